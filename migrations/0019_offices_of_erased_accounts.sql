-- Accounts that were erased before offices ended with the account: whoever is gone moderates, edits, reports, sits in a group
-- and holds a seat at a meeting no more. Since then an erasure does the same by itself.

DELETE FROM consultation_moderators WHERE person_id IN (SELECT id FROM people WHERE erased_at IS NOT NULL);

DELETE FROM strategy_editors WHERE person_id IN (SELECT id FROM people WHERE erased_at IS NOT NULL);

-- The unit stays; whoever is named next is reminded from the beginning.
DELETE FROM report_reminders WHERE goal_id IN
    (SELECT goal_id FROM goal_officers WHERE person_id IN (SELECT id FROM people WHERE erased_at IS NOT NULL));
UPDATE goal_officers SET person_id = NULL WHERE person_id IN (SELECT id FROM people WHERE erased_at IS NOT NULL);

UPDATE group_members
SET is_chair = FALSE, left_at = (SELECT erased_at FROM people WHERE people.id = person_id)
WHERE left_at IS NULL AND person_id IN (SELECT id FROM people WHERE erased_at IS NOT NULL);
DELETE FROM group_invitations WHERE invited_by IN (SELECT id FROM people WHERE erased_at IS NOT NULL);

-- A seat that becomes free here goes to whoever waits with the worker's next round.
DELETE FROM meeting_registrations WHERE person_id IN (SELECT id FROM people WHERE erased_at IS NOT NULL);
