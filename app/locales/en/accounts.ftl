accounts-sign-up-title = Create an account
accounts-sign-up-submit = Create the account
accounts-sign-in-title = Sign in
accounts-have-account = Do you have an account already?
accounts-name = Name
accounts-name-hint = Others see it beside what you write.
accounts-email = E-mail address
accounts-email-hint = We send a link there. Nobody else sees it.
accounts-password = Password
accounts-password-hint = At least { $min } characters. Several unusual words make a good one.
accounts-sent-title = Look into your mail
accounts-sent-text = We have sent you a letter with a link. The account works once you have followed it. { $hours ->
    [one] The link is good for { $hours } hour.
   *[other] The link is good for { $hours } hours.
}
accounts-sign-up-lead = With an account you can comment, propose and vote. Reading needs none.
accounts-sent-nothing = No letter after a few minutes? Look among the unwanted mail as well.
accounts-sent-again = Ask for a new link
accounts-confirm-title = Confirm your address
accounts-confirm-lead = One step more: your password, and the account works.
accounts-confirm-hint = The one that was typed when this letter was asked for. It shows that the account is yours and not somebody else’s who used your address.
accounts-confirm-unknown = I do not know the password
accounts-confirm-other = Each letter goes with the password that was typed before it was sent.
accounts-confirm-submit = Confirm and sign in
accounts-confirmed-title = This link is used up
accounts-confirmed-text = You are signed in as { $name }, with an address that is confirmed. Confirmation links work once and for a limited time only. If this one came with another account, sign out and ask for a new link there.
accounts-confirmed-on = Continue
accounts-first-password-lead = Nobody has confirmed this address yet, and with this form you do. Choose the name that others will see, and a password; what was entered when the account was created counts for nothing.
accounts-why-vote = To vote, sign in: every person has one vote.
accounts-why-follow = To be told about changes, sign in: the letters go to the address of your account.
accounts-why-comment = To write a comment, sign in: it is published with your name.
accounts-why-reply = To answer this comment, sign in: your reply is published with your name.
accounts-why-propose = To write a proposal, sign in: what becomes of it we tell you by mail.
accounts-why-report = To report a text, sign in: the answer comes by mail, and the author does not learn who reported.
accounts-why-organisation = To act for an organisation, sign in: pages say who speaks for whom.
accounts-why-group = To work in a group, sign in: its workspace is for its members.
accounts-why-send-again = To send what you wrote, sign in: it still stands in the other tab.
accounts-signed-in-title = You are signed in
accounts-signed-in-lead = What you wrote still stands in the other tab. Go back there and send it again; you can close this one.
accounts-why-monitor = To report on a goal, sign in: reports come from those who answer for it.
accounts-why-edit = To work on a strategy, sign in: its draft is for those who edit it.
accounts-why-run = To run a consultation, sign in: this page is for its moderators.
accounts-why-rewrite = To change what you wrote, sign in: nobody else can.
accounts-why-own = This page is about your own account: sign in to see it.
accounts-spent-title = This link does not work
accounts-spent-why = It was used already, or its time is over.
accounts-spent-text = A link works once and for a limited time. It also stops working when a newer one is sent, or when the password or the address of the account changes.
accounts-spent-confirm = A link works once and for a limited time. Of several such links, each works on its own until one of them is used; then the address is confirmed, and the others stop working.
accounts-spent-used = If you have used it already, just sign in. If not, ask for a new one.
accounts-spent-again = Ask for a new link
accounts-again-why = Have you created an account and not confirmed the address yet? It works only after that. To get another letter, fill in the same form again.
accounts-sign-in-submit = Sign in
accounts-no-account = No account yet?
accounts-sign-out-title = Sign out
accounts-sign-out-lead = This ends the session in this browser only. What you have begun to write in it and not sent is deleted.
accounts-reset-forgotten = Forgot the password?
accounts-reset-title = Set a new password
accounts-reset-lead = We send a link to your address. Nothing changes until you follow it.
accounts-reset-submit = Send the link
accounts-reset-sent = If an account has this address, a letter with a link is on its way. { $hours ->
    [one] The link is good for { $hours } hour.
   *[other] The link is good for { $hours } hours.
}
accounts-reset-again = Ask again
accounts-new-password-title = Set a new password
accounts-new-password-lead = You will be signed out everywhere and can sign in with the new password.
accounts-new-password = New password
accounts-new-password-submit = Set the password
accounts-account-title = Your account
accounts-account-lead = Signed up with { $address }. Nobody else sees this address.
accounts-account-more = More of your account
accounts-account-organisation = Register an organisation
accounts-language = Language
accounts-language-hint = Of these pages and of the letters we send you.
accounts-territory = Where do you live?
accounts-territory-hint = Results are shown by place, never for fewer than ten people.
accounts-territory-none = I would rather not say
accounts-sessions-title = Where you are signed in
accounts-sessions-lead = { $days ->
    [one] A session ends by itself { $days } day after signing in. End one that you do not recognise, then change your password.
   *[other] A session ends by itself { $days } days after signing in. End one that you do not recognise, then change your password.
}
accounts-sessions-device = Browser
accounts-sessions-since = Signed in
accounts-sessions-until = Ends by itself
accounts-sessions-end = End
accounts-sessions-end-one = Sign out
accounts-sessions-end-others = Sign out everywhere else
accounts-sessions-here = this browser
accounts-sessions-unknown = Unknown browser
accounts-password-title = Change the password
accounts-password-lead = You will be signed out everywhere else. We tell you by mail that the password was changed.
accounts-current-password = Current password
accounts-address-title = Change the e-mail address
accounts-address-lead = We send a link to the new address. Until you follow it, the old one stays.
accounts-new-address = New e-mail address
accounts-address-submit = Send the link
accounts-address-sent = We have sent a letter to the new address. Follow its link in a browser in which you are signed in. { $hours ->
    [one] The link is good for { $hours } hour.
   *[other] The link is good for { $hours } hours.
}
accounts-address-confirm-title = Use the new address
accounts-address-confirm-text = From now on you sign in with { $address }, and letters go there. You will be signed out everywhere else.
accounts-address-confirm-submit = Use this address
accounts-erase-title = Erase the account
accounts-erase-lead = This cannot be undone.
accounts-erase-goes-title = What goes
accounts-erase-goes-person = Your name, your address, your password and the place you live in.
accounts-erase-goes-sessions = All sessions, and letters with news that were not sent yet.
accounts-erase-goes-organisations = Your right to act for organisations, and your offices: moderating, editing strategies, reporting on goals.
accounts-erase-stays-title = What stays
accounts-erase-stays-texts = Comments and proposals stay without a name, because others answered them.
accounts-erase-stays-ballots = Votes stay counted. A ballot never carried your name, so nobody can find yours.
accounts-erase-stays-record = Decisions that you took in an office stay in the record.
accounts-erase-submit = Erase my account
accounts-account-organisations = Your organisations

accounts-people-title = People
accounts-people-lead = Suspend or restore an account, give or take an office. Every decision has a reason, which the person reads.
accounts-people-nobody = Nobody has this address
accounts-people-nobody-text = Only confirmed accounts are found here.
accounts-people-find = Find
accounts-people-rights = Rights
accounts-people-since = Here since
accounts-people-unusual = Offices and suspensions
accounts-people-administrator = administrator
accounts-people-suspended = suspended
accounts-people-own = This is your own account. Another administrator decides about it.
accounts-people-reason = Reason
accounts-people-reason-hint = The person reads it in a letter, and it stays in the log.
accounts-people-moderators = Moderators are appointed on the page of their consultation.
accounts-people-suspend = Suspend the account
accounts-people-restore = Restore the account
accounts-people-make-official = Make an official
accounts-people-make-resident = No longer an official
accounts-people-make-administrator = Make an administrator
accounts-people-make-participant = No longer an administrator
