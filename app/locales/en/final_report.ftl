# The consultation report: fixed words of its files and pages.

final-report-frame-kind = Report on the public consultation
final-report-frame-organiser = Organiser
final-report-frame-version = Version
final-report-frame-published = Date
final-report-frame-address = Address of this report
final-report-frame-correction = What this version corrects
final-report-frame-page = Page { $page }
final-report-frame-yes = yes
final-report-frame-no = no
final-report-frame-fewer = fewer than { $number }
final-report-frame-at-least = { $number } or more

final-report-legal-heading = Legal basis and course
final-report-legal-basis = Legal basis
final-report-legal-resolution = Resolution
final-report-legal-announcement = Announcement
final-report-legal-days = Days for remarks
final-report-legal-shorter-because = Why fewer days
final-report-legal-course = Course of the consultation
final-report-legal-what = Stage
final-report-legal-from = From
final-report-legal-to = To

final-report-channels-heading = How remarks came
final-report-channels-channel = Channel
final-report-channels-remarks = Remarks
final-report-channels-late = Of these after the deadline
final-report-channels-total = Total

final-report-meetings-heading = Meetings
final-report-meetings-meeting = Meeting
final-report-meetings-day = Date
final-report-meetings-place = Place
final-report-meetings-participants = Participants
final-report-meetings-none = No meeting was held during the consultation, and no remark was made at one.

final-report-participation-heading = Who took part
final-report-participation-people = Participants in total
final-report-participation-by-kind = Participants by kind
final-report-participation-by-commune = Participants by commune
final-report-participation-kind = Kind
final-report-participation-commune = Commune
final-report-participation-number = People
final-report-participation-suppressed = Groups of fewer than 10 people are not told exactly, so that nobody is recognised; where one could be worked out, the next one is told only as 10 or more.

final-report-results-heading = Results of the vote by goal
final-report-results-goal = Goal { $code }: { $title }
final-report-results-goal-code = Code of the goal
final-report-results-goal-title = Goal
final-report-results-code = Code
final-report-results-line = Action line
final-report-results-support = For
final-report-results-neutral = Neutral
final-report-results-against = Against
final-report-results-share-support = Share in favour
final-report-results-share-neutral = Share neutral
final-report-results-share-against = Share against
final-report-results-votes = Votes
final-report-results-too-few = too few votes
final-report-results-none = There was no vote.

final-report-remarks-heading = Remarks and positions
final-report-remarks-remark = Remark no. { $number }
final-report-remarks-remark-late = Remark no. { $number } (after the deadline)
final-report-remarks-number = No.
final-report-remarks-channel = Channel
final-report-remarks-submitter = Submitted by
final-report-remarks-organisation = Organisation
final-report-remarks-received = Received
final-report-remarks-late = After the deadline
final-report-remarks-part = Part of the document
final-report-remarks-present = Present wording
final-report-remarks-proposed = Proposed wording
final-report-remarks-justification = Justification
final-report-remarks-withheld = Text hidden
final-report-remarks-disposition = Position
final-report-remarks-reason = Reason for the position
final-report-remarks-changes = What changed
final-report-remarks-privacy = The report does not contain personal data of private persons.
final-report-remarks-none = No remarks were submitted.

final-report-addressees-heading = To whom the draft was sent
final-report-addressees-name = Addressee
final-report-addressees-dispatched = Sent on
final-report-addressees-way = Proof
final-report-addressees-not-dispatched = not sent
final-report-addressees-none = Nobody had to be asked by letter.

final-report-hidden-heading = What the report leaves out
final-report-hidden-what = What
final-report-hidden-why = Why
final-report-hidden-none = Nothing was hidden.

final-report-channel-web = this site
final-report-channel-email = e-mail
final-report-channel-letter = letter
final-report-channel-phone = phone
final-report-channel-meeting = meeting
final-report-channel-paper = paper form

final-report-submitter-person = private person
final-report-submitter-organisation = organisation
final-report-submitter-anonymous = anonymous

final-report-disposition-taken = taken into account
final-report-disposition-partly = partly taken into account
final-report-disposition-not-taken = not taken into account
final-report-disposition-already-covered = already covered
final-report-disposition-not-applicable = not applicable
final-report-disposition-further-analysis = for further analysis

final-report-files-summary = summary
final-report-files-remarks = remarks
final-report-files-results = results
final-report-files-chapter = Chapter
final-report-files-item = Item
final-report-files-value = Value
final-report-files-cut = {"["}continued in the CSV file]

