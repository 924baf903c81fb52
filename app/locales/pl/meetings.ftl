meetings-title = Spotkania
meetings-lead = Tu rozmawia się o strategii: można przyjść, powiedzieć, co się myśli, i zobaczyć, co z tego wynikło.
meetings-of = Spotkania: { $strategy }
meetings-kicker = Spotkanie
meetings-coming = Przed nami
meetings-past = Minione
meetings-none-title = Nie zaplanowano tu żadnego spotkania
meetings-none-text = Gdy zostanie ogłoszone, pojawi się tutaj, w kalendarzu i w kanale.
meetings-by-series = Spotkania według cyklu
meetings-every-series = Wszystkie cykle
meetings-by-commune = Spotkania według gminy
meetings-every-commune = Wszystkie gminy
meetings-open = zapisy trwają
meetings-cancelled = odwołane
meetings-cancelled-named = Odwołane: { $title }
meetings-cancelled-text = To spotkanie zostało odwołane.
meetings-cancelled-own = Twoje zgłoszenie było przyjęte. Nie musisz nic robić.
meetings-take-along = Spotkania zawsze pod ręką
meetings-take-along-text = Podaj jeden z tych adresów swojemu kalendarzowi albo czytnikowi wiadomości, a nowe spotkania same się tam pojawią.
meetings-calendar = Kalendarz wszystkich spotkań (.ics)
meetings-feed = Kanał wszystkich spotkań (Atom)
meetings-into-calendar = Do mojego kalendarza (.ics)
meetings-when = Kiedy
meetings-when-open = Jeszcze nie ustalono
meetings-where = Gdzie
meetings-link = Zdalnie
meetings-series = Cykl
meetings-capacity = Miejsca
meetings-announced = Ogłoszenie
meetings-accessibility = Dostępność
meetings-minutes = Protokół
meetings-registration = Zapisy
meetings-not-needed = Zapisy nie są potrzebne. Wystarczy przyjść.
meetings-closed = Zapisy są zamknięte.
meetings-open-until = Zapisać się można do: { $when }.
meetings-open-through = Zapisać się można do { $day } włącznie.
meetings-free = { $count ->
    [0] Wszystkie miejsca są zajęte.
    [one] Jest { $count } wolne miejsce.
    [few] Są { $count } wolne miejsca.
    [many] Jest { $count } wolnych miejsc.
   *[other] Jest { $count } wolnego miejsca.
}
meetings-waiting = { $count ->
    [one] Na miejsce czeka { $count } osoba.
    [few] Na miejsce czekają { $count } osoby.
    [many] Na miejsce czeka { $count } osób.
   *[other] Na miejsce czeka { $count } osoby.
}
meetings-you-come = Zgłoszenie przyjęto i czeka na Ciebie miejsce. Potwierdzenie jest w Twojej poczcie.
meetings-you-wait = Jesteś na liście oczekujących. Napiszemy, gdy tylko zwolni się miejsce dla Ciebie.
meetings-withdraw-text = Jeśli nie możesz przyjść, daj znać: miejsce przejdzie na osobę, która czeka.
meetings-withdraw = Wycofaj moje zgłoszenie
meetings-sign-in = Zaloguj się, aby się zapisać
meetings-submit = Zapisz się
meetings-wait-submit = Wejdź na listę oczekujących
meetings-needs-told = Potrzeby
meetings-needs = Czego potrzebujesz, aby wziąć udział
meetings-needs-hint = Na przykład miejsca na wózek, tłumacza języka migowego albo opieki nad dzieckiem. Czytają to tylko organizatorzy. { $days } dni po spotkaniu zostanie to zapomniane. Najwyżej { $most } znaków.
meetings-change-needs = Zapisz notatkę
meetings-came = Kto przyszedł
meetings-came-count = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
meetings-said = Co powiedziano i co z tego wynikło
meetings-became = stało się kierunkiem działania
meetings-kind-resident = Mieszkańcy
meetings-kind-organisation = Organizacje
meetings-kind-official = Urząd
meetings-kind-expert = Eksperci
meetings-who-comes = Kto przyjdzie
meetings-who-comes-lead = { $days ->
    [one] Tę listę widzą tylko osoby, które prowadzą serwis. Znika { $days } dzień po spotkaniu.
    [few] Tę listę widzą tylko osoby, które prowadzą serwis. Znika { $days } dni po spotkaniu.
    [many] Tę listę widzą tylko osoby, które prowadzą serwis. Znika { $days } dni po spotkaniu.
   *[other] Tę listę widzą tylko osoby, które prowadzą serwis. Znika { $days } dnia po spotkaniu.
}
meetings-nobody-title = Nikt się jeszcze nie zapisał
meetings-nobody-text = Osoby, które się zapiszą, pojawią się tutaj.
meetings-name = Imię lub nazwa
meetings-kind = Bierze udział jako
meetings-seat = Miejsce
meetings-since = Zapisano
meetings-state-comes = ma miejsce
meetings-state-waits = czeka
meetings-note-attendance = Ile osób przyszło
meetings-note-attendance-text = Policz według rodzaju, bez nazwisk. Liczby będą widoczne na stronie spotkania.
meetings-file-points = Co powiedziano
meetings-file-points-lead = Zapisz punkt po punkcie, co powiedziano: kto mówił, podaj tylko rodzajem, bez nazwisk. Każdy przeczyta to na stronie spotkania. Punkt może stać się kierunkiem działania.
meetings-not-begun = Spotkanie jeszcze się nie zaczęło: co powiedziano i kto przyszedł, można zapisać po nim.
meetings-point-new = Nowy punkt
meetings-point-text = Co powiedziano
meetings-point-text-hint = W jednym lub dwóch zdaniach, najwyżej { $most } znaków. Bez nazwisk.
meetings-point-by = Kto to powiedział
meetings-point-by-hint = Wystarczy rodzaj.
meetings-point-language = Język
meetings-point-submit = Zapisz punkt
meetings-point-remove = Usuń
meetings-take-up = Zrób z tego kierunek działania: { $consultation }
meetings-line-heard = Powiedziano na spotkaniu
meetings-line-heard-at = Powiedziano na spotkaniu:
