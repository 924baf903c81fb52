## For whoever is suspended

suspensions-until = You cannot write in this consultation until { $day }; that day counts.
suspensions-for-good = You cannot write in this consultation until a moderator lifts the suspension.
suspensions-scope = Comments and proposals are closed to you in this one consultation. You can still read everything, vote, report texts, take back what you wrote and submit a remark on a draft, which everybody may do by law. What you wrote stays as it is.
suspensions-closed-title = You are suspended from writing here
suspensions-because = It rests on:
suspensions-to-reasons = Read the reasons, and how to appeal
suspensions-draft-meanwhile = You can keep what you write as a draft and hand it in later.
suspensions-own-title = Consultations in which you cannot write now
suspensions-own = Suspension from writing in “{ $consultation }”
suspensions-is-lapsed = The time of this suspension is over. You can write again.
suspensions-error = You are suspended in this consultation, so this was not published. The reasons stand below.
suspensions-letter-subject = You are suspended from writing in a consultation
suspensions-lifted-subject = Your suspension is lifted
suspensions-lifted-text = A moderator ended your suspension before its time. You can write comments and proposals in this consultation again.
suspensions-lifted-button = To the consultation

## For moderators

suspensions-title = Suspended people
suspensions-their-until = Cannot write in this consultation until { $day }; that day counts.
suspensions-their-for-good = Cannot write in this consultation until a moderator lifts the suspension.
suspensions-lead = Whoever is suspended publishes no comments and proposals in this consultation. They go on reading, voting and submitting remarks. What they wrote stays as it is.
suspensions-none = Nobody was ever suspended
suspensions-none-text = You can suspend somebody from the page of a text of theirs, or from the list below once moderators took a text from readers.
suspensions-offenders = People whose texts were hidden, returned or withdrawn
suspensions-offenders-text = Decisions that still stand are counted. Their number alone is no reason: read them first.
suspensions-taken = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
suspensions-in-force = suspended
suspensions-lapsed = over
suspensions-lifted = lifted
suspensions-of = Suspension of { $name }
suspensions-row-standing = State
suspensions-row-lifted = Lifted on
suspensions-way = Suspend the author
suspensions-way-of = Suspend the author, { $name }
suspensions-begin-title = Suspend { $name } in this consultation
suspensions-begin-lead = A suspension is for somebody who goes on breaking the rules although single texts were hidden. A milder measure comes first where it is enough.
suspensions-history = Decided so far about this person here
suspensions-history-text = A suspension must be in proportion to this: how often, how grave, how long ago, and whether the person was told before.
suspensions-history-none = Nothing was decided so far about this person or their texts in this consultation. Ask yourself whether hiding a text, with its reasons, would be enough.
suspensions-decide = The decision
suspensions-means = The person gets a letter with your reasons and can appeal within six months; somebody else then decides. What they wrote stays as it is. They go on reading, voting, reporting and submitting remarks.
suspensions-no-rule = No rule chosen
suspensions-rule-hint = The rule that the person broke, or the law.
suspensions-facts = Facts and reasons
suspensions-facts-hint = Which texts, when, and why something milder is not enough. The person reads it.
suspensions-term = For how long
suspensions-term-day = Until a day
suspensions-term-for-good = For good, until it is lifted
suspensions-last-day = Last day
suspensions-last-day-hint = Only if you choose a day. It counts whole; the suspension then ends by itself.
suspensions-begin = Suspend
suspensions-already = This person is suspended here already
suspensions-to-one = To the suspension
suspensions-administrator = Administrators of the site cannot be suspended in a consultation.
suspensions-error-office = Moderators of the consultation and administrators cannot be suspended in it.
suspensions-lift-title = Lift the suspension
suspensions-lift-text = It ends at once, and the person is told why.
suspensions-lift-reasons = Your reasons
suspensions-lift-hint = The person reads them. They also stay on record.
suspensions-lift = Lift the suspension
suspensions-again = Suspend this person again
suspensions-person = Person
suspensions-decided-suspend = suspended
suspensions-decided-lift = suspension lifted
suspensions-notice-begun = The person is suspended. They get a letter with your reasons.
suspensions-notice-lifted = The suspension is lifted. The person gets a letter.
