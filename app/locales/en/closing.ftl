### Closing a round.

closing-title = Close round { $number }
closing-lead = The round would end by itself on { $when }. You can close it now.
closing-overdue = The time of the round ended on { $when }, and the site closes it by itself within a few minutes. You can also close it now, as of that moment.
closing-votes = Every vote that has arrived by then is counted. Later ones are refused, and the voter is told.
closing-results = The counts are frozen, and the results page opens.
closing-letters = { $people ->
    [0] No letter is sent.
    [one] One person who voted, commented or proposed gets a letter with the outcome.
   *[other] { $people } people who voted, commented or proposed get a letter with the outcome.
}
closing-no-letters = { $people ->
    [one] One more took part who cannot be written to: imported without an address, or declined such letters.
   *[other] { $people } more took part who cannot be written to: imported without an address, or declined such letters.
}
closing-final = A closed round cannot be opened again.
closing-undecided = { $count ->
    [one] { $count } item still waits for a decision in the queue.
   *[other] { $count } items still wait for a decision in the queue.
}
closing-to-queue = To the queue
closing-reason = Reason
closing-reason-hint = Why the round closes before its time. Everybody sees it beside the results.
closing-reason-needed = Say why the round closes although items still wait. Everybody sees it beside the results.
closing-submit = Close round { $number }
closing-not-open = The round has not opened yet, so there is nothing to close.
closing-is-closed = The round is closed.
