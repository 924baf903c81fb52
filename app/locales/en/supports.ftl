## Support of a proposal

supports-title = Support
supports-count = { $count ->
    [one] { $count } person supports this
   *[other] { $count } people support this
}
supports-of-line = { $count ->
    [one] { $count } person supported the proposal that this comes from
   *[other] { $count } people supported the proposals that this comes from
}
supports-give = Support this proposal
supports-stop = Take your support back
supports-yours = You support this.
supports-sign-in = Sign in to support this proposal
supports-why-sign-in = Sign in to support the proposal. Then every person is counted once.
supports-no-vote = Support is no vote and decides nothing. It shows moderators and readers what people want to be discussed. Names are not shown.
supports-given = You support this proposal now.
supports-taken-back = You do not support this proposal any more.
supports-error-own = This is your own proposal. Others support it.
supports-own-title = Proposals that you support
