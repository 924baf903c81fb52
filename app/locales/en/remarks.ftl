### Remarks on texts under consultation.

## Handing in, reading and working on remarks

remarks-title = Remarks
remarks-lead = What people and organisations want changed in the text, and why. Every remark gets a number and an answer.
remarks-number = Remark no. { $number }
remarks-read-number = Read remark no. { $number }
remarks-count = { $count ->
    [one] { $count } remark
   *[other] { $count } remarks
}
remarks-count-late = { $count ->
    [one] { $count } of them came late
   *[other] { $count } of them came late
}
remarks-of-all-hidden = Handed in: { $all }; of these hidden by moderators: { $hidden }. A hidden remark keeps its number and gets its answer; its words are not shown.
remarks-of-all-waiting = Handed in: { $all }; of these waiting for a moderator before others read them: { $waiting }.
remarks-of-all-hidden-and-waiting = Handed in: { $all }; of these hidden by moderators: { $hidden }, and waiting for a moderator: { $waiting }. A hidden remark keeps its number and gets its answer; its words are not shown.
remarks-write = Hand in a remark
remarks-open-until = Remarks are taken until { $moment }.
remarks-over-since = The time for remarks ended on { $moment }. Whatever comes now is kept and marked as late.
remarks-closed-title = Remarks are not taken at present
remarks-closed-text = This consultation does not ask for remarks on a text.
remarks-opens = Remarks will be taken from { $moment } on.
remarks-reported = The report with the answer to every remark was published on { $day }. A remark sent now would get no answer in it, so none is taken here any more.
remarks-none-title = No remarks here
remarks-none-text = Remarks stand here as soon as they are handed in.
remarks-late = late
remarks-late-ones = Late remarks
remarks-late-ones-text = These came after the time for remarks. They are kept apart.
remarks-late-title = The time for remarks is over
remarks-late-warning = It ended on { $moment }. You can still send your remark: it will be kept, with a number, and marked as late.

## Fields

remarks-part = Part of the document
remarks-part-more = More about the place
remarks-part-hint = For example: chapter 3, page 14.
remarks-about = About
remarks-about-part = { $document }: “{ $part }”
remarks-about-place = { $document }, a passage
remarks-about-whole = { $document }, the text as a whole
remarks-about-nothing = the text as a whole
remarks-present = Present wording
remarks-present-hint = What you want changed, as it reads now; at most { $max } characters. Empty if something is missing from the text.
remarks-proposed = Proposed wording
remarks-proposed-hint = How it should read; at most { $max } characters. Empty if it should be taken out.
remarks-justification = Justification
remarks-justification-hint = Why; at most { $max } characters.
remarks-from-to = From the present to the proposed wording
remarks-submitter = Who submits
remarks-by-person = a private person
remarks-by-organisation = an organisation
remarks-by-nobody = anonymous
remarks-voice-own = Myself
remarks-voice-own-hint = Your name is not published.
remarks-voice-body-hint = The organisation’s name is published.
remarks-voice-nobody = Without a name
remarks-voice-nobody-hint = Nothing ties the remark to your account. You get no letter and cannot take it back.
remarks-nameless-note = You hand in without a name: nothing about you is kept. Note down the number that you see afterwards.
remarks-mandate = By what right you speak for the organisation
remarks-mandate-hint = Only if you speak for an organisation; then it is needed. For example: chair of the board. Not published.
remarks-commune = Commune
remarks-commune-hint = Where you live, work or study. Published only where many remarks come from.
remarks-commune-none = Not given
remarks-meeting-commune = Commune of the meeting
remarks-meeting-in = meeting: { $place }
remarks-language = Language of the remark
remarks-published = Your words, the date and who submits in kind are published. A private person’s name and address never are.
remarks-kept = The remark stays public, with its answer and in the report. What ties it to your account is forgotten when you erase the account.
remarks-new-title = Hand in a remark
remarks-new-lead = Say what should change in the text and why. You get a number and an answer.
remarks-hand-in = Hand in the remark
remarks-sign-in-title = Remarks are handed in with an account
remarks-sign-in-text = Sign in, so that you get a receipt and the answer. Without an account you can use the form on paper.
remarks-sign-in = Sign in
remarks-sign-up = Create an account
remarks-notice-handed-in = Your remark is in the inbox. Its number stands below; note it down together with the address of this page.
remarks-notice-withdrawn = Your remark is withdrawn.

