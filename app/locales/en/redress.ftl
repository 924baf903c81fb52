## Letters: a report arrived, an appeal was decided, and how to appeal

redress-received-subject = We have your report no. { $number }
redress-received-text = Your report has reached the moderators of the consultation. Its number is { $number }.
redress-received-next = A moderator decides about it, a person and no machine, by { $day } at the latest. You get the answer in a letter; it also stands on the page of the report. Whoever wrote the text does not learn who reported it.
redress-received-button = See your report
redress-scope-hidden = Nobody sees it but you and those who run the consultation, on all pages and without a limit in time. Your account and everything else that you wrote stay as they are.
redress-scope-entered = Nobody sees it but those who run the consultation: it is hidden on all pages and in the report, and files of the report that still hold it are withheld, without a limit in time. The remark keeps its number and gets its answer.
redress-by-a-person = A moderator decided this, a person. No machine had a part in it.
redress-how = If you think that the decision is wrong, you can appeal until { $day }. Another moderator, who had no part in it, then reads your appeal and decides.
redress-link = To the decision, and to the form for an appeal
redress-upheld-subject = Your appeal was decided: the decision stands
redress-upheld-text = Somebody who had no part in the first decision read your appeal. The decision stands.
redress-reversed-subject = Your appeal was decided: the decision is reversed
redress-reversed-text = Somebody who had no part in the first decision read your appeal and agrees with you. The decision is reversed.
redress-other-subject = An appeal was decided: the decision stands
redress-other-text = Somebody appealed against a decision that concerns you, too. A moderator who had no part in it read the appeal. The decision stands, and nothing changes for you.
redress-appeal-button = See the decision
