-- A text that a moderator asked to be changed, and that was changed, is found by its author and the moderators alone: so are those
-- that were changed before there was this rule. A request that something else ended before the change was made withholds nothing.

UPDATE comment_versions SET shown = FALSE
WHERE EXISTS (SELECT 1 FROM change_requests
              JOIN comment_versions AS later ON later.comment_id = change_requests.subject_id AND later.version > change_requests.version
              WHERE change_requests.subject_id = comment_versions.comment_id AND comment_versions.version <= change_requests.version
                AND (change_requests.ended_at IS NULL OR change_requests.ended_at >= later.written_at));
UPDATE proposal_versions SET shown = FALSE
WHERE EXISTS (SELECT 1 FROM change_requests
              JOIN proposal_versions AS later ON later.proposal_id = change_requests.subject_id AND later.version > change_requests.version
              WHERE change_requests.subject_id = proposal_versions.proposal_id AND proposal_versions.version <= change_requests.version
                AND (change_requests.ended_at IS NULL OR change_requests.ended_at >= later.written_at));
