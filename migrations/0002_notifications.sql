-- Notifications: letters wait here, written in the same transaction as the deed they tell of.

-- room: notifications
CREATE TABLE outbox (
    id UUID PRIMARY KEY,
    person_id UUID,                      -- NULL: to an address that is nobody's yet
    address TEXT NOT NULL,               -- exactly one recipient; emptied once the letter is sent or given up
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    letter TEXT NOT NULL,                -- JSON: which letter, with what it says; emptied with the address
    event_key TEXT NOT NULL UNIQUE,      -- one row per person and event, whoever repeats the deed
    topic TEXT NOT NULL CHECK (topic IN ('personal', 'consultation_news')),
    mail_id UUID,                        -- the row whose mail it travels in: its own, or the first of a day's news
    not_before BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT NOT NULL DEFAULT 0,
    lease_holder TEXT NOT NULL DEFAULT '',
    sent_at BIGINT,
    given_up_at BIGINT,
    last_error TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    CHECK (topic <> 'consultation_news' OR person_id IS NOT NULL)
);
-- Personal letters go first: 'personal' sorts after 'consultation_news'.
CREATE INDEX outbox_waiting ON outbox (topic DESC, not_before, id) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX outbox_by_mail ON outbox (mail_id);
CREATE INDEX outbox_news ON outbox (person_id) WHERE mail_id IS NULL;

-- room: notifications
-- A row appears with the first news or the first choice; without one, news are welcome.
CREATE TABLE mail_preferences (
    person_id UUID NOT NULL REFERENCES people (id),
    topic TEXT NOT NULL CHECK (topic IN ('consultation_news')),
    unsubscribe_token TEXT NOT NULL UNIQUE,   -- stands in every mail of the topic, so it is kept as it is
    unsubscribed_at BIGINT,
    last_digest_at BIGINT,               -- when news were last put into a mail, or that mail was sent
    PRIMARY KEY (person_id, topic)
);
