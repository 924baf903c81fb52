### Commitments: what becomes of an action line after its consultation.

## States

commitments-planned = planned
commitments-under-way = under way
commitments-done = done
commitments-delayed = delayed
commitments-dropped = dropped

## On the page of an action line

commitments-what-became = What became of it
commitments-none-yet = Nobody has taken it on as a commitment so far.
commitments-make = Make it a commitment
commitments-see = See schedule, milestones and history

## Following

commitments-follow-title = Being told of changes
commitments-follow-lead = We can write to you when something changes about this action line. This has nothing to do with your vote, which nobody knows.
commitments-follow-mine = You proposed this action line. We can write to you when something changes about it.
commitments-following = You get a letter when something changes about this action line.
commitments-follow = Tell me about changes
commitments-unfollow = Stop telling me
commitments-follow-sign-in = Sign in to be told about changes
commitments-followed-title = Action lines that you follow
commitments-followed-none = You follow no action line. The button for it stands on the page of each.
commitments-followed-hidden = Action line { $code }: readers do not see it at present.

## The page

commitments-title = Commitment
commitments-none-title = Not a commitment yet
commitments-none-text = When those who run the consultation take this action line on, you read here who is responsible, by when, and how it goes.
commitments-state = State
commitments-unit = Responsible
commitments-schedule = Schedule
commitments-from = from { $start }
commitments-until = until { $end }
commitments-from-until = from { $start } until { $end }
commitments-funding = Funding
commitments-progress = Progress
commitments-counted = { $all ->
    [one] { $reached } of { $all } milestone reached
   *[other] { $reached } of { $all } milestones reached
}
commitments-milestones = Milestones
commitments-due = due: { $due }
commitments-reached = due: { $due }; reached: { $reached }
commitments-history = History
commitments-was-made = The action line was taken on as a commitment.
commitments-new-unit = Now responsible: { $unit }.
commitments-new-schedule = New schedule: { $schedule }.
commitments-not-said = not set
commitments-new-funding = The funding changed.
commitments-new-milestones = The list of milestones changed.
commitments-new-reached = Milestone reached: { $title }.
commitments-new-progress = Progress: { $progress }.

## The form

commitments-change = Change the commitment
commitments-edit-lead = Everything here is public, and so is every earlier version. Whoever follows the action line gets your note by letter.
commitments-too-early = An action line becomes a commitment once a round of its consultation is closed.
commitments-not-public = Readers do not see this action line at present. Its commitment can be changed once they do; nobody would be written to about something that they cannot read.
commitments-unit-hint = The department or body that answers for it, at most { $max } characters.
commitments-starts = Begins
commitments-ends = Is to be done by
commitments-day-hint = A day, a month or a year: 31.03.2027 or 2027-03-31, 03.2027 or 2027-03, 2027.
commitments-funding-hint = Where the money comes from, such as the city budget.
commitments-amount = Amount
commitments-amount-hint = With its currency, such as 240,000 PLN.
commitments-milestones-hint = Empty a row to take a milestone out. Progress is counted from the milestones that are reached.
commitments-milestone = Milestone { $number }
commitments-milestone-title = What is to be reached
commitments-milestone-due = By when
commitments-milestone-reached = Reached on
commitments-percent = Progress in percent
commitments-percent-hint = Only where milestones do not tell it: a number from 0 to 100.
commitments-progress-note = How the percentage was found
commitments-progress-note-hint = Needed when you give a percentage.
commitments-note = What is new, for everybody to read
commitments-note-hint = At most { $max } characters. A delay or an end needs its reason.
commitments-language = Language of what you wrote

## All of a strategy

commitments-list-title = Commitments
commitments-list-lead = What consultations about this strategy led to: who does it, by when, and where it stands.
commitments-list-none-title = No commitments yet
commitments-list-none-text = Once a round is closed, action lines can be taken on. They then stand here.
commitments-goals = goals { $codes }
