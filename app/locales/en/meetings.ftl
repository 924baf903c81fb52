meetings-title = Meetings
meetings-lead = Where the strategy is talked about: come, say what you think, and see what came of it.
meetings-of = Meetings: { $strategy }
meetings-kicker = Meeting
meetings-coming = To come
meetings-past = Past
meetings-none-title = No meeting is planned here
meetings-none-text = Once one is announced, it stands here, in the calendar and in the feed.
meetings-by-series = Meetings by series
meetings-every-series = Every series
meetings-by-commune = Meetings by commune
meetings-every-commune = Every commune
meetings-open = registration is open
meetings-cancelled = cancelled
meetings-cancelled-named = Cancelled: { $title }
meetings-cancelled-text = This meeting is cancelled.
meetings-cancelled-own = You had registered for it: you need not do anything.
meetings-take-along = Take the meetings along
meetings-take-along-text = Give one of these addresses to your calendar or your news reader, and new meetings appear there by themselves.
meetings-calendar = Calendar of all meetings (.ics)
meetings-feed = Feed of all meetings (Atom)
meetings-into-calendar = Into my calendar (.ics)
meetings-when = When
meetings-when-open = Not settled yet
meetings-where = Where
meetings-link = From afar
meetings-series = Series
meetings-capacity = Places
meetings-announced = Announced at
meetings-accessibility = Getting in and taking part
meetings-minutes = Minutes
meetings-registration = Registration
meetings-not-needed = No registration is needed. Just come.
meetings-closed = Registration is closed.
meetings-open-until = You can register until { $when }.
meetings-open-through = You can register through { $day }.
meetings-free = { $count ->
    [0] All places are taken.
    [one] { $count } place is free.
   *[other] { $count } places are free.
}
meetings-waiting = { $count ->
    [one] { $count } person waits for one.
   *[other] { $count } people wait for one.
}
meetings-you-come = You are registered, and there is a place for you. The confirmation is in your mail.
meetings-you-wait = You are on the waiting list. As soon as a place is free for you, we write to you.
meetings-withdraw-text = If you cannot come, please say so: your place then goes to whoever waits.
meetings-withdraw = Withdraw my registration
meetings-sign-in = Sign in to register
meetings-submit = Register
meetings-wait-submit = Join the waiting list
meetings-needs-told = Needs
meetings-needs = What you need to take part
meetings-needs-hint = For example a wheelchair place, a sign language interpreter, or somebody to mind a child. Only the organisers read this. It is forgotten { $days } days after the meeting. Up to { $most } characters.
meetings-change-needs = Save the note
meetings-came = Who came
meetings-came-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
meetings-said = What was said, and what came of it
meetings-became = became the action line
meetings-kind-resident = Residents
meetings-kind-organisation = Organisations
meetings-kind-official = Administration
meetings-kind-expert = Experts
meetings-who-comes = Who comes
meetings-who-comes-lead = { $days ->
    [one] Only you who run the site see this list. It is forgotten { $days } day after the meeting.
   *[other] Only you who run the site see this list. It is forgotten { $days } days after the meeting.
}
meetings-nobody-title = Nobody has registered yet
meetings-nobody-text = Whoever registers appears here.
meetings-name = Name
meetings-kind = Takes part as
meetings-seat = Place
meetings-since = Registered
meetings-state-comes = has a place
meetings-state-waits = waits
meetings-note-attendance = How many came
meetings-note-attendance-text = Count by kind, without names. The numbers stand on the meeting's page.
meetings-file-points = What was said
meetings-file-points-lead = Note what people said, point by point, by what kind of person and without names. Everybody reads it on the meeting's page. A point can become an action line.
meetings-not-begun = The meeting has not begun: what was said and who came can be noted afterwards.
meetings-point-new = A new point
meetings-point-text = What was said
meetings-point-text-hint = In one or two sentences, up to { $most } characters. No names.
meetings-point-by = Who said it
meetings-point-by-hint = A kind of person is enough.
meetings-point-language = Language
meetings-point-submit = File the point
meetings-point-remove = Take it out
meetings-take-up = Make an action line of it: { $consultation }
meetings-line-heard = Said at a meeting
meetings-line-heard-at = Said at the meeting
