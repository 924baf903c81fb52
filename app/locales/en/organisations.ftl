organisations-title = Organisations
organisations-lead = Bodies that take part in consultations in their own name. An official has checked each of them.
organisations-kicker = Organisation
organisations-none-title = No organisation is verified yet
organisations-none-text = Register yours. An official checks it against the public register.
organisations-number-is = Register number { $number }
organisations-members-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
organisations-state-submitted = waits for a decision
organisations-state-verified = verified
organisations-state-refused = refused
organisations-register-title = Register an organisation
organisations-register-lead = Once an official has verified it, you can comment and propose in its name.
organisations-register-submit = Submit
organisations-name = Name
organisations-number = Register number
organisations-number-hint = Digits only, for example a KRS number. We compare it with the public register.
organisations-mandate = In whose name it speaks
organisations-mandate-hint = Whom the organisation stands for, and why you may speak for it. Everybody can read this once it is verified.
organisations-waits-title = An official is looking at it
organisations-waits-text = Nobody else sees this page yet. We write to you when it is decided.
organisations-refused-title = Refused, for this reason
organisations-mend-title = Mend and submit again
organisations-decide-title = Decide on an organisation
organisations-decision = Decision
organisations-reason = Reason
organisations-reason-hint = Needed for both decisions, also when you verify. The person who registered it reads this in a letter. It stays in the record.
organisations-verify = Verify
organisations-refuse = Refuse
organisations-submitted = Submitted
organisations-submitted-at = Submitted { $when }
organisations-registrar = Registered by
organisations-answers = Answers for it
organisations-registrar-erased = Account erased
organisations-queue-title = Organisations to decide on
organisations-queue-lead = The longest waiting first.
organisations-queue-link = { $count ->
    [one] { $count } organisation waits for a decision
   *[other] { $count } organisations wait for a decision
}
organisations-queue-empty-title = Nothing waits
organisations-queue-empty-text = Every organisation has been decided on. New ones appear here.
organisations-members-title = Members
organisations-members-lead = Members may act in the name of the organisation. Only members see this list.
organisations-member = Name
organisations-member-since = Member since
organisations-member-end = Role
organisations-remove = Remove
organisations-leave = Leave the organisation
organisations-invite-title = Invite somebody
organisations-invite-email = E-mail address
organisations-invite-hint = { $days ->
    [one] We send a link that works once and for { $days } day. Whoever accepts it while signed in becomes a member.
   *[other] We send a link that works once and for { $days } days. Whoever accepts it while signed in becomes a member.
}
organisations-invite-submit = Send the invitation
organisations-invitation-title = Invitation
organisations-invitation-lead = { $inviter } invites you to act for { $organisation }.
organisations-invitation-text = As a member you can comment and propose in its name. Your own vote stays yours alone.
organisations-invitation-submit = Accept
organisations-invitation-look = Look at the organisation first
organisations-invitation-spent-title = This invitation does not work
organisations-invitation-spent-text = It was used already, or its time is over. Ask whoever invited you for a new one.
