## Merging duplicates

merges-merge = Merge into another one
merges-title = Merge into another text
merges-lead = Where two texts say the same, one becomes part of the other. Nothing is deleted: it keeps its address, its words, its author and its comments, and says at its top where it went. Whoever supports both counts once.
merges-into = What it becomes part of
merges-into-hint = What sounds most alike stands first.
merges-words = Words in the title, or the code
merges-look = Look for it
merges-show-all = Show all
merges-none-found = Nothing is called that
merges-none-found-text = Try fewer words, or a part of one.
merges-no-target = There is nothing to merge it into
merges-no-target-text = Nothing else of its kind is public in this consultation.
merges-explanation = Reason
merges-explanation-hint = What both have in common. The author and whoever supports the text get it in a letter, and it stands on the page for everybody.
merges-no-rule = No rule: the facts are reason enough
merges-rule-hint = Only if it also breaks a rule of this consultation.
merges-submit = Merge
merges-part = Let it stand by itself again
merges-done = The text is merged, and its page says so.
merges-usual-part = A moderator looked at it again. The text stands by itself, as before.
merges-decided-merge = merged into another text
merges-decided-part = stands by itself again
merges-scope = It keeps its address, its words and its comments, and its page leads to the other one. Support of both is counted there, once for every person. Votes that were cast stay where they are. It holds until it is undone.

## On pages and in lists

merges-merged = Merged
merges-merged-on = This text became part of another one on { $day }. It stands here as it was written.
merges-part-of = Part of
merges-and-that-of = That one is part of
merges-gone = a text that readers do not see any more
merges-support-there = Support is counted there, once for every person.
merges-votes-here = Votes that were cast here stay here and are told in the results, each with its own.
merges-here = { $count ->
    [one] { $count } text merged here
   *[other] { $count } texts merged here
}
merges-through = by way of
merges-nothing-new = This action line is part of another one. The discussion goes on there; what was said here stays.
merges-no-votes = This action line is part of another one, and people vote on that one. Votes that were cast here are kept and told in the results.

## What is refused

merges-error-over = The consultation is over. Nothing is merged, moved or supported any more.
merges-error-merged = This text is part of another one already.
merges-error-not-public = Readers do not see this text as one that stands by itself, so it can be neither merged nor moved.
merges-error-voted-on = People are voting, or the result of their votes is not frozen yet. Until then action lines are neither merged nor parted, nor moved to another goal.
merges-not-yet = It can be merged and moved to another goal once the vote is over and its result is frozen.
merges-error-no-such-text = There is no such text. Please choose one of the list.
merges-error-other-consultation = That text belongs to another consultation.
merges-error-same-text = That is the same text. Please choose another one.
merges-error-target-merged = That text is part of another one itself. Choose the one that it is part of.
merges-error-target-not-public = Readers do not see that text any more.

## Letters

merges-letter-subject = A text became part of another one
merges-letter-own = A moderator made what you wrote, “{ $title }”, a part of another text, because both say the same.
merges-letter-other = You support or follow “{ $title }”, or wrote something that was part of it. A moderator made it a part of another text, because both say the same. You need not do anything: your support counts there.
merges-letter-into = It is part of:
merges-letter-parted-subject = A text stands by itself again
merges-letter-parted-own = What you wrote, “{ $title }”, was part of another text. A moderator undid that: it stands by itself again.
merges-letter-parted-other = “{ $title }”, which you support or follow, was part of another text. A moderator undid that: it stands by itself again.
merges-letter-parted-scope = Support that was given to it counts there again, and support that was given to the other one stays with that.
