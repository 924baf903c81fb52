### Proposals from participants, and action lines.

## States of a proposal, and what each means for its author

proposals-state-draft = draft
proposals-state-submitted = submitted
proposals-state-returned = returned
proposals-state-published = published
proposals-state-accepted = became an action line
proposals-state-withdrawn = withdrawn
proposals-state-hidden = hidden
proposals-means-draft = Only you see it. Submit it when it is ready.
proposals-means-submitted = A moderator reads it now. You get a letter with the decision.
proposals-means-returned = A moderator sent it back. You can change it and submit it again.
proposals-means-published = Everybody can read it. A moderator may still turn it into an action line.
proposals-means-accepted = It became an action line, which people discuss and vote on.
proposals-means-withdrawn = You took it back. Only you and the moderators still see it.
proposals-means-hidden = A moderator hid it. Only you and the moderators still see it.

## Authors

proposals-verified = verified
proposals-by-office = Office
proposals-by-imported = Participant of an earlier conversation
proposals-author-erased = Erased account

## The list

proposals-title = Proposals
proposals-lead = Ideas from residents and organisations. A moderator reads each one; some become action lines that everybody votes on.
proposals-write = Write a proposal
proposals-write-draft = Start a draft
proposals-open-until = Proposals are welcome until { $moment }.
proposals-closed-title = Proposals are closed now
proposals-closed-text = Nothing can be submitted at the present stage.
proposals-opens = Proposals open on { $moment }. You can start a draft before then.
proposals-none-title = No proposals published yet
proposals-none-text = A proposal appears here once a moderator has read and published it.

## Writing

proposals-new-title = Write a proposal
proposals-new-lead = What should be done, where, and why? A moderator reads it before it is published.
proposals-edit-title = Change the proposal
proposals-field-title = Title
proposals-field-title-hint = From { $min } to { $max } characters. Say what should be done.
proposals-field-body = Text
proposals-field-body-hint = At most { $max } characters. An empty line begins a paragraph, **two asterisks** make words bold, a dash begins a list.
proposals-field-language = Language of the text
proposals-field-voice = In whose name
proposals-voice-own = My own, as { $name }
proposals-voice-hint = Your organisation's name stands under the proposal.
proposals-save-draft = Save as draft
proposals-preview = Preview
proposals-preview-title = Preview
proposals-preview-note = Not saved yet.
proposals-submit = Submit the proposal
proposals-draft-meanwhile = Nothing can be submitted at the present stage, but you can keep a draft.
proposals-changed-meanwhile = The proposal was saved from another window. Below is the text that you typed here. Saving it again replaces the other one.
proposals-changed-meanwhile-link = See the saved text

## One proposal

proposals-one = Proposal
proposals-history = Earlier versions
proposals-became = This proposal became an action line.
proposals-to-line = Go to the action line
proposals-to-desk = To the moderation queue: decide about this proposal
proposals-yours = Your proposal
proposals-edit = Change the text
proposals-withdraw = Withdraw the proposal
proposals-moderator-says = From the moderator
proposals-submit-title = Submit this proposal?
proposals-submit-lead = A moderator reads it and decides. Until then the text cannot be changed.
proposals-withdraw-title = Withdraw this proposal?
proposals-withdraw-lead = Nobody but you and the moderators will see it any more. This cannot be undone.

## Earlier versions

proposals-history-title = Earlier versions
proposals-history-lead = Every text that was submitted, the newest first, with what changed. Texts from before a change that a moderator asked for are not shown.
proposals-line-history-lead = Every text that was published, the newest first, with what changed and why.
proposals-history-reason = Why:
proposals-version = Version { $number }

## One's own proposals

proposals-mine-title = My proposals
proposals-mine-lead = What you proposed, and where each proposal stands.
proposals-mine-none-title = You have not proposed anything yet
proposals-mine-none-text = While a consultation collects ideas, you find "Write a proposal" on its page.
proposals-changed-at = changed { $moment }

## Action lines

proposals-lines-title = Action lines
proposals-lines-none-title = No action lines yet
proposals-lines-none-text = They appear here when the organiser publishes them or accepts proposals.
proposals-lines-by-goal = By goal
proposals-lines-all-goals = All goals
proposals-sort = Order
proposals-sort-code = By code
proposals-sort-newest = Newest first
proposals-sort-discussed = Most discussed first
proposals-line-kicker = Action line { $code }
proposals-line-ties = Goals and places
proposals-line-hidden = A moderator hid this action line. Only those who run the consultation see it.
proposals-line-withdrawn = Withdrawn
proposals-line-withdrawn-on = This action line was withdrawn on { $moment }. Nobody votes on it or comments any more; votes that were cast are kept. The reason given:
proposals-line-changed = The text was changed on { $moment }.
proposals-line-changed-because = The text was changed on { $moment }. Reason: { $reason }
proposals-line-what-changed = See what changed
proposals-line-origin = The proposal it came from
proposals-line-edit = Change the action line

## Writing official action lines

proposals-line-new-title = New action line
proposals-line-new-lead = An action line of the organiser's own, put to discussion and vote.
proposals-line-new-note = It is published at once.
proposals-line-publish = Publish the action line
proposals-line-code = Code
proposals-line-code-hint = Up to { $max } letters and digits, such as KD-01. It stands in the address and on ballots and cannot be changed later.
proposals-line-summary = Summary
proposals-line-summary-hint = One sentence, at most { $max } characters. It stands in lists.
proposals-line-goals = Goals it serves
proposals-line-territories = Places it concerns
proposals-line-territories-hint = Tick nothing if it concerns everybody.
proposals-line-reason = Reason for the change
proposals-line-reason-hint = Shown beside the earlier versions.
proposals-line-reason-needed = Voting has begun, so say why the text changes. Shown on the page and beside the earlier versions.