## One remark

remarks-channel = Channel
remarks-channel-web = web form
remarks-channel-email = e-mail
remarks-channel-letter = letter
remarks-channel-phone = telephone
remarks-channel-meeting = meeting
remarks-channel-paper = paper form
remarks-received = Received
remarks-entered = Entered
remarks-meeting = Meeting
remarks-organisation = Organisation
remarks-name = Name
remarks-address = Address for the answer
remarks-answer-to-account = by letter to the account
remarks-yours = This is your remark
remarks-yours-text = Only you see this sentence. You can take the remark back as long as no answer to it is published.
remarks-yours-answered = Only you see this sentence. The answer is published, so the remark stands as it was answered.
remarks-withdraw = Withdraw the remark
remarks-withdraw-title = Withdrawing a remark
remarks-withdraw-text = Its words are no longer shown and it gets no answer. Its number stays. This cannot be undone.
remarks-is-withdrawn = withdrawn
remarks-is-hidden = hidden
remarks-is-waiting = waits for a moderator
remarks-withdrawn-text = Whoever handed in this remark has withdrawn it.
remarks-hidden-text = The moderators have hidden the words of this remark. It keeps its number and gets an answer.
remarks-hidden-answered = The moderators have hidden the words of this remark. It keeps its number; the answer stands below.
remarks-waits-title = This remark waits for a moderator
remarks-waits-text = It is received: its number and its time count. Others read it once a moderator has let it pass; until then only its author and those who run the consultation do.
remarks-hidden-why = Why, and how to appeal
remarks-statement = Statement of reasons, with the form for an appeal
remarks-statement-sent = Whoever sent it was written to.
remarks-statement-by-post = No e-mail address is known: print this and send it by post.
remarks-passage-reworded = The passage was reworded in version { $version }. This remark is about the wording before.
remarks-passage-gone = The passage no longer stands in version { $version }. This remark is about the wording before.
remarks-passage-elsewhere = The passage now stands in another part of version { $version }.
remarks-passage-now = See how it reads now
remarks-passage-version = Read version { $version }
remarks-form-gone = You are remarking on version { $number }. Version { $newest } is published since, and this passage no longer stands in it.
remarks-form-older = You are remarking on version { $number }. Version { $newest } is published since: look whether the passage still reads so.
remarks-to-inbox = Work on it in the inbox
remarks-to-public = What everybody sees
remarks-letter-subject = We have received your remark no. { $number }
remarks-letter-text = Your remark in the consultation “{ $title }” has number { $number }:
remarks-letter-late = It came after the time for remarks. It is kept and marked as late.
remarks-letter-waits = Your remark is received, and its number and time count. Others read it once a moderator has let it pass.
remarks-letter-then = The answer with its reasons will be published on the page of the remark.
remarks-letter-button = See the remark

## Lists

remarks-narrow = Narrow the list
remarks-filter = Show
remarks-all = all
remarks-show-all = Show all
remarks-answer = Answer
remarks-not-answered = not answered yet
remarks-when = In time
remarks-only-in-time = in time
remarks-only-late = late
remarks-document = Document
remarks-document-hint = The text as a whole, or one of its parts: type the beginning of its title, then use the arrows.
remarks-document-none = None, or in words below
remarks-words = Words or a name
remarks-participation = Who handed in remarks
remarks-took-part = Who took part
remarks-how-counted = How people are counted: whoever has an account, once, whatever they did; whoever wrote by letter, e-mail, telephone or paper form, once by name, and each remark without a name as one; whoever came to a meeting, as noted there, under the commune of the meeting, and again at each meeting. Whoever spoke up at a meeting is among those who came. Nobody has to show who they are at a meeting, so whoever took part in several of these ways counts in each.
remarks-figure-people = { $count ->
    [one] person took part
   *[other] people took part
}
remarks-figure-all = { $count ->
    [one] remark
   *[other] remarks
}
remarks-figure-paper = { $count ->
    [one] of these on the paper form
   *[other] of these on the paper form
}
remarks-figure-meeting = { $count ->
    [one] of these from a meeting
   *[other] of these from meetings
}
remarks-figure-came = { $count ->
    [one] person at meetings
   *[other] people at meetings
}
remarks-participation-text = By the web and by every other way: letters, telephone, meetings and paper forms count alike.
remarks-by-channel = Remarks by channel
remarks-by-submitter = Remarks by who submits
remarks-by-commune = Remarks by commune
remarks-communes-together = other communes and those not given
remarks-communes-note = Communes with fewer than { $count } remarks are counted together, so that nobody is recognised.

