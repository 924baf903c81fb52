# The law that a consultation is held under: terms, addressees, announcement.

legal-title = Legal basis
legal-basis-none = No statutory consultation
legal-basis-strategy-pl = Strategy in Poland: act on the principles of development policy, art. 6
legal-terms-none = The organiser asks of its own accord. Nothing is checked.
legal-terms-strategy-pl = The draft is open for at least 35 days from the announcement on the website; neighbouring communes and their unions, local social and economic partners and Wody Polskie are asked by letter; the report with a position on every remark is published within 30 days after the end.
legal-resolution = Resolution that sets the procedure
legal-resolution-hint = Number and date, for example: Resolution LX/512/2026 of 3 September 2026
legal-resolution-link = Web address of the resolution
legal-announced-on = Day of the announcement on the website
legal-announced-on-hint = Leave it empty if the announcement appears with the publishing here.
legal-announcement-link = Web address of the announcement, if it stands elsewhere
legal-press = Announcement in a newspaper
legal-press-hint = The law allows it and does not ask for it. Title and day.
legal-ways = How else remarks can be handed in
legal-ways-hint = One way on each line: the office with its room and hours, the postal address, phone, e-mail. Shown in the announcement.
legal-short-because = Why the term is shorter
legal-short-because-hint = Needed only where the law wants more days than there are. Shown in the announcement and the report.
legal-short-because-if = Needed only if these dates leave fewer than { $days } days for remarks. Shown in the announcement and the report.
legal-short = The term is shorter than the law wants
legal-short-text =
    { $days ->
        [one] Remarks can be handed in for { $days } day from the announcement; the law wants { $wanted }. You can publish nevertheless if you say why.
       *[other] Remarks can be handed in for { $days } days from the announcement; the law wants { $wanted }. You can publish nevertheless if you say why.
    }
legal-short-said = Why fewer days than the law wants:
legal-textless = No text has been put up yet
legal-textless-text = The law counts the days from the announcement, the opening or the text, whichever comes last. People can hand in remarks already, but there is nothing yet that they could be about.
legal-textless-link = Put up the text
legal-term =
    { $days ->
        [one] { $span } ({ $days } day)
       *[other] { $span } ({ $days } days)
    }

legal-duties = What the law asks for
legal-duty-announce = Announcement on the website
legal-duty-text = Text of the draft put up
legal-duty-open = Enough days for remarks
legal-duty-list = List of those who are asked by letter
legal-duty-dispatch = Letters sent, with proof
legal-duty-answer = A position on every remark
legal-duty-report = Report published
legal-taken-until =
    { $days ->
        [0] Remarks are taken until { $day } – the last day.
        [one] Remarks are taken until { $day } – { $days } day left.
       *[other] Remarks are taken until { $day } – { $days } days left.
    }
legal-done = Done
legal-excused = Shorter, with a reason given
legal-open = To do
legal-open-by =
    { $days ->
        [0] To do today: { $day } is the last day
        [one] To do by { $day } – { $days } day left
       *[other] To do by { $day } – { $days } days left
    }
legal-late =
    { $days ->
        [one] Due on { $day } – { $days } day late
       *[other] Due on { $day } – { $days } days late
    }
legal-published = Published on { $day }
legal-published-by = Published on { $day }; the law asked for it by { $due }
legal-published-late =
    { $days ->
        [one] Published on { $day }, { $days } day after the law’s last day, { $due }
       *[other] Published on { $day }, { $days } days after the law’s last day, { $due }
    }
legal-not-a-reason = Please say why in a sentence, with at least three different words.

legal-addressees = Asked by letter
legal-addressees-text = Bodies that have to be asked by letter, with the proof that the letter went out. Residents are asked by the announcement.
legal-addressees-missing = Still missing from the list:
legal-no-addressees = Nobody is on the list
legal-no-addressees-text = Add the bodies below, one on each line.
legal-dispatch-nobody = First say who is asked by letter; then note here when the letters went out.
legal-add-addressees = Add to the list
legal-kind = Kind of body
legal-kind-commune = Neighbouring communes and their unions
legal-kind-partner = Social and economic partners
legal-kind-waters = Regional director of Wody Polskie
legal-kind-other = Others
legal-name = Name
legal-names = Names
legal-names-hint = One body on each line.
legal-dispatched = Letter sent
legal-not-dispatched = not yet
legal-dispatch = Note letters sent
legal-dispatch-text = Tick those to whom the draft was sent on the same day with the same proof. What was noted before is replaced.
legal-dispatched-on = Sent on
legal-proof = Proof
legal-proof-hint = Number of the letter, of the registered post or of the electronic receipt.
legal-remove = Remove
legal-remove-title = Remove from the list
legal-remove-text = { $name } is taken off the list, with the note of its letter. The record of acts keeps both.

legal-announcement = Announcement
legal-subject = About what
legal-when = When remarks are taken
legal-report-due = Report by
legal-how = How to take part
legal-how-here = On this site, on the consultation’s page
legal-personal-data = Names and addresses of private persons are used only to answer them. Neither the remarks nor the report show them.
legal-announced-elsewhere = Announcement on the organiser’s website
legal-in-press = In the press:
