comments-title = Comments
comments-of-line = Comments: { $title }

## Which way a comment leans

comments-for = for
comments-neutral = neutral
comments-against = against

## The list

comments-order = Order of the comments
comments-oldest-first = Oldest first
comments-newest-first = Newest first
comments-in-the-middle = Shown from this comment on; others stand before it.
comments-from-the-start = Show from the beginning
comments-none-title = No comments yet
comments-none-open = Be the first to say what speaks for or against this action line.
comments-none-closed = Nobody has commented on this action line.
comments-edited = edited { $when }
comments-withdrawn = The author withdrew this comment.
comments-hidden = A moderator hid this comment because it breaks a rule of this consultation.
comments-waits = This comment waits for a moderator.
comments-waits-badge = waits for a moderator
comments-waits-until = decided by { $day }
comments-waiting-title = Your comments that wait for a moderator
comments-waiting-lead = Only you and the moderators see them. You get a letter with the decision.
comments-to-desk = Moderate
comments-to-desk-of = Moderate the comment by { $name }
comments-erased-author = Deleted account
comments-verified = verified
comments-reply = Reply
comments-reply-to = Reply to { $name }
comments-withdraw = Withdraw
comments-report = Report
comments-report-of = Report the comment by { $name }

## Writing

comments-write-title = Write a comment
comments-alignment = Where do you stand?
comments-alignment-for = For this action line
comments-alignment-neutral = Neither for nor against
comments-alignment-against = Against this action line
comments-body = Your comment
comments-body-hint = Everybody can read it, with your name. Blank lines, **bold**, lists and links work.
comments-characters-left = Characters left
comments-characters-most = { $max ->
    [one] At most { $max } character
   *[other] At most { $max } characters
}
comments-author = In whose name?
comments-author-me = In my own name: { $name }
comments-author-organisation = For { $name }
comments-submit = Publish the comment
comments-submit-waits = Send the comment to the moderators
comments-elsewhere-why = Without scripts, a vote on this page would lose a comment that you have begun. Write it on a page of its own.
comments-elsewhere = Write a comment
comments-sign-in-title = Take part in the discussion
comments-sign-in-text = Sign in to write a comment or a reply. Reading needs no account.

## When one can comment

comments-open-until = You can comment until { $when }.
comments-to-come-title = Commenting is not open yet
comments-to-come = You can comment from { $when }.
comments-over-title = Commenting is closed
comments-over = Comments were taken until { $when }. What was said stays here.
comments-never-title = No comments here
comments-never = This consultation takes no comments.

## Replying, editing, withdrawing

comments-reply-title = Reply to { $name }
comments-reply-submit = Publish the reply
comments-reply-submit-waits = Send the reply to the moderators
comments-edit-title = Edit your comment
comments-edit-hint = The earlier text stays visible in the history of the comment.
comments-edit-asked-hint = Once you have changed it, only you and the moderators find the earlier text.
comments-edit-submit = Save the new text
comments-withdraw-title = Withdraw your comment
comments-withdraw-text = The text disappears for good. Its place and the replies to it stay.
comments-withdraw-submit = Withdraw the comment

## History

comments-history-title = History of a comment
comments-history-lead = Every text that was published, the latest first, with what was removed and added. Texts from before a change that a moderator asked for are not shown.
comments-history-text = Text { $number }
comments-line-withdrawn = This action line was withdrawn. Nothing new can be said about it.
