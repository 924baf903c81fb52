## Poparcie propozycji

supports-title = Poparcie
supports-count = { $count ->
    [one] Popiera to { $count } osoba
    [few] Popierają to { $count } osoby
    [many] Popiera to { $count } osób
   *[other] Popiera to { $count } osoby
}
supports-of-line = { $count ->
    [one] Propozycję, z której to pochodzi, poparła { $count } osoba
    [few] Propozycje, z których to pochodzi, poparły { $count } osoby
    [many] Propozycje, z których to pochodzi, poparło { $count } osób
   *[other] Propozycje, z których to pochodzi, poparło { $count } osoby
}
supports-give = Poprzyj tę propozycję
supports-stop = Wycofaj poparcie
supports-yours = Popierasz tę propozycję.
supports-sign-in = Zaloguj się, aby poprzeć tę propozycję
supports-why-sign-in = Zaloguj się, aby poprzeć propozycję. Dzięki temu każda osoba liczy się raz.
supports-no-vote = Poparcie nie jest głosem i o niczym nie rozstrzyga. Pokazuje, o czym ludzie chcą rozmawiać. Nazwisk nie pokazujemy.
supports-given = Popierasz teraz tę propozycję.
supports-taken-back = Nie popierasz już tej propozycji.
supports-error-own = To Twoja własna propozycja. Popierają ją inni.
supports-own-title = Propozycje, które popierasz
