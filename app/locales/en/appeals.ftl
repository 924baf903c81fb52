## Appealing

appeals-appeal = Appeal
appeals-how = If you think that this decision is wrong, you can appeal until { $day }. Somebody who had no part in it reads your appeal and decides.
appeals-too-late = One could appeal against this decision until { $day }.
appeals-words = Why is the decision wrong?
appeals-words-hint = In your own words. Only the moderators of this consultation and its administrators read it.
appeals-send = Send the appeal
appeals-lodged = You appealed on { $when }.
appeals-answer-by = You get the answer by { $day } at the latest. It will stand here, too.
appeals-by-another = Somebody decided who had no part in the first decision, a person and no machine.
appeals-waits = waits for a decision
appeals-upheld = the decision stands
appeals-reversed = the decision is reversed
appeals-notice-lodged = Your appeal has reached the moderators.
appeals-notice-decided = The appeal is decided. Whom it concerns gets a letter.
appeals-error-late = One may appeal within six months. They are over.

## What was decided about one’s texts

appeals-own-title = Decisions about you and what you wrote
appeals-own-lead = Everything that a moderator hid, returned or withdrew, and every suspension, the latest first. Each says why, and how you can appeal.
appeals-no-decisions = No decisions
appeals-no-decisions-text = No moderator has taken anything that you wrote out of sight, or suspended you.
appeals-statement = Why this was decided
appeals-statement-lead = The statement of reasons for a decision about what you wrote.
appeals-statement-person = The statement of reasons for the decision by which you cannot write for a time, or at all.
appeals-statement-address = The address of this page, for whoever sent the text. It is in nobody else’s hands:
appeals-is-undone = This decision was reversed. It holds no more.
appeals-row-what = Decision
appeals-row-text = About
appeals-row-where = Consultation
appeals-row-when = Decided on
appeals-row-rule = Rests on
appeals-row-facts = Facts and reasons
appeals-row-scope = What it means
appeals-row-by = Who decided
appeals-scope-return = The proposal is not public. You can change it and hand it in again as long as proposals are taken.
appeals-scope-withdraw = Nobody votes on it or comments any more. Its page stays for everybody, with the reason, without a limit in time.

## For moderators

appeals-title = Appeals
appeals-lead = Somebody else than who decided reads an appeal. What is due first stands first.
appeals-none = No appeals
appeals-none-text = An appeal against a decision in this consultation appears here.
appeals-by-author = by the author
appeals-by-reporter = by somebody who reported the text
appeals-not-yours = Somebody else decides about this appeal
appeals-own-decision = You took this decision yourself. Somebody else has to look at it: another moderator or an administrator.
appeals-one-title = Decide about an appeal
appeals-one-lead = Read the text, the decision and the appeal. Whoever appealed reads your reasons, and so does the other side.
appeals-decision = The decision
appeals-reasons = Your reasons
appeals-reasons-hint = Both sides read them. They also stay on record.
appeals-uphold = The decision stands
appeals-reverse = Reverse the decision
appeals-without-effect = The decision was undone, or the text went another way since. If you reverse it, that is noted and told, and nothing else changes.
appeals-work-title = What waits for moderators
appeals-work-lead = In all consultations, what is due first before the rest.
appeals-work-none = Nothing waits for a moderator in any consultation.
appeals-column-consultation = Consultation
appeals-column-due = First due
appeals-column-cases = Proposals and reported texts
appeals-column-appeals = Appeals
appeals-column-report = Report to correct
appeals-correction-due = { $count ->
    [one] { $count } hidden remark stands in the report: a corrected version is due
   *[other] { $count } hidden remarks stand in the report: a corrected version is due
}
appeals-of-them-late = { $count ->
    [one] { $count } of them late
   *[other] { $count } of them late
}
