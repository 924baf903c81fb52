-- What a published position led to stands for readers until a correction of it is published; and what the office entered by mistake.

-- room: positions
-- `is_current`: chosen on the form as it stands now; `is_public`: what readers see, as it was published last.
ALTER TABLE position_changes ADD COLUMN is_current BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE position_changes ADD COLUMN is_public BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE position_lines ADD COLUMN is_current BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE position_lines ADD COLUMN is_public BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE position_goals ADD COLUMN is_current BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE position_goals ADD COLUMN is_public BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE position_changes SET is_public = TRUE WHERE remark_id IN (SELECT remark_id FROM positions WHERE published_at IS NOT NULL);
UPDATE position_lines SET is_public = TRUE WHERE remark_id IN (SELECT remark_id FROM positions WHERE published_at IS NOT NULL);
UPDATE position_goals SET is_public = TRUE WHERE remark_id IN (SELECT remark_id FROM positions WHERE published_at IS NOT NULL);

-- room: remarks
-- What the office did to a remark that it had entered itself: how it stood before, who changed it and why. Only officials read how it
-- stood; the reason is public.
CREATE TABLE remark_corrections (
    remark_id UUID NOT NULL REFERENCES remarks (id),
    number BIGINT NOT NULL,              -- counts from 1
    kind TEXT NOT NULL CHECK (kind IN ('corrected', 'withdrawn')),
    corrected_by UUID NOT NULL REFERENCES people (id),
    corrected_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    submitter TEXT NOT NULL,
    submitter_name TEXT NOT NULL,        -- forgotten together with the remark's own
    submitter_address TEXT NOT NULL,
    mandate TEXT NOT NULL,
    territory_id UUID REFERENCES territories (id),
    meeting_name TEXT NOT NULL,
    meeting_on TEXT NOT NULL,
    language TEXT NOT NULL,
    document_id UUID REFERENCES documents (id),
    version_id UUID REFERENCES document_versions (id),
    anchor BIGINT,
    part TEXT NOT NULL,
    present TEXT NOT NULL,
    proposed TEXT NOT NULL,
    justification TEXT NOT NULL,
    PRIMARY KEY (remark_id, number)
);

-- room: remarks
-- The number of the first remark of the table; the others follow it. NULL: read in before this was noted.
ALTER TABLE remark_imports ADD COLUMN first_number BIGINT;
-- Once the whole table is withdrawn; then it may be read in again.
ALTER TABLE remark_imports ADD COLUMN withdrawn_at BIGINT;
UPDATE remark_imports SET first_number = (SELECT MIN(remarks.number) FROM remarks
    WHERE remarks.consultation_id = remark_imports.consultation_id AND remarks.entered_at = remark_imports.imported_at
      AND remarks.entered_by = remark_imports.imported_by);
