-- Notifications: letters wait here, written in the same transaction as the deed they tell of.

-- room: notifications
CREATE TABLE outbox (
    id UUID PRIMARY KEY,
    person_id UUID,                      -- NULL: to an address that is nobody's yet
    address TEXT NOT NULL,               -- exactly one recipient
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    letter TEXT NOT NULL,                -- JSON: which letter, with what it says
    event_key TEXT NOT NULL UNIQUE,      -- one row per person and event, whoever repeats the deed
    topic TEXT NOT NULL CHECK (topic IN ('personal', 'consultation_news')),
    not_before BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT NOT NULL DEFAULT 0,
    lease_holder TEXT NOT NULL DEFAULT '',
    sent_at BIGINT,
    given_up_at BIGINT,
    last_error TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);
CREATE INDEX outbox_waiting ON outbox (not_before) WHERE sent_at IS NULL AND given_up_at IS NULL;

-- room: notifications
CREATE TABLE mail_preferences (
    person_id UUID NOT NULL REFERENCES people (id),
    topic TEXT NOT NULL CHECK (topic IN ('consultation_news')),
    unsubscribe_token TEXT NOT NULL UNIQUE,
    unsubscribed_at BIGINT,
    last_digest_at BIGINT,
    PRIMARY KEY (person_id, topic)
);
