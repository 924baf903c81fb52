front-home-title = Have your say
front-home-heading = { $organiser } asks you
front-home-lead = Read what is proposed, say what you think, vote, and see what came of it.
front-home-to-consultations = All consultations
front-home-running = What we ask now
front-home-coming = What comes next
front-home-over = What came of it
front-home-nothing = Nothing is open right now
front-home-nothing-text = The next consultation will stand here with its dates. Those that are over show their results.
front-home-how = How it works
front-home-step-read = Read
front-home-step-read-text = Each consultation says why we ask, what your answer can change, and until when.
front-home-step-say = Say
front-home-step-say-text = Put forward an idea, comment on the action lines, vote. Votes are secret.
front-home-step-see = See
front-home-step-see-text = After each round the results are public, for every action line and every goal of the strategy.
front-home-strategies = Our strategies
front-home-strategies-text = Every question belongs to a goal that was adopted. Here are the goals, and how far they have come.
front-home-goals = { $count ->
    [one] { $count } goal
   *[other] { $count } goals
}
front-settings-title = How pages are set
front-settings-lead = Kept in a cookie on this device only.
front-form-is-emptied = A change of language or text size empties this form. Change it first, then mend what is wrong.
front-draft-without-scripts = Without scripts, this form is emptied by a vote on its page and by a change of text size, language or order. Going back in the browser may bring the words back.
front-strangers-draft-without-scripts = Without scripts, this form is emptied by a change of text size or language.
