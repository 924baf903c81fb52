### What was said about a strategy, goal by goal and place by place, and what one can take away.

## A goal in one line

overview-count-voices = { $count ->
    [one] { $count } voice
   *[other] { $count } voices
}
overview-support = { $share } support
overview-commitments = { $count ->
    [one] { $done } of { $count } commitment done
   *[other] { $done } of { $count } commitments done
}
overview-no-voice = no voice yet
overview-voices-note = Voices are people who voted on a goal’s action lines in the last closed round of a consultation in which anybody did; whoever took part in two consultations is counted in each. Votes are told once a round is closed.
overview-figure-lines = { $count ->
    [one] action line
   *[other] action lines
}
overview-figure-voices = { $count ->
    [one] voice in closed rounds
   *[other] voices in closed rounds
}
overview-figure-support = support in closed rounds
overview-figure-commitments = { $count ->
    [one] commitment done
   *[other] commitments done
}

## What belongs to a goal

overview-tools = Policies, programmes and projects
overview-tool-policy = policy
overview-tool-programme = programme
overview-tool-project = strategic project
overview-bodies = Named here:
overview-served-by = Plans and groups that work on it
overview-papers = What working groups published about it
overview-group = working group
overview-source = Source:
overview-source-link = read it there

## Goals by consultations

overview-voices-title = Goals and consultations
overview-voices-lead = Where each goal was put to discussion, and how many spoke about it.
overview-voices-way = Consultations: which goals people spoke about
overview-silent-title = Goals that nobody has spoken about yet
overview-silent = { $goals } of { $all }: no vote that is told, and no comment.
overview-all-heard = Every goal has been spoken about in at least one consultation.
overview-matrix = Goal by goal
overview-not-asked = not asked
overview-together = All together
overview-consultations = The consultations
overview-no-consultations-title = Nothing was asked about these goals yet
overview-no-consultations-text = A consultation appears here once it is about one of the strategy’s goals or puts action lines for one to discussion.

## Goals by places

overview-places-title = Goals and places
overview-places-lead = How many action lines concern each place, and which goals they serve there. What was put to a place as a whole is not counted again at its parts, nor the other way round.
overview-places-way = Places: what is discussed in each
overview-map-numbers = The number in a place is how many action lines concern it; they may serve goals of other strategies too.
overview-column-lines = Action lines
overview-column-comments = Comments
overview-goals-by-place = Goal by goal and place by place
overview-lines-by-place = Action lines, place by place
overview-no-places-title = This strategy names no places
overview-no-places-text = Once it names its communes or districts, a map and a table here will show what is discussed in each of them.
overview-no-places-asked = No action line concerns one of these places yet. Once a consultation is about one, this page says which goals it serves where.

## Beside the ballot

overview-beside = How its goals stand
overview-beside-goal = Indicators of goal { $code }
