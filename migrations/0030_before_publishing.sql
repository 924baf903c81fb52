-- What people write may wait for a moderator before others see it, and an author may be asked to change what stands.

-- When readers see what was written in an activity. Proposals were always read by a moderator first.
ALTER TABLE conduct_settings ADD COLUMN comments_shown TEXT NOT NULL DEFAULT 'at_once' CHECK (comments_shown IN ('at_once', 'checked'));
ALTER TABLE conduct_settings ADD COLUMN remarks_shown TEXT NOT NULL DEFAULT 'at_once' CHECK (remarks_shown IN ('at_once', 'checked'));
ALTER TABLE conduct_settings ADD COLUMN proposals_shown TEXT NOT NULL DEFAULT 'checked' CHECK (proposals_shown IN ('at_once', 'checked'));

-- A text that waits is hidden, and knows since when: a version of the site from before knows that readers do not see it.
ALTER TABLE comments ADD COLUMN waits_since BIGINT;   -- NULL: waits for nobody
ALTER TABLE comments ADD COLUMN answers_id UUID REFERENCES comments (id);   -- whom a reply answers, until they are told of it
ALTER TABLE remarks ADD COLUMN waits_since BIGINT;    -- NULL: waits for nobody
CREATE INDEX comments_waiting ON comments (action_line_id) WHERE waits_since IS NOT NULL;
CREATE INDEX remarks_waiting ON remarks (consultation_id) WHERE waits_since IS NOT NULL;

-- What was replaced before a moderator let it pass, no history shows.
ALTER TABLE comment_versions ADD COLUMN shown BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE proposal_versions ADD COLUMN shown BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE proposals ADD COLUMN shown_at_once BIGINT;   -- when it became public by being handed in; NULL: by a decision, if at all

-- room: conduct
-- What a moderator asked an author to change; the words of it stand in the decision.
CREATE TABLE change_requests (
    decision_id UUID PRIMARY KEY REFERENCES moderation_decisions (id),
    subject_id UUID NOT NULL,
    version BIGINT NOT NULL,             -- of the text that was to be changed: one that is later was changed as asked
    ended_at BIGINT                      -- NULL: no later decision ended it
);
CREATE UNIQUE INDEX change_requests_open ON change_requests (subject_id) WHERE ended_at IS NULL;
