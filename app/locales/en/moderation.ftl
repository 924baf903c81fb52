## The queue

moderation-queue-title = Moderation queue
moderation-filters = What is listed
moderation-filter-all = All
moderation-filter-proposals = Proposals
moderation-filter-reports = Reports
moderation-filter-waiting = Before publishing
moderation-filter-unshown = Never shown
moderation-left = { $count ->
    [0] Nothing left to decide
    [one] { $count } left to decide
   *[other] { $count } left to decide
}
moderation-empty-title = Nothing waits here
moderation-empty-text = Submitted proposals, reported texts and texts that wait to be shown appear here, the longest waiting first.
moderation-to-consultation = To the consultation
moderation-comment = Comment
moderation-comment-on = Comment on an action line
moderation-proposal = Proposal
moderation-action-line = Action line
moderation-remark = Remark
moderation-remark-no-account = Handed in without an account
moderation-report-remark = Report this remark
moderation-no-author = Deleted account
moderation-to-proposal = To the proposal’s own page
moderation-reports = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}

## One item

moderation-reports-title = Reports
moderation-reports-newest = Only the newest reports are shown ({ $shown } of { $count }). The decision answers all of them.
moderation-report-number = Report { $number }
moderation-history-title = Decided so far
moderation-request-title = The author was asked on { $day } to change it
moderation-request-open = The author has not changed the text yet.
moderation-request-answered = The author has changed the text since. Keep it, or decide something else.
moderation-changed = changed as asked
moderation-by-rule = rule { $code }
moderation-undone = undone
moderation-undo = Undo
moderation-undo-this = Undo this decision
moderation-just-decided = “{ $title }”: { $decision }.
moderation-nothing-title = Nothing to decide
moderation-nothing-text = This text waits for no decision. Another moderator may have been faster.
moderation-own-text = This text is your own. Another moderator decides about it.
moderation-own-report = You reported this text yourself. Somebody else decides about it: another moderator or an administrator.
moderation-next = next
moderation-previous = previous
moderation-keys-title = Keys
moderation-keys = With the browser's key for shortcuts (Alt, Alt + Shift or Control + Option) each letter works everywhere: j next, k previous, u decisions; e, r, l and a press the button that bears them.
moderation-keys-alone = Use letters alone
moderation-keys-alone-hint = A letter then follows its link or leads to its button, which Enter presses; ? opens this list. Never while you write. Remembered in this browser.
moderation-standing-public = public
moderation-standing-submitted = waits for a decision
moderation-standing-waiting = waits to be shown
moderation-standing-withdrawn = withdrawn
moderation-standing-rejected = never shown

## Deciding

moderation-rule = Rule
moderation-rule-hint = When you return, hide or withdraw a text, or ask for a change: the rule that it breaks.
moderation-no-rule = It keeps every rule
moderation-rules-missing = This consultation has no rules yet. Whoever hides, returns or withdraws a text names the rule that it breaks, so a rule is needed first.
moderation-rules-missing-link = Write the rules of the discussion
moderation-explanation = Text to the author
moderation-explanation-hint = Needed for returning, hiding, withdrawing and asking for a change; otherwise a usual sentence is sent. Reporters read it too; for a withdrawn action line everybody does.
moderation-ask-hint = If you ask for a change, the text stays in sight until the author changes it. After that readers do not find the earlier text in the history; the author and the moderators still do. What must not be read until then, hide.
moderation-unshown-reason = Reason
moderation-unshown-hint = Nobody judged this statement in the conversation it was imported from. Say why it is shown after all. It stays on record with the decision.
moderation-unshown-late = This statement was imported, and nobody judged it. No round is left in which people could vote on it, so it stays hidden; its votes are told in the results all the same.
moderation-over-title = Round { $number } ended on { $when }
moderation-over-waiting = { $count ->
    [one] { $count } item waits for a decision. The result is frozen and stays as it is. Decide all the same: authors and reporters wait for an answer, and what becomes an action line now can be voted on in a later round.
   *[other] { $count } items wait for a decision. The result is frozen and stays as it is. Decide all the same: authors and reporters wait for an answer, and what becomes an action line now can be voted on in a later round.
}
moderation-over-unclosed = Nobody can vote any more. The site closes the round by itself within a few minutes, whatever waits in the queue, and then shows the results. If it does not, close it by hand.
moderation-as-line = Turn the proposal into an action line
moderation-code = Code
moderation-code-hint = Short, on ballots and in addresses, such as KD-07. Letters a–z and digits, no spaces.
moderation-summary = Summary
moderation-summary-hint = One sentence, shown in lists.
moderation-goals = Goals it serves
moderation-territories = Places it concerns
moderation-publish = Publish
moderation-return = Return to the author
moderation-accept = Turn into an action line
moderation-keep = Keep
moderation-ask = Ask the author to change it
moderation-hide = Hide
moderation-restore = Show again
moderation-reopen = Put back into the queue
moderation-withdraw = Withdraw the action line