## The inbox

remarks-inbox-title = Inbox of remarks
remarks-inbox-lead = Every remark, by whatever channel it came, under one numbering.
remarks-inbox-none-text = Nothing fits what you asked for, or nothing has come yet.
remarks-public-list = Public list
remarks-enter = Enter remarks
remarks-enter-lead = For what came by e-mail, letter, telephone, at a meeting or on paper.
remarks-keys = Working by keyboard
remarks-keys-text = Tab goes on, arrows choose. The letter n saves and opens the next one, the letter m saves and goes on with the same letter, the letter s saves: press it together with Alt and Shift in Firefox, with Alt in Chrome and Edge, with Control and Option on a Mac. Channel, date and meeting are kept from one to the next.
remarks-received-hint = A day, or a day and an hour, such as 10.12.2026 or 10.12.2026 14:30. A day alone counts as in time if it is the last one.
remarks-meeting-of-strategy = Meeting of the strategy
remarks-meeting-other = None, or named below
remarks-meeting-hint = Its name, where the remark was said at a meeting.
remarks-meeting-on = Day of the meeting
remarks-name-hint = Only officials see a private person’s name.
remarks-address-hint = E-mail or post. Never published.
remarks-send-receipt = Send a receipt to this e-mail address
remarks-send-receipt-hint = With the number of the remark and its first words.
remarks-save-next = Save and enter the next one
remarks-save-same = Save and enter another remark of the same letter
remarks-same-letter = Enter another remark of the same letter
remarks-only-meeting = Only for what was said at a meeting
remarks-present-entry-hint = As it reads now; at most { $max } characters. Leave it empty if you chose a part of the document: then its words are taken.
remarks-commune-as-before = As it stood before
remarks-correct = Correct the entry
remarks-correct-title = Correcting remark no. { $number }
remarks-correct-lead = For slips of the pen when it was entered. The number stays. How it stood before is kept for officials; everybody reads that it was corrected, and why.
remarks-correct-save = Save the correction
remarks-correct-reason = Reason
remarks-correct-reason-hint = Everybody reads it: name no private person. At most { $max } characters.
remarks-correct-theirs = Somebody handed in this remark on the web. It is theirs: nobody else changes it or takes it back. What breaks the rules of the discussion a moderator can hide.
remarks-correct-withdrawn = This remark is withdrawn already.
remarks-correct-answered = The answer to this remark is accepted or published, so it stands as it was answered. An accepted answer can be taken back to work first. Once it is published, say in a correction of the answer what was entered wrongly.
remarks-correct-hidden = A moderator has hidden the words of this remark. Show it again first, or withdraw it.
remarks-withdraw-entry = Withdraw the entry
remarks-withdraw-entry-title = Withdrawing remark no. { $number }
remarks-withdraw-entry-lead = For what was entered by mistake: twice, or in the wrong consultation. Its words are no longer shown and it needs no answer. The number stays and says openly that it was entered by mistake, and why. This cannot be undone.
remarks-corrected-on = The office corrected this remark on { $day }, because it had been entered wrongly.
remarks-entered-by-mistake = This remark was entered by mistake. The office withdrew it on { $day }:
remarks-is-entered-by-mistake = The office entered this remark by mistake and withdrew it. It needs no answer.
remarks-history = How it stood before
remarks-history-text = Only those who run the consultation read this; everybody reads the reasons.
remarks-history-corrected = Corrected on { $moment } by { $name }
remarks-history-withdrawn = Withdrawn on { $moment } by { $name }
remarks-tables = Tables that were read in
remarks-table = { $moment }, { $name }: remarks no. { $first } to { $last }
remarks-withdraw-table = Withdraw a table
remarks-withdraw-table-of = Withdraw the table from no. { $number } on
remarks-withdraw-table-lead = For a table that was read in by mistake. All its remarks are withdrawn with one reason; their numbers stay and say so. The right table can be read in afterwards. This cannot be undone.
remarks-table-answered = { $count ->
    [one] The answer to { $count } remark of this table is accepted or published, so the table cannot be withdrawn as a whole. The others can be withdrawn one by one, on the pages of the inbox.
   *[other] The answers to { $count } remarks of this table are accepted or published, so the table cannot be withdrawn as a whole. The others can be withdrawn one by one, on the pages of the inbox.
}
remarks-just-entered = Entered:
remarks-settings = How remarks are taken
remarks-settings-lead = When they are taken is said by the stages of the consultation.
remarks-setting-anonymous = People may hand in without a name
remarks-setting-anonymous-hint = Also without an account. Nothing is kept about who it was.
remarks-setting-reader = A second person reads each answer before it is published
remarks-setting-reader-hint = Nobody accepts an answer that they wrote themselves.

