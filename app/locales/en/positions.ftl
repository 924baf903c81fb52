### Positions: the official answer to every remark.

## What is done with a remark

positions-taken = taken into account
positions-taken-hint = The text changes as was asked.
positions-partly = partly taken into account
positions-partly-hint = The text changes, but not in everything that was asked.
positions-not-taken = not taken into account
positions-not-taken-hint = The text stays as it is; the justification says why.
positions-already-covered = already covered
positions-already-covered-hint = The text says so already; say where.
positions-not-applicable = not applicable
positions-not-applicable-hint = It is not about what is consulted.
positions-further-analysis = for further analysis
positions-further-analysis-hint = It is looked into later; say by whom and when.

## How far a position has come

positions-to-do = to do
positions-draft = draft
positions-in-review = in review
positions-accepted = accepted
positions-published = published

## The work list

positions-desk = Positions on remarks
positions-desk-lead = Every remark gets a position with a justification. Authors read it once you publish.
positions-states = How far the positions have come
positions-all = all
positions-left = { $count ->
    [0] Nothing left to answer
    [one] { $count } remark left to answer
   *[other] { $count } remarks left to answer
}
positions-shown = { $count ->
    [one] { $count } remark is shown.
   *[other] { $count } remarks are shown.
}
positions-narrow = Narrow the list
positions-any = any
positions-nobody = nobody
positions-words = Words in the remark
positions-words-hint = Up to four words; their endings do not matter.
positions-overdue = Overdue only
positions-late = after the deadline
positions-show = Show
positions-none-title = No remarks here
positions-none-text = No remark fits. Take something out of the filter, or wait for the first remark.
positions-views = My views
positions-view-name = Name of the view
positions-view-name-hint = The list as it is narrowed now, kept for you alone; at most { $max } characters.
positions-keep-view = Keep this view
positions-forget-view = Forget “{ $name }”
positions-tick-hint = Tick remarks to answer them together, to accept positions that are in review, or to assign them.
positions-answer-ticked = Answer the ticked ones together, or accept them
positions-assign-ticked = Assign the ticked ones
positions-in-group = in the group “{ $title }”
positions-channel-web = on this site
positions-channel-email = by e-mail
positions-channel-letter = by letter
positions-channel-phone = by phone
positions-channel-meeting = at a meeting
positions-channel-paper = on the paper form
positions-a-person = private person
positions-an-organisation = organisation
positions-anonymous = without a name
positions-due-by = due by { $day }
positions-overdue-since = was due by { $day }

## The form

positions-on-remark = Position on remark { $number }
positions-remark = Remark no. { $number }
positions-the-remark = Remark
positions-remark-in = Remark no. { $number }, { $title }
positions-remarks = Remarks
positions-position = Position
positions-state = State
positions-from = From
positions-channel = How and when it came
positions-part = Part of the text
positions-group = Group
positions-present = Present wording
positions-proposed = Proposed wording
positions-wording = Present and proposed wording
positions-reasons = Justification of the remark
positions-hidden-remark = hidden from readers
positions-written-by = Written by
positions-assigned-to = Assigned to
positions-disposition = What is done with it
positions-justification = Justification of the position
positions-justification-hint = Readers see it with the remark. At most { $max } characters.
positions-passage = Kept passage
positions-passage-hint = It is added after what you wrote.
positions-choose = Choose
positions-insert = Insert the passage
positions-note = Why it is corrected
positions-note-hint = Stands with the corrected position; the earlier one stays readable.
positions-returned = What is to change
positions-returned-hint = Needed only when you give the position back; its writer reads it.
positions-changed-parts = Parts of the text that changed because of it
positions-changed-parts-hint = From the newest version: what is not as it was when the remark was written.
positions-lines = Action lines to which it led
positions-lines-hint = They lead back to the remark.
positions-goals = Goals to which it led
positions-goals-hint = They lead back to the remark.
positions-yours = What you wrote
positions-yours-hint = It was not saved, because the position has moved on meanwhile. Copy what you still need.
positions-somebody-else = You wrote this position, and this consultation asks for a second reader: somebody else has to accept it.
positions-save = Save as draft
positions-send-to-review = Send to review
positions-accept = Accept
positions-give-back = Give back
positions-take-back = Take back to the draft
positions-reopen = Work on it again
positions-put-back = Leave it as published
positions-review-count = { $count ->
    [one] { $count } position to accept
   *[other] { $count } positions to accept
}
positions-review-text = Somebody else wrote them, and they are in review. This is all that you accept: the disposition, the justification, and what the remark led to.
positions-accept-count = { $count ->
    [one] Accept { $count } position
   *[other] Accept { $count } positions
}
positions-begin = Begin with the first
positions-select-all = Tick all on this page
positions-select-none = Untick all
positions-desk-keys = With the browser's key for shortcuts (Alt, Alt + Shift or Control + Option) letters work everywhere: l the first remark of the list, a tick all, e answer together or accept, r assign. Letters alone, where scripts run: also j next line and k previous line, and Enter opens it.
positions-next = Next
positions-previous = Previous
positions-to-position = Write the position
positions-to-list = To the list
positions-keys = With the browser's key for shortcuts (Alt, Alt + Shift or Control + Option) each letter works everywhere: j next remark, k previous remark, u the list, e the main button (accept or hand over), r give back. Control + Enter in a field presses the main button, where scripts run.

