### Žodžiai, kurių reikia visur.

## Atsakymai ir mygtukai

base-save = Išsaugoti
base-cancel = Grįžti
base-back = Atgal
base-edit = Redaguoti
base-optional = neprivaloma
base-none = nėra

## Kalbos

base-lang-en = anglų
base-lang-pl = lenkų
base-lang-lt = lietuvių

## Dalyvių rūšys

base-kind-resident = Gyventojas
base-kind-organisation = Organizacija
base-kind-official = Institucijos atstovas
base-kinds-residents = Gyventojai
base-kinds-organisations = Organizacijos
base-kinds-officials = Institucijų atstovai

## Laikas

base-days-left = { $count ->
    [one] Liko { $count } diena
    [few] Liko { $count } dienos
    [many] Liko { $count } dienos
   *[other] Liko { $count } dienų
}
base-hours-left = { $count ->
    [one] Liko { $count } valanda
    [few] Liko { $count } valandos
    [many] Liko { $count } valandos
   *[other] Liko { $count } valandų
}
base-minutes-left = { $count ->
    [one] Liko { $count } minutė
    [few] Liko { $count } minutės
    [many] Liko { $count } minutės
   *[other] Liko { $count } minučių
}
base-moments-left = Liko mažiau nei minutė

## Skaičiai

base-count-people = { $count ->
    [one] { $count } žmogus
    [few] { $count } žmonės
    [many] { $count } žmogaus
   *[other] { $count } žmonių
}
base-count-votes = { $count ->
    [one] { $count } balsas
    [few] { $count } balsai
    [many] { $count } balso
   *[other] { $count } balsų
}
base-count-comments = { $count ->
    [one] { $count } komentaras
    [few] { $count } komentarai
    [many] { $count } komentaro
   *[other] { $count } komentarų
}
base-count-proposals = { $count ->
    [one] { $count } pasiūlymas
    [few] { $count } pasiūlymai
    [many] { $count } pasiūlymo
   *[other] { $count } pasiūlymų
}
base-count-action-lines = { $count ->
    [one] { $count } veiksmų kryptis
    [few] { $count } veiksmų kryptys
    [many] { $count } veiksmų krypties
   *[other] { $count } veiksmų krypčių
}
