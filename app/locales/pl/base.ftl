### Słowa potrzebne wszędzie.

## Odpowiedzi i przyciski

base-save = Zapisz
base-cancel = Anuluj
base-back = Wstecz
base-edit = Edytuj
base-optional = nieobowiązkowe
base-none = brak

## Języki

base-lang-en = angielski
base-lang-pl = polski
base-lang-lt = litewski

## Rodzaje uczestników

base-kind-resident = Mieszkanka lub mieszkaniec
base-kind-organisation = Organizacja
base-kind-official = Osoba z urzędu
base-kinds-residents = Mieszkanki i mieszkańcy
base-kinds-organisations = Organizacje
base-kinds-officials = Przedstawicielki i przedstawiciele urzędów

## Czas

base-days-left = { $count ->
    [one] Został { $count } dzień
    [few] Zostały { $count } dni
    [many] Zostało { $count } dni
   *[other] Zostało { $count } dnia
}
base-hours-left = { $count ->
    [one] Została { $count } godzina
    [few] Zostały { $count } godziny
    [many] Zostało { $count } godzin
   *[other] Zostało { $count } godziny
}
base-minutes-left = { $count ->
    [one] Została { $count } minuta
    [few] Zostały { $count } minuty
    [many] Zostało { $count } minut
   *[other] Zostało { $count } minuty
}
base-moments-left = Została niecała minuta

## Liczby

base-count-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
base-count-votes = { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}
base-count-comments = { $count ->
    [one] { $count } komentarz
    [few] { $count } komentarze
    [many] { $count } komentarzy
   *[other] { $count } komentarza
}
base-count-proposals = { $count ->
    [one] { $count } propozycja
    [few] { $count } propozycje
    [many] { $count } propozycji
   *[other] { $count } propozycji
}
base-count-action-lines = { $count ->
    [one] { $count } kierunek działania
    [few] { $count } kierunki działania
    [many] { $count } kierunków działania
   *[other] { $count } kierunku działania
}
