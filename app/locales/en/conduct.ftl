conduct-title = Deadlines of the moderators
conduct-lead = Whoever reports a text, hands in a proposal or appeals is told by when it will be decided. The queue lists what is due first and says who is late.
conduct-days = Days within which a moderator decides
conduct-days-hint = From 1 to 60. What waits already keeps its day.
conduct-rules-beside = What you write here keeps to these rules. A moderator who hides or returns something names one of them.
