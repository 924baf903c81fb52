### Letters: subjects, sentences, and why one gets them.

## The frame

letters-greeting = Hello,
letters-greeting-name = Hello { $name },
letters-by-hand = If the button does not work, copy this address:
letters-why-address = You get this letter because somebody entered this address at { $organiser }. If it was not you, nothing happens when you ignore it.
letters-why-account = You get this letter because it is about your account at { $organiser }.
letters-why-part = You get this letter because it is about something you did in a consultation of { $organiser }.
letters-why-news = You get this letter because you take part in consultations of { $organiser }. There is at most one such letter a day.
letters-unsubscribe = No more news of consultations

## Accounts

letters-confirm-subject = Confirm your address
letters-confirm-text = An account for the consultations of { $organiser } is being created with this address. It works once you have confirmed that the address is yours.
letters-confirm-until = The link works for { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }.
letters-confirm-asked = Asked for on { $when }.
letters-confirm-initials = Initials of the name that was entered: { $initials }
letters-confirm-several = If several such letters have come, take the one whose time and initials are yours: each link works only with the password that was entered with it.
letters-confirm-button = Confirm the address

letters-known-subject = You have an account already
letters-known-text = Somebody tried to create or to confirm an account with this address. It has one that works already, so nothing was changed.
letters-known-more = If it was you, just sign in. A forgotten password can be replaced on the sign-in page.
letters-known-button = Sign in

letters-reset-subject = Set a new password
letters-reset-text = Somebody asked for a new password for your account. Press the button to set one. The link works once, for { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }.
letters-reset-more = If it was not you, ignore this letter: your password stays as it is.
letters-reset-button = Set a new password

letters-new-address-subject = Confirm your new address
letters-new-address-text = Your account is to get this address. It counts once you have confirmed that it is yours; until then the previous one stays.
letters-new-address-button = Confirm the new address

letters-address-changed-subject = The address of your account was changed
letters-address-changed-text = Letters to your account now go to { $hint }. This is the last one to this address.
letters-address-changed-more = If it was not you, write to the organiser at once.

letters-password-changed-subject = Your password was changed
letters-password-changed-text = The password of your account was changed, and all other devices were signed out.
letters-password-changed-more = If it was not you, set a new password at once: on the sign-in page, choose “Forgot the password?”.

letters-erased-subject = Your account is erased
letters-erased-text = Your name, your address and your password are erased, and nobody can sign in to the account any more. What you published stays without your name. Your votes stay counted; nobody can tell that they were yours.

## Organisations

letters-invitation-subject = Invitation to speak for an organisation
letters-invitation-text = { $inviter } invites you to take part in consultations in the name of { $organisation }.
letters-invitation-button = See the invitation

letters-verified-subject = Your organisation is verified
letters-verified-text = The registration of { $organisation } was checked and confirmed. From now on you can comment and propose in its name, and pages say that it is verified.
letters-refused-subject = Your organisation was not verified
letters-refused-text = The registration of { $organisation } was checked and could not be confirmed. You can mend it and send it again.
letters-organisation-button = See the organisation

## Moderation

letters-reason = The reason:
letters-rule = What this rests on, the rule or the law:
letters-proposal-published-subject = Your proposal is public
letters-proposal-published-text = Your proposal “{ $title }” is now public.
letters-proposal-returned-subject = Your proposal came back
letters-proposal-returned-text = Your proposal “{ $title }” came back to you. You can change it and submit it again.
letters-proposal-accepted-subject = Your proposal became an action line
letters-proposal-accepted-text = Your proposal “{ $title }” became an action line. Everybody can now comment on it and, while a round is open, vote on it.
letters-proposal-reopened-subject = Your proposal waits for a decision again
letters-proposal-reopened-text = A decision on your proposal “{ $title }” was undone. It waits for a new one.
letters-proposal-line-withdrawn-subject = The action line from your proposal was withdrawn
letters-proposal-line-withdrawn-text = The action line that your proposal “{ $title }” became was withdrawn. Votes that were cast are kept and told in the results.
letters-proposal-waits-again = Your proposal waits for a decision again. You need not do anything.
letters-proposal-public-again = Your proposal stays public, as it was before.
letters-proposal-button = See the proposal
letters-proposal-line-button = See the action line

letters-hidden-subject = Something you wrote was hidden
letters-hidden-text = Readers no longer see this text of yours:
letters-restored-subject = Something you wrote is visible again
letters-restored-text = Readers see this text of yours again:
letters-published-subject = Something you wrote is published
letters-published-text = A moderator read this text of yours, and everybody can read it now:
letters-asked-subject = Please change something you wrote
letters-asked-text = A moderator asks you to change this text of yours:
letters-asked-scope = The text stays in sight, and nothing is taken from you. Only you and the moderators know of this request.
letters-asked-button = Change the text
letters-content-button = See the place

letters-report-subject = Your report was decided
letters-report-hidden = Thank you for the report. What you reported was hidden.
letters-report-kept = Thank you for the report. What you reported breaks no rule of the consultation and stays visible.
letters-report-undone-subject = A decision on your report was undone
letters-report-undone-visible = You reported a text, and a moderator decided about it. That decision was undone: readers see the text again.
letters-report-undone-hidden = You reported a text, and a moderator decided about it. That decision was undone: the text is hidden now.
letters-report-undone-waits = You reported a text, and a moderator decided about it. That decision was undone: the text waits for a new one.
letters-report-button = See the place

