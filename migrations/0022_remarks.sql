-- Remarks: what people want changed in a text, by whatever channel it came, in one numbered inbox.

-- room: consultations
-- Remarks are an activity of a stage. SQLite cannot alter a check: the table is built anew.
CREATE TABLE activities_anew (
    stage_id UUID NOT NULL REFERENCES stages (id),
    kind TEXT NOT NULL CHECK (kind IN ('propose', 'comment', 'vote', 'remark')),
    PRIMARY KEY (stage_id, kind)
);
INSERT INTO activities_anew (stage_id, kind) SELECT stage_id, kind FROM activities;
DROP TABLE activities;
ALTER TABLE activities_anew RENAME TO activities;

-- room: remarks
-- How a consultation takes remarks. No row: nobody without a name, no second reader.
CREATE TABLE remark_settings (
    consultation_id UUID PRIMARY KEY REFERENCES consultations (id),
    anonymous BOOLEAN NOT NULL,          -- whether one may hand in without saying who one is
    second_reader BOOLEAN NOT NULL       -- whether a second person accepts a position
);

-- room: remarks
-- Similar remarks that get one answer. Nobody's text, name or number changes by it.
CREATE TABLE remark_groups (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    title TEXT NOT NULL,
    created_by UUID NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX remark_groups_by_consultation ON remark_groups (consultation_id);

-- room: remarks
CREATE TABLE remarks (
    id UUID PRIMARY KEY,
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    number BIGINT NOT NULL,              -- in the order in which they were entered, from 1
    channel TEXT NOT NULL CHECK (channel IN ('web', 'email', 'letter', 'phone', 'meeting', 'paper')),
    received_at BIGINT NOT NULL,         -- when it came; what counts for the deadline
    entered_at BIGINT NOT NULL,
    entered_by UUID REFERENCES people (id),      -- the moderator who entered it; NULL: its author, by the web
    submitter TEXT NOT NULL CHECK (submitter IN ('person', 'organisation', 'anonymous')),
    author_id UUID REFERENCES people (id),       -- who handed it in here; NULL: anonymous, or another channel
    organisation_id UUID REFERENCES organisations (id),
    submitter_name TEXT NOT NULL DEFAULT '',     -- as on the letter; a private person's is never published
    submitter_address TEXT NOT NULL DEFAULT '',  -- e-mail or post, for the answer; never published
    mandate TEXT NOT NULL DEFAULT '',            -- by what right somebody speaks for the organisation
    territory_id UUID REFERENCES territories (id),   -- the commune of who submits, or of the meeting
    meeting TEXT NOT NULL DEFAULT '',            -- the code of a meeting of the strategy, or its name
    meeting_on TEXT NOT NULL DEFAULT '',         -- ISO date of that meeting
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    document_id UUID REFERENCES documents (id),
    version_id UUID REFERENCES document_versions (id),   -- the version that it was written about
    anchor BIGINT,                       -- the part of that version; NULL: the text as a whole, or `part` in words
    quote_from BIGINT,                   -- the passage within the part, in characters of its plain text, half-open
    quote_to BIGINT,
    part TEXT NOT NULL DEFAULT '',       -- the part in the submitter's words: "chapter 3, p. 14"
    present TEXT NOT NULL DEFAULT '',    -- the present wording
    proposed TEXT NOT NULL DEFAULT '',   -- the proposed wording
    justification TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('visible', 'withdrawn', 'hidden')),
    group_id UUID REFERENCES remark_groups (id),
    version BIGINT NOT NULL DEFAULT 1,   -- counts changes: two open forms must not overwrite each other
    UNIQUE (consultation_id, number)
);
CREATE INDEX remarks_by_author ON remarks (author_id);
CREATE INDEX remarks_by_part ON remarks (document_id, anchor);
CREATE INDEX remarks_by_group ON remarks (group_id);

-- room: remarks
-- The words of a remark, reduced to their stems' beginnings, by which similar ones are found.
CREATE TABLE remark_words (
    remark_id UUID NOT NULL REFERENCES remarks (id),
    word TEXT NOT NULL,
    PRIMARY KEY (remark_id, word)
);
CREATE INDEX remark_words_by_word ON remark_words (word);

-- room: remarks
-- Files of remarks that were read in: the same file a second time changes nothing.
CREATE TABLE remark_imports (
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    digest TEXT NOT NULL,
    imported_by UUID NOT NULL REFERENCES people (id),
    imported_at BIGINT NOT NULL,
    remarks BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, digest)
);