final-report-residents = residents
final-report-organisations = organisations
final-report-officials = officials
final-report-experts = experts
final-report-not-said = not said
final-report-said-there = remarks made there
final-report-no-goal = Without a goal
final-report-change-part = In the text: { $text }
final-report-change-line = Action line { $code }: { $title }
final-report-no-position = There is no accepted position yet.
final-report-hidden-remark = Text of remark no. { $number }
final-report-hidden-because = Hidden by a moderator’s decision.
final-report-hidden-by-rule = Hidden by a moderator’s decision, by the rule “{ $rule }”
final-report-mistaken-remark = Remark no. { $number }
final-report-mistaken-because = The office entered it by mistake and withdrew it: { $reason }
final-report-hidden-by-law = Hidden by a moderator’s decision: { $law }.

final-report-title = Consultation report
final-report-make-text = The report puts together what was asked, who took part, the results and the position on every remark: as a page, PDF, DOCX, XLSX and CSV. Making it takes a moment; nobody sees it before you publish it.
final-report-left =
    { $count ->
        [one] { $count } remark has no accepted position yet. The report can be made to look at it, but not published.
       *[other] { $count } remarks have no accepted position yet. The report can be made to look at it, but not published.
    }
final-report-all-answered = Every remark has an accepted position.
final-report-still-open = Remarks are still taken. The report is made when the term is over.
final-report-language = Language of the report
final-report-note = What this version corrects
final-report-note-hint = The version that is published now stays readable. This note stands at the head of the new one.
final-report-make = Make the report
final-report-make-anew = Make it anew
final-report-versions = Versions
final-report-version = Version { $number }
final-report-state = State
final-report-acts = What you can do
final-report-asked = Asked for
final-report-state-waiting = waits to be made
final-report-state-being-made = being made
final-report-state-made = made, not published
final-report-state-superseded = superseded
final-report-state-failed = could not be made
final-report-state-published = published
final-report-failed-gathering = What the report tells could not be put together.
final-report-failed-writing = Its files could not be written.
final-report-failed-stopped = The making stopped before it was done, as when the server is restarted or runs out of memory.
final-report-tried = Attempt { $attempt } of { $most } did not succeed; the next one follows in a minute.
final-report-ask-again = Nothing is lost: ask for it again with the form below. If it fails again, tell whoever runs the server; the cause stands in its log.
final-report-progress = { $done } of { $total } steps done
final-report-look-again = Look again
final-report-read = Read
final-report-publish = Publish the report
final-report-publish-text = Everybody can read version { $number } then, and it never changes again.
final-report-publish-letters =
    { $count ->
        [one] With it { $count } accepted position becomes public that was not yet. Only the author of that remark gets a letter with the answer.
       *[other] With it { $count } accepted positions become public that were not yet. The authors of those remarks get one letter each with their answers; nobody else gets one.
    }
final-report-publish-no-letters = All positions are public already, so nobody gets a letter.
final-report-other-language = This version is in { $language }, the published one in { $before }. Whoever opens the report is led to this new one; a link leads to the earlier one.
final-report-waiting =
    { $count ->
        [one] { $count } remark waits for a moderator.
       *[other] { $count } remarks wait for a moderator.
    }
final-report-superseded = A newer version is made already. Only that one can be published.
final-report-manage = Make and publish the report
final-report-none = There is no report yet
final-report-none-text = It is published when the consultation is over and every remark has a position.
final-report-draft = Not published
final-report-draft-text = Only those who run the consultation see this version.
final-report-older = This is version { $number }. A newer one is published.
final-report-newest = Read the newest version
final-report-files = Download
final-report-withheld =
    { $count ->
        [one] The files of this version have been withheld since { $day }: they hold the words of remark no. { $numbers }, which a moderator’s decision hides. This page leaves the words out. New files come with a corrected version; these come back if the words are shown again.
       *[other] The files of this version have been withheld since { $day }: they hold the words of remarks no. { $numbers }, which moderators’ decisions hide. This page leaves the words out. New files come with a corrected version; these come back if the words are shown again.
    }
final-report-withheld-yours = Only those who run the consultation can download them now. A corrected version is due:
final-report-correction-due =
    { $count ->
        [one] A corrected version is due: the published report holds the words of remark no. { $numbers }, which were hidden since. Its files are withheld from the public until then.
       *[other] A corrected version is due: the published report holds the words of remarks no. { $numbers }, which were hidden since. Its files are withheld from the public until then.
    }
final-report-published-on = Published on { $day }.
final-report-language-is = The report itself is published in one language: { $language }.
final-report-limit =
    { $days ->
        [one] The law asks for the first version by { $due }, { $days } day after the end of the term.
       *[other] The law asks for the first version by { $due }, { $days } days after the end of the term.
    }
final-report-file-pdf = Report as PDF
final-report-file-docx = Report for word processors
final-report-file-xlsx = Tables for spreadsheets
final-report-file-csv = Table: { $name }
final-report-remarks-shown = Remarks { $from } to { $to } of { $total }
