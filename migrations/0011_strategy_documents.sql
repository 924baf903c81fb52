-- Strategy: a strategy is kept as the document that its file says, version by version. Only what other rooms point at
-- has rows of its own: goals and territories.

ALTER TABLE strategies ADD COLUMN version BIGINT NOT NULL DEFAULT 0;   -- the newest in strategy_versions; 0: none yet

-- room: strategy
CREATE TABLE strategy_versions (
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    number BIGINT NOT NULL,              -- from 1
    made_at BIGINT NOT NULL,
    made_by UUID REFERENCES people (id), -- NULL: the command line
    document TEXT NOT NULL,              -- the file in its one spelling
    sha256 TEXT NOT NULL,                -- of the document, in hex: what was read once need not be read again
    PRIMARY KEY (strategy_id, number)
);

-- Goals have more levels than two. A CHECK cannot be changed, so the column is made anew.
ALTER TABLE goals ADD COLUMN level TEXT NOT NULL DEFAULT 'strategic'
    CHECK (level IN ('main', 'strategic', 'specific', 'operational'));
UPDATE goals SET level = kind;
ALTER TABLE goals DROP COLUMN kind;
ALTER TABLE goals RENAME COLUMN level TO kind;

-- domains, goal_domains, key_actions, key_action_goals, indicators and indicator_values stay for the version before, and so
-- that nothing is lost: a strategy becomes a document when its file is imported again. A later migration takes them out.
