-- Positions: the official answer to each remark, with its justification.

-- room: positions
-- Who may write positions in a consultation without running it.
CREATE TABLE evaluators (
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    person_id UUID NOT NULL REFERENCES people (id),
    appointed_at BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, person_id)
);
CREATE INDEX evaluators_by_person ON evaluators (person_id);

-- room: positions
-- One for each remark that somebody took up; no row: to do, and nobody's.
CREATE TABLE positions (
    remark_id UUID PRIMARY KEY REFERENCES remarks (id),
    state TEXT NOT NULL CHECK (state IN ('to_do', 'draft', 'in_review', 'accepted', 'published')),
    disposition TEXT CHECK (disposition IN ('taken', 'partly', 'not_taken', 'already_covered', 'not_applicable', 'further_analysis')),
    justification TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',       -- why what was published is corrected; empty before anything was
    evaluator_id UUID REFERENCES people (id),    -- to whom it is assigned
    due_on TEXT NOT NULL DEFAULT '',     -- ISO date
    written_by UUID REFERENCES people (id),
    written_at BIGINT,
    accepted_by UUID REFERENCES people (id),
    accepted_at BIGINT,
    returned_because TEXT NOT NULL DEFAULT '',   -- what the second reader wants changed
    published_at BIGINT,                 -- for the first time; what is public stands in position_versions
    version BIGINT NOT NULL DEFAULT 1,   -- counts savings: two open forms must not overwrite each other
    CHECK (state IN ('to_do', 'draft') OR (disposition IS NOT NULL AND justification <> ''))
);
CREATE INDEX positions_by_evaluator ON positions (evaluator_id, state);

-- room: positions
-- What was published: the first, and every correction of it. Never changed; the last one is what everybody reads.
CREATE TABLE position_versions (
    remark_id UUID NOT NULL REFERENCES remarks (id),
    number BIGINT NOT NULL,
    disposition TEXT NOT NULL,
    justification TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',       -- why it was corrected; empty in the first
    published_at BIGINT NOT NULL,
    PRIMARY KEY (remark_id, number)
);

-- room: positions
-- What changed because of a remark: a part of a later version of the text.
CREATE TABLE position_changes (
    remark_id UUID NOT NULL REFERENCES remarks (id),
    version_id UUID NOT NULL REFERENCES document_versions (id),
    anchor BIGINT NOT NULL,
    PRIMARY KEY (remark_id, version_id, anchor)
);
CREATE INDEX position_changes_by_part ON position_changes (version_id, anchor);

-- room: positions
-- The action lines and goals that a position leads to.
CREATE TABLE position_lines (
    remark_id UUID NOT NULL REFERENCES remarks (id),
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    PRIMARY KEY (remark_id, action_line_id)
);
CREATE INDEX position_lines_by_line ON position_lines (action_line_id);

-- room: positions
CREATE TABLE position_goals (
    remark_id UUID NOT NULL REFERENCES remarks (id),
    goal_id UUID NOT NULL REFERENCES goals (id),
    PRIMARY KEY (remark_id, goal_id)
);
CREATE INDEX position_goals_by_goal ON position_goals (goal_id);

-- room: positions
-- Sentences that are used again and again.
CREATE TABLE position_passages (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    created_by UUID NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX position_passages_by_consultation ON position_passages (consultation_id);

-- room: positions
-- Filters that somebody keeps under a name.
CREATE TABLE inbox_views (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    person_id UUID NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    query TEXT NOT NULL,                 -- as in the address
    UNIQUE (consultation_id, person_id, name)
);