## Together, and to whom

positions-together-title = One answer to several remarks
positions-together-lead = Each remark gets a position of its own with the same disposition and justification. Nobody's text, name or number changes.
positions-answered-together = Remarks
positions-answered-count = { $count ->
    [one] { $count } remark gets this answer
   *[other] { $count } remarks get this answer
}
positions-will-be-replaced = has a draft, which is replaced
positions-left-out = Left out
positions-left-out-text = These are in review and wait for somebody else, or are accepted or published, or are being corrected. Each is changed on its own page.
positions-nothing-ticked = No remark is chosen
positions-nothing-ticked-text = Tick remarks in the list first.
positions-overtaken = Nothing was saved. Somebody has changed these meanwhile: { $numbers }. The list above is new; look at it and send again.
positions-assign-title = Assign remarks
positions-ticked = Remarks: { $numbers }
positions-assign-hint = They get one letter about all of these.
positions-due = Due by
positions-assign = Assign
positions-evaluators = Evaluators
positions-evaluators-lead = They write positions on remarks that you assign to them, and see no others. They need an account.
positions-no-evaluators = Nobody is an evaluator yet
positions-no-evaluators-text = Evaluators write positions without running the consultation.
positions-waiting = Waiting
positions-appoint = Appoint an evaluator
positions-dismiss = Dismiss an evaluator
positions-dismiss-text = { $name } will write no more positions here. What is assigned to them becomes nobody's; what they wrote stays.

## Passages

positions-passages = Passages
positions-passages-lead = Sentences that are used again and again. Whoever writes a position can insert them.
positions-kept-passages = Kept passages
positions-no-passages = No passages yet
positions-no-passages-text = Keep a sentence here that many positions need.
positions-new-passage = Keep a passage
positions-edit-passage = Change a passage
positions-edit-passage-lead = Positions into which it was inserted keep their words.
positions-passage-title = Title
positions-passage-title-hint = By which you find it; at most { $max } characters.
positions-passage-text = Text
positions-passage-text-hint = At most { $max } characters.
positions-keep = Keep
positions-remove = Remove

## Publishing

positions-publish-title = Publish positions
positions-publish-lead = Everything that is accepted is published at once. Each author gets one letter with the positions on all their remarks.
positions-publish-table = How far the positions have come
positions-publish = Publish
positions-to-publish = { $count ->
    [one] { $count } position is published now.
   *[other] { $count } positions are published now.
}
positions-corrected = { $count ->
    [one] { $count } of them corrects what was published before.
   *[other] { $count } of them correct what was published before.
}
positions-unanswered = { $count ->
    [one] { $count } remark has no accepted position yet. Its author gets a letter later.
   *[other] { $count } remarks have no accepted position yet. Their authors get a letter later.
}
positions-nothing-accepted = No accepted position waits to be published.
positions-consultation-is-draft = Publish the consultation first: nobody could read the positions.

