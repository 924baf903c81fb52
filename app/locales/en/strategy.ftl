### Strategies: goals, key actions, indicators.

## The list

strategy-list-title = Strategies
strategy-list-lead = What the city and its neighbours want to reach, and how one can tell whether they are getting there.
strategy-list-empty-title = No strategy yet
strategy-list-empty-text = The organiser has not published a strategy here. Consultations work without one.
strategy-count-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
}

## A strategy

strategy-strategy = Strategy
strategy-about = About this strategy
strategy-horizon = Looks to
strategy-adopted-by = Adopted by
strategy-adopted-on = Adopted
strategy-document = Document
strategy-document-link = Read the official document
strategy-goals = Goals
strategy-no-goals-title = Its goals are not here yet
strategy-no-goals-text = The organiser has published only the fields of work and the places so far.
strategy-domains = Fields of work
strategy-territories = Places
strategy-territory-kind = Kind
strategy-places-besides = { $group }: other places
strategy-places-elsewhere = Other places
strategy-territory-metropolis = metropolis
strategy-territory-county = county
strategy-territory-urban = urban commune
strategy-territory-urban-rural = urban-rural commune
strategy-territory-rural = rural commune
strategy-territory-district = district

## A goal

strategy-strategic-goal = Strategic goal { $code }
strategy-operational-goal = Operational goal { $code }
strategy-main-goal = Main goal { $code }
strategy-specific-goal = Specific goal { $code }
strategy-operational-goals = Operational goals
strategy-vision = Vision
strategy-key-actions = Key actions
strategy-key-actions-of-parent = Goal { $code } lists its key actions together. These serve this operational goal.
strategy-key-action-serves = Serves
strategy-count-key-actions = { $count ->
    [one] { $count } key action
   *[other] { $count } key actions
}
strategy-indicators-of-parent = Goal { $code } is watched by indicators for all its operational goals together.
strategy-indicators-of-parent-link = See the indicators of goal { $code }

## Indicators

strategy-indicators = Indicators
strategy-indicators-on-track = indicators on track
strategy-part-of = { $part } of { $whole }
strategy-measures = What it tells:
strategy-on-track = On track
strategy-off-track = Off track
strategy-too-early = Too early to say
strategy-year = Year
strategy-value = Value
strategy-notes = Notes
strategy-values = Values
strategy-no-values = No value has been measured yet.
strategy-target-value = Target for { $year }: { $value }
strategy-target-approximate = Target for { $year }: about { $value }
strategy-target-rising = Target for { $year }: rising
strategy-target-falling = Target for { $year }: falling
strategy-chart-from-to = From { $first } in { $first_year } to { $last } in { $last_year }.
strategy-chart-one = { $value } in { $year }.
strategy-source-line = Source: { $source }
strategy-how-judged = How “on track” is decided
strategy-judged-trend = Where the target is only a direction, the latest value must be better than the first one. Standing still is off track.
strategy-judged-number = Where the target is a number, a straight line from the first value to the target says where the indicator should be by now. It may lag by a tenth of the whole way; in the target year the target itself counts. “About” a number means within 5% of it.
strategy-judged-early = With fewer than two values it is too early to say.

## What is proposed for a goal, and what was said

strategy-lines-none-title = No action lines for this goal yet
strategy-lines-none-text = They appear here when a consultation puts action lines for it to discussion and vote.
strategy-said-title = Action lines, and what consultations said about them
strategy-said-lead = Grouped by consultation, those that are open first. Votes are told once a round is closed; those of the goal are added up over its action lines and those of the goals under it.
strategy-asked-open = Open until { $when }
strategy-asked-to-come = Opens on { $when }
strategy-asked-closed = Closed on { $date }
strategy-said-closed = closed on { $date }
strategy-said-comments = Comments by alignment

## Everything else that a strategy says

strategy-kind = Whose strategy
strategy-kind-local = of one local government
strategy-kind-supra-local = supra-local
strategy-kind-project = a project
strategy-act = Act of adoption
strategy-published-on = Published
strategy-updated-on = Updated
strategy-vote = Vote
strategy-vote-unanimous = unanimous
strategy-vote-majority = by a majority
strategy-votes-for = Votes for
strategy-votes-against = Votes against
strategy-abstentions = Abstentions
strategy-funding = Funding
strategy-method = How it was made
strategy-stages = Stages of the document
strategy-stage-assumptions = Assumptions
strategy-stage-draft = Draft
strategy-stage-consultation = Consultation
strategy-stage-adopted = Adoption
strategy-stage-planned = planned: { $day }
strategy-stage-source = Announcement
strategy-alias = also:
strategy-services = Public services
strategy-bodies = Who takes part
strategy-chain = From conclusions to directions of action
strategy-chain-goal = Goal
strategy-chain-conclusions = Conclusions of the diagnosis
strategy-chain-courses = Directions of action
strategy-chain-no-goal = No goal
strategy-publications = Annexes and publications
strategy-recommendations = Recommendations
strategy-cases = Case studies
strategy-publication-text = Document
strategy-publication-spatial-model = Spatial model
strategy-publication-diagnosis = Conclusions of the diagnosis
strategy-publication-analysis = Analysis
strategy-publication-annex = Annex
strategy-publication-rules = Rules of procedure
strategy-publication-magazine = Magazine
strategy-publication-notice = Notice
strategy-groups = Working groups
strategy-appointed-by = Appointed by
strategy-seats = Seats
strategy-seat-council = council
strategy-seat-administration = administration
strategy-seat-municipal-body = municipal institutions and companies
strategy-seat-stakeholder = people whom the matter concerns
strategy-seat-foreseen = foreseen
strategy-seat-invited = invited
strategy-seat-confirmed = confirmed
strategy-meetings = Meetings
strategy-meeting-link = Join from afar
strategy-plans = Action plans
strategy-plan = Action plan
strategy-plan-components = Components
strategy-component-of = Component of
strategy-part-programme-goals = Programme goals
strategy-part-directional-goals = Directional goals
strategy-part-tasks = Tasks
strategy-territory-code = Register code
strategy-population = People
strategy-population-in = { $people } ({ $year })
strategy-population-source = Source
strategy-population-years = People, year by year
strategy-territory-in = Lies in
strategy-territory-until = until { $year }: { $kind }
strategy-territory-since = since { $year }: { $kind }
strategy-map = Map of the places
strategy-map-legend = Filled: urban. Striped: urban-rural. Plain: rural. The table says the same.
strategy-strategic-goals = Strategic goals
strategy-specific-goals = Specific goals
strategy-groups-below = { $count ->
    [one] { $count } group answers to it
   *[other] { $count } groups answer to it
}
strategy-components = { $count ->
    [one] { $count } component
   *[other] { $count } components
}
strategy-count-communes = { $count ->
    [one] { $count } commune
   *[other] { $count } communes
}

## What follows from a strategy

strategy-afterwards = What became of it
strategy-goal-commitments = Commitments for this goal
strategy-meetings-all = All meetings, with a calendar and a feed
