### Words that every room needs.

## Answers and buttons

base-yes = Yes
base-no = No
base-save = Save
base-cancel = Cancel
base-back = Back
base-continue = Continue
base-send = Send
base-edit = Edit
base-delete = Delete
base-close = Close
base-show-more = Show more
base-optional = optional
base-none = none

## Languages, named in the language of the page

base-lang-en = English
base-lang-pl = Polish
base-lang-lt = Lithuanian

## Roles

base-role-participant = Participant
base-role-moderator = Moderator
base-role-administrator = Administrator

## Kinds of participants

base-kind-resident = Resident
base-kind-organisation = Organisation
base-kind-official = Public official
base-kinds-residents = Residents
base-kinds-organisations = Organisations
base-kinds-officials = Public officials

## Time

base-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
base-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
base-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
base-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
base-hours-left = { $count ->
    [one] { $count } hour left
   *[other] { $count } hours left
}
base-minutes-left = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
base-moments-left = Less than a minute left

## Counts

base-count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
base-count-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
base-count-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
base-count-replies = { $count ->
    [one] { $count } reply
   *[other] { $count } replies
}
base-count-proposals = { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
}
base-count-action-lines = { $count ->
    [one] { $count } action line
   *[other] { $count } action lines
}
base-count-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}
