-- Strategy: goals, key actions and indicators of the documents that consultations belong to.

-- room: strategy
CREATE TABLE strategies (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),   -- it was adopted in; texts fall back to it
    horizon TEXT NOT NULL,               -- as written: "2030"
    adopted_by TEXT NOT NULL DEFAULT '',
    adopted_on TEXT NOT NULL DEFAULT '', -- ISO date, or a month
    source TEXT NOT NULL DEFAULT '',     -- address of the document
    imported_at BIGINT NOT NULL
);

-- room: strategy
-- Official texts of strategies, domains, goals, key actions, indicators and their values, in the languages that exist.
CREATE TABLE strategy_texts (
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    subject_id UUID NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    text TEXT NOT NULL,
    PRIMARY KEY (subject_id, field, language)
);
CREATE INDEX strategy_texts_by_strategy ON strategy_texts (strategy_id);

-- room: strategy
-- The places that a strategy names; they stay when it no longer does.
CREATE TABLE strategy_territories (
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    territory_id UUID NOT NULL REFERENCES territories (id),
    position BIGINT NOT NULL,
    PRIMARY KEY (strategy_id, territory_id)
);

-- room: strategy
CREATE TABLE domains (
    id UUID PRIMARY KEY,
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    code TEXT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (strategy_id, code)
);

-- room: strategy
CREATE TABLE goals (
    id UUID PRIMARY KEY,
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    parent_id UUID REFERENCES goals (id),
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('strategic', 'operational')),
    position BIGINT NOT NULL,
    UNIQUE (strategy_id, code)
);

-- room: strategy
CREATE TABLE goal_domains (
    goal_id UUID NOT NULL REFERENCES goals (id),
    domain_id UUID NOT NULL REFERENCES domains (id),
    PRIMARY KEY (goal_id, domain_id)
);

-- room: strategy
CREATE TABLE key_actions (
    id UUID PRIMARY KEY,
    goal_id UUID NOT NULL REFERENCES goals (id),
    number BIGINT NOT NULL,
    UNIQUE (goal_id, number)
);

-- room: strategy
-- The operational goals that a key action serves: none, one or several.
CREATE TABLE key_action_goals (
    key_action_id UUID NOT NULL REFERENCES key_actions (id),
    goal_id UUID NOT NULL REFERENCES goals (id),
    PRIMARY KEY (key_action_id, goal_id)
);

-- room: strategy
CREATE TABLE indicators (
    id UUID PRIMARY KEY,
    goal_id UUID NOT NULL REFERENCES goals (id),
    code TEXT NOT NULL,
    position BIGINT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('count', 'percent', 'other')),
    decimals BIGINT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('rising', 'falling')),   -- which way is better
    target_kind TEXT NOT NULL CHECK (target_kind IN ('value', 'approximate', 'trend')),
    target_value DOUBLE PRECISION,       -- NULL for a trend
    target_year BIGINT NOT NULL,
    UNIQUE (goal_id, code),
    CHECK ((target_kind = 'trend') = (target_value IS NULL))
);

-- room: strategy
CREATE TABLE indicator_values (
    id UUID PRIMARY KEY,
    indicator_id UUID NOT NULL REFERENCES indicators (id),
    year BIGINT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (indicator_id, year)
);