## What an evaluator has to do

positions-mine = My positions to write
positions-mine-lead = Remarks that are assigned to you, what is due first.
positions-mine-none-title = Nothing is assigned to you
positions-mine-none-text = When somebody assigns remarks to you, you get a letter, and they stand here.
positions-asks = What it asks for
positions-came-back = came back

## For everybody

positions-not-yet = No position on this remark is published yet.
positions-awaited-taken = Remarks are taken until { $until }; after that, the organiser answers every one and publishes all answers in one report.
positions-awaited-over = The time for remarks is over; the organiser answers every one and publishes all answers in one report.
positions-awaited-by = By law, the report has to be out by { $day }.
positions-awaited-no-day = No law sets a day for that.
positions-awaited-overdue = The report with all answers was due by { $day } and is late.
positions-awaited-reported = The report came out on { $day } without an answer to this remark. Its answer follows in a correction of the report.
positions-answered-by = { $office }, { $day }
positions-led-to = What came of it:
positions-part-of-version = Version { $number } of the text: { $text }
positions-line-named = Action line { $code }: { $title }
positions-goal-named = Goal { $code }: { $title }
positions-goal-indicators = { $count ->
    [one] ({ $count } indicator)
   *[other] ({ $count } indicators)
}
positions-figure-remarks = { $count ->
    [one] remark behind it
   *[other] remarks behind it
}
positions-goal-none-title = No remark led here yet
positions-goal-none-text = Once a position says that a remark led to this goal or to one of its action lines, it stands here.
positions-corrected-because = Corrected, because:
positions-earlier = Earlier positions
positions-version-of = Version { $number }, { $day }
positions-behind = Remarks behind this
positions-changed-because = Changed because of remarks
positions-changes-title = What your voice changed
positions-changes-lead = What people said about the text, and what { $office } does with it.
positions-changes-none-title = No positions are published yet
positions-changes-none-text = Once remarks are answered, what became of each stands here.
positions-waiting-for-answer = { $count ->
    [one] { $count } remark waits for its position.
   *[other] { $count } remarks wait for their positions.
}
positions-by-disposition = By what was done
positions-you-said = You said:
positions-organisation-said = { $name } said:
positions-we-taken = We took it into account:
positions-we-partly = We took a part of it into account:
positions-we-not-taken = We left the text as it is:
positions-we-already-covered = The text says so already:
positions-we-not-applicable = It is about something else:
positions-we-further-analysis = We look into it:

## Letters

positions-letter-assigned-subject = Remarks for you to answer
positions-letter-assigned = { $count ->
    [one] One remark in this consultation is assigned to you. Please write the position on it.
   *[other] { $count } remarks in this consultation are assigned to you. Please write the positions on them.
}
positions-letter-numbers = Remarks: { $numbers }
positions-letter-due = The positions are due by { $day }.
positions-letter-assigned-button = See what to write
positions-letter-answered-subject = { $count ->
    [one] The position on your remark
   *[other] The positions on your remarks
}
positions-letter-answered = { $count ->
    [one] { $office } has answered your remark in this consultation.
   *[other] { $office } has answered { $count } of your remarks in this consultation.
}
positions-letter-remark = Remark { $number }: { $words }
positions-letter-answer = Position: { $answer }
positions-letter-corrected = This corrects what was published before, because:
positions-letter-more = { $count ->
    [one] And one more, which you find on the site.
   *[other] And { $count } more, which you find on the site.
}
positions-letter-others = { $count ->
    [one] One more, whose position stands on its page:
   *[other] { $count } more, whose positions stand on their pages:
}
positions-letter-other = Remark { $number }: { $answer }
positions-letter-answered-button = See the positions

## Positions

positions-notice-published = The positions are published. The letters to the authors are on their way.
positions-notice-published-quietly = The positions are published. Nobody gets a letter.
