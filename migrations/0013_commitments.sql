-- Commitments: what became of an action line after its consultation, and who wants to be told.

-- room: commitments
-- Every state that a commitment was ever in, counted from 1 on; the last one is the present. Nothing is overwritten: what was
-- promised stays to be seen.
CREATE TABLE commitments (
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    version BIGINT NOT NULL,             -- two tabs cannot both write the next one
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'under_way', 'done', 'delayed', 'dropped')),
    unit TEXT NOT NULL,                  -- who is responsible
    starts TEXT NOT NULL,                -- a day, a month or a year; empty: not said
    ends TEXT NOT NULL,
    funding TEXT NOT NULL,               -- where the money comes from; empty: not said
    amount TEXT NOT NULL,                -- as it was said: "240,000 PLN"
    progress BIGINT CHECK (progress BETWEEN 0 AND 100),   -- percent; NULL: it is counted from the milestones
    progress_note TEXT NOT NULL,         -- how the percentage was found
    note TEXT NOT NULL,                  -- to the public: what is new, and why
    changed_by UUID NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (action_line_id, version)
);

-- room: commitments
CREATE TABLE commitment_milestones (
    action_line_id UUID NOT NULL,
    version BIGINT NOT NULL,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    due TEXT NOT NULL,                   -- a day, a month or a year
    reached TEXT NOT NULL,               -- the same; empty: not yet
    PRIMARY KEY (action_line_id, version, position),
    FOREIGN KEY (action_line_id, version) REFERENCES commitments (action_line_id, version)
);

-- room: notifications
-- Who asked to be told what becomes of an action line. Asked for by a button, never read off a ballot; forgotten with the
-- account.
CREATE TABLE followings (
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    person_id UUID NOT NULL REFERENCES people (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (action_line_id, person_id)
);
CREATE INDEX followings_by_person ON followings (person_id);
