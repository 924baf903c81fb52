-- What the audit log refuses: emptying any of its tables, putting a row in the place of another, and forgetting words of which
-- its chain does not say already that they are forgotten.

-- Whether a round is closed already is asked within each closing, however long the log.
CREATE INDEX audit_events_by_closing ON audit_events (subject_id) WHERE kind = 'round_closed';

-- PostgreSQL only:
CREATE TRIGGER audit_heads_are_kept BEFORE TRUNCATE ON audit_heads FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_keys_are_kept BEFORE TRUNCATE ON audit_keys FOR EACH STATEMENT EXECUTE FUNCTION audit_refuses();
CREATE TRIGGER audit_signatures_are_kept BEFORE TRUNCATE ON audit_signatures FOR EACH STATEMENT
    EXECUTE FUNCTION audit_refuses();
-- First the chain says that the words are forgotten, then they go: whoever empties them without saying so is refused.
CREATE FUNCTION audit_says_forgotten(event UUID) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM audit_links AS forgotten
        JOIN audit_links AS said ON said.chain = forgotten.chain AND said.number > forgotten.number
            AND said.shown = '{"number":' || forgotten.number || '}'
        JOIN audit_events AS act ON act.id = said.event_id AND act.kind = 'words_erased'
        WHERE forgotten.event_id = event)
$$;
CREATE FUNCTION audit_events_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF audit_says_forgotten(OLD.id) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the audit log only grows: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;
CREATE FUNCTION audit_links_forget() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF audit_says_forgotten(OLD.event_id) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the audit log only grows: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;
CREATE TRIGGER audit_events_said BEFORE UPDATE ON audit_events FOR EACH ROW EXECUTE FUNCTION audit_events_forget();
CREATE TRIGGER audit_links_said BEFORE UPDATE ON audit_links FOR EACH ROW EXECUTE FUNCTION audit_links_forget();
-- So much for PostgreSQL.

/* SQLite only:
DROP TRIGGER audit_events_hold;
CREATE TRIGGER audit_events_hold BEFORE UPDATE ON audit_events
WHEN NOT (NEW.details = '' AND NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.kind = OLD.kind AND NEW.rowid = OLD.rowid
    AND NEW.actor_id IS OLD.actor_id AND NEW.subject_id IS OLD.subject_id
    AND EXISTS (SELECT 1 FROM audit_links AS forgotten
        JOIN audit_links AS said ON said.chain = forgotten.chain AND said.number > forgotten.number
            AND said.shown = '{"number":' || forgotten.number || '}'
        JOIN audit_events AS act ON act.id = said.event_id AND act.kind = 'words_erased'
        WHERE forgotten.event_id = OLD.id))
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_events is refused'); END;
DROP TRIGGER audit_links_hold;
CREATE TRIGGER audit_links_hold BEFORE UPDATE ON audit_links
WHEN NOT (NEW.salt IS NULL AND NEW.chain = OLD.chain AND NEW.number = OLD.number AND NEW.event_id = OLD.event_id
    AND NEW.shown = OLD.shown AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash AND NEW.rowid = OLD.rowid
    AND EXISTS (SELECT 1 FROM audit_links AS said
        JOIN audit_events AS act ON act.id = said.event_id AND act.kind = 'words_erased'
        WHERE said.chain = OLD.chain AND said.number > OLD.number AND said.shown = '{"number":' || OLD.number || '}'))
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_links is refused'); END;
DROP TRIGGER audit_heads_grow;
CREATE TRIGGER audit_heads_grow BEFORE UPDATE ON audit_heads
WHEN NOT (NEW.number = OLD.number + 1 AND NEW.chain = OLD.chain AND NEW.secret = OLD.secret AND NEW.rowid = OLD.rowid)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: UPDATE on audit_heads is refused'); END;
CREATE TRIGGER audit_events_once BEFORE INSERT ON audit_events
WHEN EXISTS (SELECT 1 FROM audit_events WHERE id = NEW.id OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: REPLACE on audit_events is refused'); END;
CREATE TRIGGER audit_links_once BEFORE INSERT ON audit_links
WHEN EXISTS (SELECT 1 FROM audit_links
    WHERE (chain = NEW.chain AND number = NEW.number) OR event_id = NEW.event_id OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: REPLACE on audit_links is refused'); END;
CREATE TRIGGER audit_heads_once BEFORE INSERT ON audit_heads
WHEN EXISTS (SELECT 1 FROM audit_heads WHERE chain = NEW.chain OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: REPLACE on audit_heads is refused'); END;
CREATE TRIGGER audit_keys_once BEFORE INSERT ON audit_keys
WHEN EXISTS (SELECT 1 FROM audit_keys WHERE number = NEW.number OR id = NEW.id OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: REPLACE on audit_keys is refused'); END;
CREATE TRIGGER audit_signatures_once BEFORE INSERT ON audit_signatures
WHEN EXISTS (SELECT 1 FROM audit_signatures WHERE (chain = NEW.chain AND round = NEW.round) OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'the audit log only grows: REPLACE on audit_signatures is refused'); END;
*/
