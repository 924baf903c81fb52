### Words that every room needs.

## Answers and buttons

base-save = Save
base-cancel = Cancel
base-back = Back
base-edit = Edit
base-optional = optional
base-none = none

## Languages, named in the language of the page

base-lang-en = English
base-lang-pl = Polish
base-lang-lt = Lithuanian

## Kinds of participants

base-kind-resident = Resident
base-kind-organisation = Organisation
base-kind-official = Public official
base-kinds-residents = Residents
base-kinds-organisations = Organisations
base-kinds-officials = Public officials

## Time

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
base-count-proposals = { $count ->
    [one] { $count } proposal
   *[other] { $count } proposals
}
base-count-action-lines = { $count ->
    [one] { $count } action line
   *[other] { $count } action lines
}
