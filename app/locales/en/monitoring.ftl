### Monitoring: what is reported of each goal, year by year.

## What one has to report

monitoring-mine-title = My reports
monitoring-mine-lead = The goals for which you report, year by year.
monitoring-mine-none-title = Nothing to report
monitoring-mine-none-text = When an administrator names you for a goal and opens a year, your report stands here.
monitoring-report = Report
monitoring-state = State
monitoring-due = Due by
monitoring-published = published
monitoring-handed-in = handed in
monitoring-missed = not handed in
monitoring-draft = draft
monitoring-not-begun = not begun

## The form

monitoring-report-of = Report on goal { $goal }, { $year }
monitoring-report-lead = Hand it in by { $day }. Nobody reads it before the whole year is published.
monitoring-language = Please write in the strategy’s own language: { $language }.
monitoring-narrative = What was done
monitoring-narrative-hint = At most { $max } characters. An empty line begins a paragraph, a dash begins a list.
monitoring-value = Value for { $year }
monitoring-last-value = Last: { $value } ({ $year })
monitoring-source = Source
monitoring-source-hint = Needed with a value, at most { $max } characters: which register, survey or report it comes from.
monitoring-source-link = Where it can be read
monitoring-source-link-hint = The web address of the register, survey or report, if there is one.
monitoring-note = Note
monitoring-choose = Choose
monitoring-states = Key actions and commitments
monitoring-save = Save as draft
monitoring-hand-in = Hand in the report
monitoring-is-published = This year is published. Nothing of it changes any more.

## Years

monitoring-title = Monitoring
monitoring-lead = What was reported of each goal, year by year.
monitoring-none-title = No year published yet
monitoring-none-text = Once the reports of a year are published, it stands here.
monitoring-published-on = published on { $day }
monitoring-due-on = due by { $day }
monitoring-running = To be done
monitoring-of-year = Monitoring { $year }
monitoring-without = No report was handed in for: { $codes }.
monitoring-compare-before = Compare with the year before
monitoring-indicator = Indicator
monitoring-before = Before
monitoring-judged = Judged

## Comparing

monitoring-compare-title = Compare two years
monitoring-compare-lead = The values of the indicators, and where key actions and commitments stood.
monitoring-from-year = From
monitoring-to-year = To
monitoring-compare = Compare
monitoring-points = { $number } percentage points
monitoring-change = Change

## What administrators do

monitoring-goal = Goal
monitoring-officer = Reports
monitoring-nobody = nobody
monitoring-officers-title = Who reports
monitoring-officers-lead = The unit that answers for each goal, and the person who reports for it.
monitoring-name-officer = Name unit and person
monitoring-officer-email = Mail address of the person who reports
monitoring-officer-email-hint = Of a confirmed account. Left empty, nobody reports at present.
monitoring-open-title = Open a reporting year
monitoring-open-lead = Everybody who reports is reminded by letter two weeks and three days before the day, and the day after.
monitoring-open = Open the year
monitoring-due-hint = The last day on which reports can be handed in on time.
monitoring-publish-year = Publish { $year }
monitoring-publish-lead = The values become part of the strategy, and nothing of the year changes any more. A mistake that is found later is told in the note that stands beside the value in the strategy.
monitoring-publish = Publish the year
monitoring-overview = Reports of the year
monitoring-no-officers = Nobody is named for any goal yet.
monitoring-nothing-handed-in = No report is handed in yet, so there is nothing to publish.
monitoring-missing = Not handed in: { $codes }.
monitoring-anyway = Publish without them
monitoring-anyway-hint = The published page says for which goals there is no report.
monitoring-preview = As it will be read
