-- Proposals: a text is kept with its language and with whom it speaks for, as they were when it was handed in. Until then
-- both stood only beside the author's present wording, so that moderators saw what the author had not handed in yet.

ALTER TABLE proposal_versions ADD COLUMN language TEXT CHECK (language IN ('pl', 'lt', 'en'));
ALTER TABLE proposal_versions ADD COLUMN organisation_id UUID REFERENCES organisations (id);

UPDATE proposal_versions
SET language = (SELECT proposals.language FROM proposals WHERE proposals.id = proposal_id),
    organisation_id = (SELECT proposals.organisation_id FROM proposals WHERE proposals.id = proposal_id);
