## Moving

moves-move = Move
moves-move-of = Move the comment of { $author }
moves-back = Move back
moves-to-goal = Move to another goal
moves-comment-title = Move a comment
moves-comment-lead = It goes with its replies to the discussion of another action line. Its words, its author and its address stay; the old place says where it went.
moves-into-line = The action line to which it belongs
moves-into-line-hint = Only those that are open for discussion.
moves-no-line = There is no other action line
moves-no-line-text = A comment can be moved once this consultation has another one.
moves-line-title = Move an action line to another goal
moves-line-lead = It serves another goal of the strategy. Its text, its comments and its votes stay; the old goal says where it went.
moves-from = From the goal
moves-into-goal = To the goal
moves-no-goal = There is no goal to move it to
moves-no-goal-text = It serves no goal of this consultation’s strategy, or the strategy has no other one.
moves-explanation-hint = Why it belongs there. The author gets it in a letter.
moves-done = It is moved, and the old place says where it went.
moves-decided = moved
moves-scope = Its words, its author and its address stay, and the old place leads to the new one. It holds until it is moved back.

## On pages

moves-left = { $count ->
    [one] { $count } comment went from here to { $code }
   *[other] { $count } comments went from here to { $code }
}
moves-with-replies = { $count ->
    [one] with { $count } reply
   *[other] with { $count } replies
}
moves-came = moved here from { $code }
moves-line-came = This action line went from goal { $from } to goal { $to } on { $day }.
moves-old-goal = To the goal that it served before
moves-line-left = went to goal { $goal } on { $day }
moves-left-goal = Moved to other goals

## What is refused

moves-error-stands-there = It stands there already. Please choose another place.
moves-error-no-such-goal = The strategy has no such goal. Please choose one of the list.
moves-error-moved-since = It stands elsewhere by now, so it cannot be moved back from here.

## Letters

moves-letter-subject = A text of yours was moved
moves-letter-text = A moderator moved what you wrote:
moves-letter-to = It stands now at:
