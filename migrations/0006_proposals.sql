-- Proposals from participants, and the action lines that are discussed and voted on.

-- room: proposals
CREATE TABLE proposals (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    author_id UUID NOT NULL REFERENCES people (id),
    organisation_id UUID REFERENCES organisations (id),   -- spoken in its name
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'published', 'accepted', 'withdrawn', 'hidden')),
    title TEXT NOT NULL,
    body TEXT NOT NULL,                  -- Markdown
    version BIGINT NOT NULL,             -- counts every saving from 1 on: two tabs cannot overwrite each other
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    submitted_at BIGINT
);
CREATE INDEX proposals_by_consultation ON proposals (consultation_id, state);
CREATE INDEX proposals_by_author ON proposals (author_id);

-- room: proposals
-- Every text that was submitted, so that earlier versions stay visible.
CREATE TABLE proposal_versions (
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, version)
);

-- room: proposals
CREATE TABLE action_lines (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    proposal_id UUID REFERENCES proposals (id),           -- where it came from
    code TEXT NOT NULL,                  -- in addresses and on ballots: "3"
    position BIGINT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    state TEXT NOT NULL CHECK (state IN ('published', 'hidden', 'withdrawn', 'rejected')),
    author_kind TEXT NOT NULL CHECK (author_kind IN ('resident', 'organisation', 'official', 'imported')),
    author_id UUID REFERENCES people (id),
    organisation_id UUID REFERENCES organisations (id),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,               -- one sentence, plain
    body TEXT NOT NULL,                  -- Markdown
    version BIGINT NOT NULL,             -- of the text that stands here; counts from 1
    published_at BIGINT NOT NULL,
    UNIQUE (consultation_id, code)
);
CREATE INDEX action_lines_by_position ON action_lines (consultation_id, position);
-- A proposal becomes one action line; once that one is withdrawn, it may become another.
CREATE UNIQUE INDEX action_lines_by_proposal ON action_lines (proposal_id) WHERE state <> 'withdrawn';

-- room: proposals
-- Every text that was published, the present one too. Once a round has opened, a change says why: what people vote on
-- must not change its meaning silently.
CREATE TABLE action_line_versions (
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',     -- why it was changed; empty while no round had opened
    written_by UUID REFERENCES people (id),
    written_at BIGINT NOT NULL,
    PRIMARY KEY (action_line_id, version)
);

-- room: proposals
CREATE TABLE action_line_goals (
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    goal_id UUID NOT NULL REFERENCES goals (id),
    PRIMARY KEY (action_line_id, goal_id)
);
CREATE INDEX action_line_goals_by_goal ON action_line_goals (goal_id);

-- room: proposals
CREATE TABLE action_line_territories (
    action_line_id UUID NOT NULL REFERENCES action_lines (id),
    territory_id UUID NOT NULL REFERENCES territories (id),
    PRIMARY KEY (action_line_id, territory_id)
);
