-- The audit log as chains: one for each consultation, one for the site. Every event carries the hash of the one before it, so
-- that none can be changed, dropped, doubled or moved without its being seen. The events themselves stay where they were: a
-- version before this one goes on adding to `audit_events`, and the next start of this one links what it added.

-- room: audit takes audit_events

-- room: audit
-- The end of each chain. Whoever adds to a chain locks this row, so that a chain never forks.
CREATE TABLE audit_heads (
    chain UUID PRIMARY KEY,              -- the consultation; the nil UUID: the site
    number BIGINT NOT NULL,              -- of the last event; 0: none yet
    hash TEXT NOT NULL,                  -- of the last event; of the chain's beginning when there is none
    secret TEXT NOT NULL                 -- makes ids into marks; never published
);

-- room: audit
-- An event's place in its chain, and its published form.
CREATE TABLE audit_links (
    chain UUID NOT NULL REFERENCES audit_heads (chain),
    number BIGINT NOT NULL CHECK (number > 0),
    event_id UUID NOT NULL UNIQUE REFERENCES audit_events (id),
    shown TEXT NOT NULL,                 -- canonical JSON: the details, with hashes in the place of free words
    salt TEXT,                           -- of those hashes; NULL: none, or the words were erased
    previous TEXT NOT NULL,              -- SHA-256 of the event before, hex
    hash TEXT NOT NULL,                  -- SHA-256 of this event, hex
    PRIMARY KEY (chain, number)
);

-- room: audit
-- The public keys with which results were signed, each confirmed by the one before. The private ones are files, never here.
CREATE TABLE audit_keys (
    number BIGINT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,             -- begin of the SHA-256 of the public key, hex
    public_key TEXT NOT NULL,            -- Ed25519, hex
    made_at BIGINT NOT NULL,
    endorsement TEXT                     -- by the key before, hex; NULL: the first one, or the one before was lost
);

-- room: audit
-- What was signed: the end of a chain together with the result of a round.
CREATE TABLE audit_signatures (
    chain UUID NOT NULL REFERENCES audit_heads (chain),
    round BIGINT NOT NULL,
    number BIGINT NOT NULL,              -- of the last event that is signed
    head TEXT NOT NULL,                  -- its hash
    result TEXT NOT NULL,                -- SHA-256 of the frozen result
    key_id TEXT NOT NULL REFERENCES audit_keys (id),
    signature TEXT NOT NULL,             -- Ed25519, hex
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (chain, round)
);

-- What is written stays written. One change is let through: words that must be forgotten go, together with their salt; the
-- hashes of them stay, and so does the chain. The program never asks for anything else, so it is right without these too.

-- PostgreSQL only:
CREATE FUNCTION audit_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log only grows: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;
CREATE TRIGGER audit_events_stay BEFORE DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_events_are_kept BEFORE TRUNCATE ON audit_events FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_events_hold BEFORE UPDATE ON audit_events FOR EACH ROW
    WHEN (NOT (NEW.details = '' AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.kind = OLD.kind
        AND NEW.actor_id IS NOT DISTINCT FROM OLD.actor_id AND NEW.subject_id IS NOT DISTINCT FROM OLD.subject_id))
    EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_links_stay BEFORE DELETE ON audit_links FOR EACH ROW EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_links_are_kept BEFORE TRUNCATE ON audit_links FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_links_hold BEFORE UPDATE ON audit_links FOR EACH ROW
    WHEN (NOT (NEW.salt IS NULL AND NEW.chain = OLD.chain AND NEW.number = OLD.number AND NEW.event_id = OLD.event_id
        AND NEW.shown = OLD.shown AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash))
    EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads FOR EACH ROW EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_heads_grow BEFORE UPDATE ON audit_heads FOR EACH ROW
    WHEN (NOT (NEW.number = OLD.number + 1 AND NEW.chain = OLD.chain AND NEW.secret = OLD.secret))
    EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_keys_stay BEFORE DELETE OR UPDATE ON audit_keys FOR EACH ROW EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_signatures_stay BEFORE DELETE OR UPDATE ON audit_signatures FOR EACH ROW
    EXECUTE FUNCTION audit_refuses();
-- So much for PostgreSQL.

/* SQLite only:
CREATE TRIGGER audit_events_stay BEFORE DELETE ON audit_events
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: DELETE on audit_events is refused'); END;
CREATE TRIGGER audit_events_hold BEFORE UPDATE ON audit_events
WHEN NOT (NEW.details = '' AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.kind = OLD.kind
    AND NEW.actor_id IS OLD.actor_id AND NEW.subject_id IS OLD.subject_id)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_events is refused'); END;
CREATE TRIGGER audit_links_stay BEFORE DELETE ON audit_links
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: DELETE on audit_links is refused'); END;
CREATE TRIGGER audit_links_hold BEFORE UPDATE ON audit_links
WHEN NOT (NEW.salt IS NULL AND NEW.chain = OLD.chain AND NEW.number = OLD.number AND NEW.event_id = OLD.event_id
    AND NEW.shown = OLD.shown AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_links is refused'); END;
CREATE TRIGGER audit_heads_stay BEFORE DELETE ON audit_heads
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: DELETE on audit_heads is refused'); END;
CREATE TRIGGER audit_heads_grow BEFORE UPDATE ON audit_heads
WHEN NOT (NEW.number = OLD.number + 1 AND NEW.chain = OLD.chain AND NEW.secret = OLD.secret)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_heads is refused'); END;
CREATE TRIGGER audit_keys_stay BEFORE DELETE ON audit_keys
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: DELETE on audit_keys is refused'); END;
CREATE TRIGGER audit_keys_hold BEFORE UPDATE ON audit_keys
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_keys is refused'); END;
CREATE TRIGGER audit_signatures_stay BEFORE DELETE ON audit_signatures
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: DELETE on audit_signatures is refused'); END;
CREATE TRIGGER audit_signatures_hold BEFORE UPDATE ON audit_signatures
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_signatures is refused'); END;
*/