## What was decided

moderation-decided-publish = published
moderation-decided-return = returned
moderation-decided-accept = became an action line
moderation-decided-keep = kept
moderation-decided-hide = hidden
moderation-decided-restore = shown again
moderation-decided-reopen = put back into the queue
moderation-decided-withdraw = withdrawn
moderation-decided-ask = author asked to change it
moderation-usual-publish = Your proposal is public now. Thank you for it.
moderation-usual-let-pass = Everybody can read it now. Thank you for it.
moderation-usual-accept = Your proposal became an action line: everybody can comment and vote on it.
moderation-usual-keep = A moderator read the text and found no breach of the rules.
moderation-usual-restore = A moderator looked at it again and shows it as before.
moderation-usual-reopen = A moderator looks at your proposal once more. You need not do anything.
moderation-decisions-title = Decisions
moderation-decisions-lead = Everything that was decided in this consultation, the latest first. No decision is deleted; another one undoes it.
moderation-no-decisions-title = No decisions yet
moderation-no-decisions-text = The first decision from the queue appears here.
moderation-column-decision = Decision
moderation-column-text = Text
moderation-column-who = Decided by
moderation-column-undo = Undo
moderation-reverses = undoes an earlier decision
moderation-undo-title = Undo a decision
moderation-undo-lead = Decision: { $decision }, { $when }. It stays on record; another decision undoes it.
moderation-no-undo-title = This decision cannot be undone here
moderation-no-undo-text = It is undone already, or the text has gone another way since.
moderation-undo-accept-text = It became an action line. Withdrawing that undoes the decision: the proposal is then what it was before.
moderation-withdraw-title = Withdraw action line { $code }
moderation-withdraw-lead = Nobody will vote on it or comment any more. Its page stays, with your reason. If people have voted on it, it stays in lists as withdrawn, and their votes are told in the results.
moderation-withdraw-not-public = This action line is not public, so it cannot be withdrawn.

## Reports

moderation-report-comment = Report a comment
moderation-report-proposal = Report a proposal
moderation-report-line = Report a breach of the rules
moderation-report-lead = A moderator reads your report and decides by the rules of this consultation. The author does not learn who reported.
moderation-report-reason = Say it in your own words
moderation-report-reason-hint = For example: insults, somebody's private details, advertising.
moderation-report-submit = Send the report
moderation-receipt-title = We have your report no. { $number }
moderation-receipt-lead = A moderator decides about it. You get a letter with the answer.
moderation-receipt-answered = A moderator has decided about it.
moderation-receipt-waits = Nothing is decided yet.
moderation-receipt-text = To the text you reported
moderation-report-ground = What is wrong with it?
moderation-report-rule = Which rule does it break?
moderation-report-rule-hint = Only if it breaks a rule of this consultation.
moderation-report-no-rule = No rule chosen
moderation-report-address = Your e-mail address
moderation-report-address-hint = Only if you want the answer by letter. You need no account, and we use the address for nothing else. Without it the answer stands on the page of your report.
moderation-ground-rule = It breaks a rule of this consultation
moderation-ground-law = It is against the law
moderation-ground-personal-data = It tells somebody’s personal data
moderation-ground-spam = It is advertising or repeats itself
moderation-ground-other = Something else
moderation-receipt-lead-here = A moderator decides about it. The answer will stand on this page.
moderation-receipt-keep = Keep the address of this page: whoever has it can read your report and its answer, and nobody else finds it.
moderation-receipt-due = It will be decided by { $day } at the latest.

## Days by which something is to be decided

moderation-due = due by { $day }
moderation-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
moderation-law-choice = It is against the law
moderation-law = Provision of the law
moderation-law-hint = Only if you choose the law instead of a rule: which act and which article.
moderation-by-law = law: { $law }
