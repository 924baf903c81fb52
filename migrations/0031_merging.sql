-- Duplicates are merged and texts moved, and nobody's support is lost: rows say what was joined, and nothing that was written changes.

-- room: supports
-- Who supports a proposal: no vote, and withdrawn as easily as given. A merger moves no row, so undoing it gives back what was there.
CREATE TABLE supports (
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    person_id UUID NOT NULL REFERENCES people (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, person_id)
);
CREATE INDEX supports_by_person ON supports (person_id);

-- room: merges
CREATE TABLE merges (
    decision_id UUID PRIMARY KEY,        -- written in the same transaction, after this row
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('proposal', 'action_line')),
    subject_id UUID NOT NULL,            -- what was merged
    into_id UUID NOT NULL CHECK (into_id <> subject_id),   -- and into what, of the same kind
    merged_at BIGINT NOT NULL,
    parted_at BIGINT                     -- NULL: it stands
);
-- Nothing is merged into two.
CREATE UNIQUE INDEX merges_standing ON merges (subject_id) WHERE parted_at IS NULL;
CREATE INDEX merges_into ON merges (into_id) WHERE parted_at IS NULL;
CREATE INDEX merges_by_consultation ON merges (consultation_id);

-- room: moves
CREATE TABLE moves (
    decision_id UUID PRIMARY KEY,        -- written in the same transaction, after this row
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('comment', 'action_line')),
    subject_id UUID NOT NULL,
    from_id UUID NOT NULL,               -- of a comment the action line, of an action line the goal
    to_id UUID NOT NULL CHECK (to_id <> from_id),
    thread_id UUID,                      -- of a comment: the thread it stood in, to which it goes back
    moved_at BIGINT NOT NULL
);
CREATE INDEX moves_by_subject ON moves (subject_id, moved_at);
CREATE INDEX moves_from ON moves (from_id);
CREATE INDEX moves_to ON moves (to_id);