## News

letters-reply-subject = Reply to your comment
letters-reply-text = { $author } replied to your comment:
letters-reply-button = Read and answer
letters-report-soon-subject = Your report is due soon
letters-report-soon = The report on goal { $goal } for { $year } is due by { $day }. You have not handed it in yet.
letters-report-late-subject = Your report is late
letters-report-late = The report on goal { $goal } for { $year } was due by { $day }. You have not handed it in yet.
letters-report-due-button = Write the report
letters-report-nobody-subject = Nobody reports on a goal
letters-report-nobody = For { $year } nobody reports on: { $goal }. Reports are due by { $day }. Please name somebody.
letters-report-nobody-button = Name who reports
letters-commitment-subject = News of an action line that you follow
letters-commitment-made = “{ $title }” is a commitment now.
letters-commitment-planned = “{ $title }” is to be done after all.
letters-commitment-under-way = Work on “{ $title }” has begun.
letters-commitment-done = “{ $title }” is done.
letters-commitment-delayed = “{ $title }” will take longer than was promised.
letters-commitment-dropped = “{ $title }” will not be done.
letters-commitment-changed = Something changed about “{ $title }”.
letters-commitment-note = Those who run the consultation write:
letters-commitment-button = See the commitment
letters-commitment-stop = You follow this action line. The button to stop is on its page.

letters-closed-subject = Results: { $title }
letters-closed-text = { $people ->
    [0] Round { $number } of “{ $title }” is closed. Nobody voted.
    [one] Round { $number } of “{ $title }” is closed. { $people } person voted.
   *[other] Round { $number } of “{ $title }” is closed. { $people } people voted.
}
letters-closed-early = It was closed early, on { $when }; it was planned until { $planned }.
letters-closed-by-hand = A moderator closed it on { $when }.
letters-closed-reason = The reason given:
letters-closed-voted = You voted. Ballots are secret, so this letter does not know on what.
letters-closed-lines = The action lines with the most votes:
letters-closed-counts = Support { $support } · neutral { $neutral } · against { $against }
letters-closed-commented = You commented on:
letters-closed-proposed = You proposed:
letters-closed-waiting = It waits for a moderator’s decision.
letters-closed-returned = It was returned to you with a reason.
letters-closed-published = It is public, and was not voted on.
letters-closed-accepted = It became an action line.
letters-closed-hidden = A moderator took it out of sight.
letters-closed-more = Your own votes, comments and proposals stand on a page that only you can see:
letters-closed-all-mine = My contributions
letters-closed-button = See all results

letters-digest-subject = { $count ->
    [one] { $count } piece of news from consultations
   *[other] { $count } pieces of news from consultations
}
letters-digest-text = This happened in the consultations that you take part in.
letters-digest-button = See the consultations

letters-account-subject = Your account
letters-account-suspended = An administrator suspended your account. You cannot sign in until it is restored. What you wrote and your votes stay.
letters-account-restored = Your account works again: you can sign in.
letters-account-official = You now take part for the administration. Pages say so beside your name.
letters-account-resident = You now take part for yourself, no longer for the administration.
letters-account-administrator = You are now an administrator of this site.
letters-account-participant = You are no longer an administrator of this site.

## Meetings

letters-meeting-seat-subject = Your place at a meeting
letters-meeting-seat-text = You are registered for “{ $title }”, and there is a place for you.
letters-meeting-moved-up = A place became free at “{ $title }”, and it is yours now.
letters-meeting-when = When: { $when }
letters-meeting-where = Where: { $place }
letters-meeting-seat-more = The meeting is attached for your calendar. If you cannot come, please withdraw on its page: somebody else may be waiting.
letters-meeting-waiting-subject = You are on the waiting list of a meeting
letters-meeting-waiting-text = All places at “{ $title }” are taken. You are on the waiting list: as soon as a place is free for you, we write to you.
letters-meeting-cancelled-subject = Cancelled: { $title }
letters-meeting-cancelled-text = “{ $title }”, for which you had registered, is cancelled. You need not do anything.
letters-meeting-was-planned = It was to be held
letters-meeting-restored-subject = It takes place after all: { $title }
letters-meeting-restored-text = “{ $title }” was cancelled, but takes place after all.
letters-meeting-moved-subject = Another time or place: { $title }
letters-meeting-moved-text = The time or the place of “{ $title }” has changed.
letters-meeting-now = As it is now
letters-meeting-before = As it was before
letters-meeting-your-registration = Your registration
letters-meeting-still-yours = Your place stays yours. If you cannot come, please withdraw on the meeting’s page: somebody else may be waiting.
letters-meeting-still-waiting = You stay on the waiting list. If you do not want to wait any longer, please withdraw on the meeting’s page.
letters-meeting-when-open = When: not settled yet
letters-meeting-afar = From afar: { $address }
letters-meeting-button = See the meeting

## Working groups

letters-group-subject = Invitation to a working group
letters-group-text = { $inviter } invites you to work in: { $group }.
letters-group-button = See the invitation
letters-paper-subject = A paper of your working group waits for you
letters-paper-text = { $writer } wrote “{ $title }” for the working group “{ $group }”. It can be published once at least half of the members agree.
letters-paper-button = Read it
