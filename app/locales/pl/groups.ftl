groups-kicker = Grupa robocza
groups-mandate = Zadanie
groups-act = Akt powołania
groups-appointed-on = Data powołania
groups-rules = Regulamin
groups-reports-to = Odpowiada przed
groups-answer-to-it = Odpowiadają przed nią
groups-announced = Ogłoszenie
groups-published = Opublikowane
groups-none-title = Grupa niczego jeszcze nie opublikowała
groups-none-text = Protokoły, uwagi, propozycje i wnioski pojawią się tutaj, gdy grupa je uzgodni.
groups-kind-remark = Uwaga
groups-kind-proposal = Propozycja
groups-kind-conclusion = Wniosek
groups-kind-minutes = Protokół
groups-published-on = opublikowano { $day }
groups-corrected = Sprostowano
groups-correction = sprostowanie
groups-correction-of = Sprostowanie, { $day }
groups-workspace = Przestrzeń robocza grupy
groups-own = Twoje grupy robocze
groups-members-count = { $count ->
    [one] { $count } osoba w grupie
    [few] { $count } osoby w grupie
    [many] { $count } osób w grupie
   *[other] { $count } osoby w grupie
}
groups-file-remark = Zgłoś uwagę
groups-file-proposal = Zgłoś propozycję
groups-file-conclusion = Zgłoś wniosek
groups-file-minutes = Napisz protokół
groups-waiting = Do uzgodnienia
groups-waiting-none = Nic nie czeka na zgodę.
groups-published-none = Niczego jeszcze nie opublikowano.
groups-received = Otrzymane od grup podległych
groups-received-none = Nie wpłynął jeszcze żaden wniosek.
groups-from = od:
groups-agreed-of = Zgoda: { $agreed } z { $members }
groups-agreed-then = Zgoda: { $agreed } z { $members } członków
groups-agreement = Uzgodnienie
groups-agree = Zgadzam się
groups-disagree = Wycofuję zgodę
groups-publish = Opublikuj
groups-enough = Zgoda wystarcza: osoba przewodnicząca może już opublikować.
groups-not-enough = Aby osoba przewodnicząca mogła opublikować, musi się zgodzić co najmniej połowa grupy.
groups-no-chair = Nikt nie przewodniczy grupie, więc niczego nie można opublikować. Przewodniczenie powierza komuś z grupy osoba, która prowadzi serwis.
groups-is-published = Ta wersja jest opublikowana. Czytają ją wszyscy.
groups-as-published = Tak, jak czytają wszyscy
groups-edit = Zmień tekst
groups-correct = Sprostuj, co opublikowano
groups-edit-voids = Są już zgody na ten tekst. Zmiana utworzy nową wersję, na którą trzeba zgodzić się ponownie.
groups-written-by = { $name }, { $when }
groups-version = Wersja { $number }
groups-new-lead = Osoby z grupy przeczytają to i zgodzą się, a potem osoba przewodnicząca opublikuje.
groups-title = Tytuł
groups-title-hint = Najwyżej { $most } znaków.
groups-body = Tekst
groups-body-hint = Najwyżej { $most } znaków. Pusty wiersz zaczyna nowy akapit; **dwie gwiazdki** pogrubiają słowa.
groups-language = Język tekstu
groups-goal = Cel
groups-no-goal = Żaden konkretny cel
groups-held-on = Dzień spotkania
groups-present = Kto był obecny
groups-present-hint = Tak, jak ma stać w opublikowanym protokole, najwyżej { $most } znaków.
groups-note = Co sprostowano
groups-note-hint = Jedno zdanie, które przeczytają wszyscy, najwyżej { $most } znaków.
groups-submit = Zapisz dla grupy
groups-members = Skład grupy
groups-members-lead = Tę listę widzi tylko grupa i osoby, które prowadzą serwis.
groups-member = Imię i nazwisko
groups-state = Stan
groups-manage = Zmiana
groups-member-since = w grupie od { $day }
groups-left-on = poza grupą od { $day }
groups-chair = przewodniczy
groups-make-chair = Powierz przewodniczenie
groups-remove = Usuń
groups-leave = Opuść grupę
groups-open-invitations = { $count ->
    [one] { $count } zaproszenie jest otwarte.
    [few] { $count } zaproszenia są otwarte.
    [many] { $count } zaproszeń jest otwartych.
   *[other] { $count } zaproszenia jest otwarte.
}
groups-invite = Zaproś kogoś
groups-invite-email = Adres e-mail
groups-invite-hint = { $days ->
    [one] Wyślemy odnośnik, który działa raz i przez { $days } dzień. Kto go przyjmie po zalogowaniu, wchodzi do grupy.
    [few] Wyślemy odnośnik, który działa raz i przez { $days } dni. Kto go przyjmie po zalogowaniu, wchodzi do grupy.
    [many] Wyślemy odnośnik, który działa raz i przez { $days } dni. Kto go przyjmie po zalogowaniu, wchodzi do grupy.
   *[other] Wyślemy odnośnik, który działa raz i przez { $days } dnia. Kto go przyjmie po zalogowaniu, wchodzi do grupy.
}
groups-invite-submit = Wyślij zaproszenie
groups-invitation = Zaproszenie do grupy roboczej
groups-invitation-lead = { $inviter } zaprasza Cię do pracy w grupie: { $group }.
groups-invitation-text = W grupie pisze się wspólnie i uzgadnia to, co grupa publikuje. Inne osoby z grupy widzą Twoje imię i nazwisko.
groups-invitation-submit = Przyjmij
groups-invitation-look = Najpierw obejrzyj grupę
groups-invitation-spent = To zaproszenie nie działa
groups-invitation-spent-text = Zostało już wykorzystane albo minął jego czas. Poproś o nowe osobę, która zaprasza.
groups-erased-writer = Konto usunięte
