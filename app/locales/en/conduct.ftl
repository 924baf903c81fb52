conduct-title = How this discussion is moderated
conduct-lead = Choose whether a moderator reads what people write before others do, and within how many days a moderator decides. Whoever waits is told by when; the queue lists what is due first and says who is late.
conduct-days = Days within which a moderator decides
conduct-days-hint = From 1 to 60. What waits already keeps its day.
conduct-comments = Comments on action lines
conduct-remarks = Remarks on drafts
conduct-remarks-hint = A remark is received when it is handed in, with its number and its time; only whether others read it can wait. What you enter from letters is shown at once.
conduct-proposals = Proposals
conduct-choose-at-once = Shown at once
conduct-choose-at-once-hint = Everybody reads it as soon as it is sent. A moderator may hide it later.
conduct-choose-checked = A moderator reads it first
conduct-choose-checked-hint = Nobody but the author and the moderators reads it until it is let pass. A change of this choice takes nothing away that is shown, and lets nothing pass that waits.
conduct-at-once = Everybody can read it as soon as you send it. A moderator may hide it later if it breaks a rule.
conduct-checked = { $days ->
    [one] A moderator reads it before others do, within { $days } day. Until then only you see it.
   *[other] A moderator reads it before others do, within { $days } days. Until then only you see it.
}
conduct-asked-title = A moderator asks you to change this
conduct-asked-on = Asked on { $day }. Your text stays in sight meanwhile. Only you and the moderators see this.
conduct-withheld = Only the author and the moderators see this text
conduct-asked-after = Once you have changed it, readers do not find the earlier text in the history any more; you and the moderators still do.
conduct-change-it = Change the text
conduct-change-submit = Hand in the changed proposal
conduct-rules-beside = What you write here keeps to these rules. A moderator who hides or returns something names one of them.
