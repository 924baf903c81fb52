-- Monitoring: what is reported of each goal, year by year.

-- room: monitoring
CREATE TABLE goal_officers (
    goal_id UUID PRIMARY KEY REFERENCES goals (id),
    unit TEXT NOT NULL,                  -- the unit that answers for the goal
    person_id UUID REFERENCES people (id),   -- who reports for it; NULL: nobody at present
    named_by UUID REFERENCES people (id),
    named_at BIGINT NOT NULL
);
CREATE INDEX goal_officers_by_person ON goal_officers (person_id);

-- room: monitoring
CREATE TABLE reporting_years (
    strategy_id UUID NOT NULL REFERENCES strategies (id),
    year BIGINT NOT NULL,
    due TEXT NOT NULL,                   -- the last day for handing in
    opened_by UUID REFERENCES people (id),
    opened_at BIGINT NOT NULL,
    published_by UUID REFERENCES people (id),
    published_at BIGINT,                 -- from then on nothing of it changes
    PRIMARY KEY (strategy_id, year)
);

-- room: monitoring
-- Written in the strategy's own language: what is said of an indicator becomes part of the strategy.
CREATE TABLE goal_reports (
    goal_id UUID NOT NULL REFERENCES goals (id),
    year BIGINT NOT NULL,
    version BIGINT NOT NULL,             -- counts every saving from 1 on: two tabs cannot overwrite each other
    unit TEXT NOT NULL,                  -- which unit reported
    narrative TEXT NOT NULL,             -- Markdown
    changed_by UUID NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL,
    handed_in_at BIGINT,                 -- NULL: a draft
    PRIMARY KEY (goal_id, year)
);

-- room: monitoring
CREATE TABLE reported_values (
    goal_id UUID NOT NULL,
    year BIGINT NOT NULL,
    indicator TEXT NOT NULL,             -- its code in the strategy
    value DOUBLE PRECISION NOT NULL,
    note TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (goal_id, year, indicator),
    FOREIGN KEY (goal_id, year) REFERENCES goal_reports (goal_id, year)
);

-- room: monitoring
CREATE TABLE reported_states (
    goal_id UUID NOT NULL,
    year BIGINT NOT NULL,
    position BIGINT NOT NULL,
    subject TEXT NOT NULL,               -- which key action or commitment: "key:V:3", "line:…"
    label TEXT NOT NULL,                 -- what it was called when it was reported
    state TEXT NOT NULL CHECK (state IN ('planned', 'under_way', 'done', 'delayed', 'dropped')),
    note TEXT NOT NULL,
    PRIMARY KEY (goal_id, year, subject),
    FOREIGN KEY (goal_id, year) REFERENCES goal_reports (goal_id, year)
);

-- room: monitoring
-- Which reminders went out: each once, whatever the worker does.
CREATE TABLE report_reminders (
    goal_id UUID NOT NULL REFERENCES goals (id),
    year BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('two_weeks', 'three_days', 'overdue')),
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (goal_id, year, kind)
);
