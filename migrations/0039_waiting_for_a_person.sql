-- Whether a letter of news still waits for somebody is asked before each letter of news: among ten thousand that wait, not by looking at all.

-- room: notifications
CREATE INDEX outbox_of_person ON outbox (person_id, topic) WHERE sent_at IS NULL AND given_up_at IS NULL;