## Similar remarks

remarks-similar = Similar remarks
remarks-similar-text = Similar remarks can be put into a group and get one answer. Nobody’s words, name or number change.
remarks-no-similar = No other remark is about the same part or uses the same rare words.
remarks-similar-together = Which ones belong together with this one
remarks-same-part = about the same part
remarks-shared-words = words in common: { $words }
remarks-same-group = in the same group already
remarks-group = Group
remarks-new-group = A new group
remarks-group-title = Title of the new group
remarks-group-title-hint = What they have in common. Only officials see it.
remarks-join-group = Put into the group
remarks-leave-group = Take out of the group
remarks-is-in-group = This remark is in the group
remarks-in-group = in a group
remarks-group-rename = Rename the group
remarks-group-name = Title of the group
remarks-group-lead = These remarks get one answer.
remarks-group-none-text = No remark is in this group any more.

## The form on paper

remarks-paper-link = The form on paper
remarks-paper-title = Form for remarks
remarks-paper-how = Print this page, fill it in by hand, and bring or send it to the organiser.
remarks-paper-code = Code of the consultation: { $code }
remarks-paper-deadline = Remarks are taken until { $moment }.
remarks-paper-more = You may go on overleaf.
remarks-paper-data = Personal data
remarks-paper-data-text = Your name and address are kept by { $organiser } only to answer you and are never published. The address is forgotten { $address } after the report, the name { $name } after it; where an appeal waits, once it is decided. The remark itself, its date, who submits in kind and an organisation’s name are published. You may hand in without a name where the consultation allows it; then there is nobody to answer.
remarks-span-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
remarks-span-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
remarks-span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
remarks-paper-signed = Date and signature

## The import of files

remarks-import = Read in a table
remarks-import-lead = Many remarks at once, from a spreadsheet (XLSX) or a file with values between commas or semicolons (CSV). Either all of them are entered or none.
remarks-import-file = File
remarks-import-file-hint = XLSX or CSV in UTF-8, at most { $rows } remarks. Of a workbook the first sheet is read.
remarks-import-template = Template with all columns (CSV)
remarks-import-columns = The first line names the columns, in Polish, Lithuanian or English. Channel, date received and justification must be there. Days are written as 10.12.2026 or 2026-12-10.
remarks-import-look = Look at it first
remarks-import-preview = What would be entered
remarks-import-preview-text = Nothing is entered yet. These are the first lines.
remarks-import-language = The language of rows that name none: { $language }. Their authors are answered in it.
remarks-import-enter = Enter all of them
remarks-import-line = Line
remarks-import-fault-line = Line { $line }: { $what }
remarks-import-fault-cell = Line { $line }, column “{ $column }”: { $what }
remarks-import-allowed = Write one of these words: { $words }.
remarks-import-no-commune = There is no such commune, or several bear the name. Write a name from the list in the form for entering, or its code.
remarks-import-no-document = There is no such document in this consultation. Write its title.
remarks-import-not-a-table = This is neither a workbook (XLSX) nor a text file (CSV in UTF-8), or it is damaged.
remarks-import-too-large = This file holds more than can be read in at once.
remarks-import-empty = There is no remark in this file.
remarks-import-unknown-column = “{ $heading }” is no column that we know.
remarks-import-twice = This column stands there twice.
remarks-import-missing = This column is missing.
remarks-notice-imported = All remarks of the file are entered.
remarks-notice-imported-before = This file was read in before. Nothing has changed.
