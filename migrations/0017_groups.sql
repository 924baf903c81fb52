-- Working groups: who sits in them, and what they write and agree on. The groups themselves stand in the strategy's
-- document; `working_group` is a code in it.

-- room: groups
CREATE TABLE group_members (
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    working_group TEXT NOT NULL,
    person_id UUID NOT NULL REFERENCES people (id),
    is_chair BOOLEAN NOT NULL DEFAULT FALSE,
    joined_at BIGINT NOT NULL,
    left_at BIGINT,                      -- NULL: a confirmed member
    PRIMARY KEY (strategy_id, working_group, person_id)
);
CREATE INDEX group_members_by_person ON group_members (person_id);
-- One chair at a time.
CREATE UNIQUE INDEX group_chairs ON group_members (strategy_id, working_group) WHERE is_chair;

-- room: groups
-- Links that make whoever accepts one a member. No address is kept here: only the letter has it.
CREATE TABLE group_invitations (
    token_hash TEXT PRIMARY KEY,         -- SHA-256 of the link's secret, hex
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    working_group TEXT NOT NULL,
    invited_by UUID NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL           -- the row goes when the link is used
);

-- room: groups
-- What a group writes: remarks, proposals and conclusions, and the minutes of its meetings.
CREATE TABLE group_papers (
    id UUID PRIMARY KEY,
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    working_group TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('remark', 'proposal', 'conclusion', 'minutes')),
    author_id UUID NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,             -- the newest; counts from 1
    published_version BIGINT             -- the one that everybody reads; NULL: none yet
);
CREATE INDEX group_papers_by_group ON group_papers (strategy_id, working_group);

-- room: groups
CREATE TABLE group_paper_versions (
    paper_id UUID NOT NULL REFERENCES group_papers (id),
    version BIGINT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    goal TEXT NOT NULL DEFAULT '',       -- a goal's code in the document
    held_on TEXT NOT NULL DEFAULT '',    -- minutes: the day of the meeting
    present TEXT NOT NULL DEFAULT '',    -- minutes: who was there
    note TEXT NOT NULL DEFAULT '',       -- why published minutes were corrected
    written_by UUID NOT NULL REFERENCES people (id),
    written_at BIGINT NOT NULL,
    published_at BIGINT,
    PRIMARY KEY (paper_id, version)
);

-- room: groups
-- Who agreed to which version: an edit makes a new version, which nobody has agreed to.
CREATE TABLE group_agreements (
    paper_id UUID NOT NULL REFERENCES group_papers (id),
    version BIGINT NOT NULL,
    person_id UUID NOT NULL REFERENCES people (id),
    agreed_at BIGINT NOT NULL,
    PRIMARY KEY (paper_id, version, person_id)
);
