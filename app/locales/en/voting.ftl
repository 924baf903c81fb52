### Voting: the ballot, and the results.

## The ballot

voting-title = Vote
voting-question = Should this be done?
voting-your-vote = your vote
voting-chose-support = support
voting-chose-neutral = neutral
voting-chose-against = against
voting-withdraw = Withdraw my vote
voting-undo = Undo
voting-counted = Your vote: { $choice }. You can change it until { $when }.
voting-withdrawn = Your vote is withdrawn. You can vote again until { $when }.
voting-line-withdrawn = This action line was withdrawn. Nobody can vote on it any more; votes cast before are kept and told in the results.
voting-was-withdrawn = withdrawn
voting-failed = That did not reach us. Please try again.
voting-until = You can vote, change or withdraw your vote until { $when }.
voting-open-until = You can vote until { $when }.
voting-secret = It is secret: your ballot is kept without your name. Members of verified organisations are counted among organisations.
voting-sign-in-first = It takes an account with a confirmed mail address: each person has one vote.
voting-sign-up = Sign up and come back here
voting-confirm-first = Please confirm your mail address first: each person has one vote.
voting-opens = Voting opens on { $when }.
voting-closed = Voting closed on { $when }.
voting-closed-yours = Your vote: { $choice }.
voting-result-soon = The result appears here as soon as the round is closed.
voting-to-results = See the results
voting-none-in-round = Nobody voted on it in round { $number }.
voting-earlier-round = { $count ->
    [one] Round { $number }: { $count } vote
   *[other] Round { $number }: { $count } votes
}
voting-not-planned = No vote is planned on this action line.
voting-hidden-tallies = The counts are shown after the round, so that they sway nobody.
voting-so-far = Counted so far
voting-to-line = Back to the action line

## One's own contributions

voting-own-title = My contributions
voting-own-lead = What you voted on, proposed, said and remarked on, consultation by consultation. Nobody else sees this page.
voting-own-none-title = Nothing yet
voting-own-none-text = As soon as you vote, propose, comment or hand in a remark, it stands here.
voting-own-votes = Your votes in round { $number }
voting-own-comments = Your comments
voting-own-count = You have voted on { $voted } of { $of }.
voting-own-choice = your vote: { $choice }
voting-own-key-gone = You voted in this round. Its key is gone, so nobody can tell any more how: not even you, here.

## Results

voting-results = Results
voting-results-title = Results of round { $number }
voting-results-closed = The round closed on { $when }.
voting-results-none = There are no results yet
voting-results-open-text = Round { $number } is open until { $when }. The results appear here when it is closed.
voting-results-to-come-text = Round { $number } opens on { $when }. The results appear here when it is closed.
voting-results-counting-text = The round is over. The results appear here in a moment.
voting-results-unplanned-text = No round of voting is planned yet.
voting-figure-people = { $count ->
    [one] person took part
   *[other] people took part
}
voting-figure-votes = { $count ->
    [one] vote
   *[other] votes
}
voting-figure-lines = { $count ->
    [one] action line
   *[other] action lines
}
voting-figure-comments = { $count ->
    [one] comment
   *[other] comments
}
voting-meaning = What the figures mean
voting-meaning-people = Everybody who voted on at least one action line in this round, counted once.
voting-meaning-votes = One for each person and action line, as it stood when the round closed.
voting-meaning-share-title = Shares
voting-meaning-share = Of all votes on the action line, neutral ones included. They are rounded, so they may not add up to exactly 100%.
voting-meaning-goals = The votes on all action lines of the goal and of the goals under it. An action line may serve several goals, so the goals do not add up to the whole.
voting-meaning-comments-title = Comments
voting-meaning-comments = Those that could be read when the round closed, replies included. Whoever writes one says whether it is for, neutral or against.
voting-meaning-groups = What was known of the voters when they voted: in what capacity, where they live, and how their identity was confirmed.
voting-downloads = Downloads
voting-download-csv = Table for office programs (CSV)
voting-download-csv-text = One row for each action line, each goal and each group that may be shown, for LibreOffice Calc, Excel and the like.
voting-download-json = The frozen result (JSON)
voting-download-json-text = The same for programs: the very file that was frozen when the round closed.
voting-download-columns = What the columns mean
voting-by-goal = By goal
voting-by-line = By action line
voting-goal = Goal
voting-goal-lines = Action lines
voting-goal-people = People
voting-goal-votes = Votes
voting-goal-comments-for = Comments for
voting-goal-comments-neutral = Comments neutral
voting-goal-comments-against = Comments against
voting-sort = Order
voting-sort-position = As in the consultation
voting-sort-support = Most supported first
voting-sort-votes = Most votes first
voting-split = By group
voting-by-kind = By kind of participant
voting-by-territory = By territory
voting-by-verification = By how well participants are known
voting-group = Group
voting-together = All other groups together
voting-too-few = Some groups are too small to be shown.
voting-not-said = Territory not said
voting-kind-imported = Imported participants
voting-level-none = Not checked
voting-level-mail = Mail address confirmed
voting-level-office = Seen by an office
voting-small-title = Why some groups are not shown
voting-small-text = A small number could tell how a single person voted. A group is shown only if every answer that anybody gave was given by at least { $threshold } of its people. All other groups are added up, and where even their sum would tell too much, the smallest of the shown groups joins them.
voting-not-public = Not shown by decision of the moderators
voting-not-public-text = { $lines ->
    [one] One text was out of sight when the round closed. Its votes are counted, and they are in the downloads.
   *[other] { $lines } texts were out of sight when the round closed. Their votes are counted, and they are in the downloads.
}
voting-not-public-votes = { $votes ->
    [one] That is { $votes } vote.
   *[other] Those are { $votes } votes.
}
voting-check = How to check this result
voting-check-text = The result was frozen when the round closed and never changes. Every count on this page is in the file results.json. This number belongs to that file and to no other:
voting-check-how = Download results.json and let “sha256sum results.json” count it again. With “narada verify” the operator recounts every ballot.
voting-rounds = Rounds
voting-round = Round { $number }

## The columns of the table

voting-columns-title = The columns of results.csv
voting-columns-lead = One row for each action line, for each group that may be shown, and for each goal. UTF-8, separated by commas. A text that an office program would take for a formula begins with an apostrophe.
voting-column = Column
voting-column-meaning = What it holds
voting-column-consultation = The consultation's name in addresses.
voting-column-round = The number of the round.
voting-column-record = “action_line” or “goal”.
voting-column-code = The code of the action line; for a goal, its strategy and its code.
voting-column-title = The title. Empty in the rows of groups, and for texts that were out of sight.
voting-column-goals = For an action line, the codes of its goals; for a goal, the codes of its action lines. Separated by spaces.
voting-column-split = “all” for everybody together; else what the row is split by: “kind”, “territory” or “verification”.
voting-column-group = Kind: resident, organisation, official, imported. Territory: its register code, or not_said. Verification: none, mail, office. “together” adds up all groups that are too small.
voting-column-name = The territory's name.
voting-column-support = Votes in support.
voting-column-neutral = Neutral votes.
voting-column-against = Votes against.
voting-column-votes = All votes: the sum of the three.
voting-column-participants = How many people voted; for a goal, on at least one of its action lines.
voting-column-comments-for = Visible comments for it, when the round closed.
voting-column-comments-neutral = Visible comments neither for nor against, when the round closed.
voting-column-comments-against = Visible comments against it, when the round closed.
voting-column-withdrawn = “yes” if the action line was withdrawn before the round closed. The votes cast until then are counted.
voting-column-closed-at = When the round was really closed: date and time in UTC (ISO 8601), the same in every row.
