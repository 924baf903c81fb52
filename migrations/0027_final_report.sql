-- The consultation report: versions, each frozen as it was made, with its files.

-- room: final_report
CREATE TABLE report_versions (
    consultation_id UUID NOT NULL REFERENCES consultations (id),
    number BIGINT NOT NULL,              -- counts from 1; a correction is a new one
    language TEXT NOT NULL CHECK (language IN ('pl', 'lt', 'en')),
    note TEXT NOT NULL DEFAULT '',       -- what this version corrects; empty in the first
    state TEXT NOT NULL CHECK (state IN ('waiting', 'being_made', 'made', 'failed', 'published')),
    done BIGINT NOT NULL DEFAULT 0,      -- how far the making is, of `total`
    total BIGINT NOT NULL DEFAULT 0,
    lease_until BIGINT NOT NULL DEFAULT 0,       -- until when somebody makes it
    asked_by UUID REFERENCES people (id),        -- NULL: the command line
    asked_at BIGINT NOT NULL,
    made_at BIGINT,
    published_at BIGINT,
    seen TEXT NOT NULL DEFAULT '',       -- what was answered when it was made: a later change needs a new making
    data TEXT NOT NULL DEFAULT '',       -- JSON of all but the remarks
    PRIMARY KEY (consultation_id, number)
);
CREATE INDEX report_versions_waiting ON report_versions (state, lease_until);

-- room: final_report
CREATE TABLE report_remarks (
    consultation_id UUID NOT NULL,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL,              -- of the remark
    data TEXT NOT NULL,                  -- JSON
    PRIMARY KEY (consultation_id, version, number),
    FOREIGN KEY (consultation_id, version) REFERENCES report_versions (consultation_id, number)
);

-- room: final_report
CREATE TABLE report_files (
    consultation_id UUID NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (consultation_id, version, name),
    FOREIGN KEY (consultation_id, version) REFERENCES report_versions (consultation_id, number)
);
