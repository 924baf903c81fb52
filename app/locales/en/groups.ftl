groups-kicker = Working group
groups-mandate = Mandate
groups-act = Act of appointment
groups-appointed-on = Appointed on
groups-rules = Rules of procedure
groups-reports-to = Answers to
groups-answer-to-it = Groups that answer to it
groups-announced = Announced at
groups-published = Published
groups-none-title = The group has published nothing yet
groups-none-text = Minutes, remarks, proposals and conclusions appear here once the members have agreed on them.
groups-kind-remark = Remark
groups-kind-proposal = Proposal
groups-kind-conclusion = Conclusion
groups-kind-minutes = Minutes
groups-published-on = published { $day }
groups-corrected = Corrected
groups-correction = correction
groups-correction-of = Correction, { $day }
groups-workspace = Workspace of the group
groups-own = Your working groups
groups-members-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
groups-file-remark = File a remark
groups-file-proposal = File a proposal
groups-file-conclusion = File a conclusion
groups-file-minutes = Write minutes
groups-waiting = To be agreed
groups-waiting-none = Nothing waits for agreement.
groups-published-none = Nothing is published yet.
groups-received = Received from the groups below
groups-received-none = No conclusion has been received yet.
groups-from = from
groups-agreed-of = { $agreed } of { $members } agree
groups-agreed-then = { $agreed } of { $members } members agreed
groups-agreement = Agreement
groups-agree = I agree
groups-disagree = Take my agreement back
groups-publish = Publish
groups-enough = Enough members agree: the chair can publish it now.
groups-not-enough = At least half of the members have to agree before the chair can publish it.
groups-no-chair = Nobody chairs the group, so nothing can be published. An administrator of this site gives the chair to a member.
groups-is-published = This version is published. Everybody reads it.
groups-as-published = As everybody reads it
groups-edit = Change the text
groups-correct = Correct what is published
groups-edit-voids = Members have agreed to this text. A change makes a new version, and they have to agree again.
groups-written-by = { $name }, { $when }
groups-version = Version { $number }
groups-new-lead = The members of your group read it, agree to it, and then the chair publishes it.
groups-title = Title
groups-title-hint = Up to { $most } characters.
groups-body = Text
groups-body-hint = Up to { $most } characters. An empty line begins a new paragraph; **two stars** make words bold.
groups-language = Language of the text
groups-goal = Goal
groups-no-goal = No goal in particular
groups-held-on = Day of the meeting
groups-present = Who was there
groups-present-hint = As it should stand in the published minutes, up to { $most } characters.
groups-note = What was corrected
groups-note-hint = One sentence that everybody reads, up to { $most } characters.
groups-submit = Save for the group
groups-members = Members of the group
groups-members-lead = Only members and administrators see this list.
groups-member = Name
groups-state = State
groups-manage = Change
groups-member-since = member since { $day }
groups-left-on = left { $day }
groups-chair = chair
groups-make-chair = Make chair
groups-remove = Remove
groups-leave = Leave the group
groups-open-invitations = { $count ->
    [one] { $count } invitation is open.
   *[other] { $count } invitations are open.
}
groups-invite = Invite somebody
groups-invite-email = E-mail address
groups-invite-hint = { $days ->
    [one] We send a link that works once and for { $days } day. Whoever accepts it while signed in becomes a member.
   *[other] We send a link that works once and for { $days } days. Whoever accepts it while signed in becomes a member.
}
groups-invite-submit = Send the invitation
groups-invitation = Invitation to a working group
groups-invitation-lead = { $inviter } invites you to work in: { $group }.
groups-invitation-text = As a member you write with the group and agree on what it publishes. Other members see your name.
groups-invitation-submit = Accept
groups-invitation-look = Look at the group first
groups-invitation-spent = This invitation does not work
groups-invitation-spent-text = It was used already, or its time is over. Ask whoever invited you for a new one.
groups-erased-writer = Deleted account
