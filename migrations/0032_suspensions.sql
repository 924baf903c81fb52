-- Suspending a person in one consultation, and telling many reporters portion by portion.

-- room: suspensions
-- Who publishes no words in a consultation, and until when. It lapses by itself; nothing is ever deleted.
CREATE TABLE suspensions (
    decision_id UUID PRIMARY KEY REFERENCES moderation_decisions (id),
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    person_id UUID NOT NULL REFERENCES people (id),
    begun_at BIGINT NOT NULL,
    ends_at BIGINT,                      -- NULL: holds until it is lifted
    lifted_at BIGINT,                    -- NULL: nobody lifted it
    CHECK (ends_at > begun_at)
);
CREATE INDEX suspensions_by_person ON suspensions (person_id, consultation_id);
CREATE INDEX suspensions_by_consultation ON suspensions (consultation_id, decision_id);

-- room: moderation
-- Whose reports a decision answers, as long as some of them are still to be told.
CREATE TABLE reporters_to_tell (
    id UUID PRIMARY KEY,
    decision_id UUID NOT NULL REFERENCES moderation_decisions (id),
    appeal_id UUID REFERENCES appeals (id),       -- NULL: of the decision itself; else of what came of somebody else's appeal
    except_id UUID REFERENCES reports (id),       -- a report whose sender is told otherwise
    told_to UUID REFERENCES reports (id)          -- the last one who was told
);
