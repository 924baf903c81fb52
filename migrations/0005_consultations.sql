-- Consultations: what is asked, by whom, with what influence, in which stages and rounds.

-- room: consultations
CREATE TABLE consultations (
    id UUID PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    strategy_id UUID REFERENCES strategies (id),
    organiser TEXT NOT NULL,
    influence TEXT NOT NULL CHECK (influence IN ('inform', 'consult', 'involve', 'collaborate', 'empower')),
    time_zone TEXT NOT NULL,             -- IANA name; deadlines are said in it
    running_tallies BOOLEAN NOT NULL,    -- whether counts show while the round is open
    created_by UUID REFERENCES people (id),
    created_at BIGINT NOT NULL,
    published_at BIGINT,                 -- NULL: a draft that only its moderators see
    version BIGINT NOT NULL DEFAULT 1    -- counts changes of the set-up: two open forms must not overwrite each other
);

-- room: consultations
CREATE TABLE consultation_texts (
    subject_id UUID NOT NULL,            -- the consultation (title, summary, purpose) or a moderation rule (text)
    field TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    text TEXT NOT NULL,
    PRIMARY KEY (subject_id, field, language)
);

-- room: consultations
CREATE TABLE consultation_goals (
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    goal_id UUID NOT NULL REFERENCES goals (id),
    PRIMARY KEY (consultation_id, goal_id)
);
CREATE INDEX consultation_goals_by_goal ON consultation_goals (goal_id);

-- room: consultations
CREATE TABLE consultation_moderators (
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    person_id UUID NOT NULL REFERENCES people (id),
    appointed_at BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, person_id)
);
CREATE INDEX consultation_moderators_by_person ON consultation_moderators (person_id);

-- room: consultations
-- The published rules that every moderation decision names.
CREATE TABLE moderation_rules (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    code TEXT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (consultation_id, code)
);

-- room: consultations
-- A stage is open in [opens_at, closes_at).
CREATE TABLE stages (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    kind TEXT NOT NULL CHECK (kind IN ('empathise', 'define', 'ideate', 'prototype', 'test')),
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    UNIQUE (consultation_id, kind),
    CHECK (opens_at < closes_at)
);

-- room: consultations
-- What people may do while the stage is open. Voting has rounds of its own besides.
CREATE TABLE activities (
    stage_id UUID NOT NULL REFERENCES stages (id),
    kind TEXT NOT NULL CHECK (kind IN ('propose', 'comment', 'vote')),
    PRIMARY KEY (stage_id, kind)
);

-- room: consultations
-- A round is open in [opens_at, closes_at), unless an opening or a closure says otherwise.
CREATE TABLE rounds (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    number BIGINT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    UNIQUE (consultation_id, number),
    CHECK (opens_at < closes_at)
);

-- room: consultations
-- A moderator opened the round before its time.
CREATE TABLE round_openings (
    round_id UUID PRIMARY KEY REFERENCES rounds (id),
    opened_at BIGINT NOT NULL,
    opened_by UUID NOT NULL REFERENCES people (id)
);

-- room: consultations
-- Closing is a recorded act: by a moderator, or by the clock (closed_by NULL).
CREATE TABLE round_closures (
    round_id UUID PRIMARY KEY REFERENCES rounds (id),
    closed_at BIGINT NOT NULL,
    closed_by UUID REFERENCES people (id),
    reason TEXT NOT NULL DEFAULT ''      -- why it was closed over an undecided queue
);
