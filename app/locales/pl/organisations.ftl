organisations-title = Organizacje
organisations-lead = Biorą udział w konsultacjach we własnym imieniu. Każdą z nich sprawdził urząd.
organisations-kicker = Organizacja
organisations-none-title = Żadna organizacja nie została jeszcze zweryfikowana
organisations-none-text = Zarejestruj swoją. Urząd porówna dane z publicznym rejestrem.
organisations-number-is = Numer w rejestrze: { $number }
organisations-members-count = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
organisations-state-submitted = czeka na decyzję
organisations-state-verified = zweryfikowana
organisations-state-refused = odmowa
organisations-register-title = Zarejestruj organizację
organisations-register-lead = Po weryfikacji można komentować i zgłaszać propozycje w jej imieniu.
organisations-register-submit = Zgłoś
organisations-name = Nazwa
organisations-number = Numer w rejestrze
organisations-number-hint = Same cyfry, na przykład numer KRS. Porównamy go z publicznym rejestrem.
organisations-mandate = W czyim imieniu działa
organisations-mandate-hint = Kogo reprezentuje organizacja i z jakiego tytułu możesz się w jej imieniu wypowiadać. Po weryfikacji tekst będzie jawny.
organisations-waits-title = Urząd sprawdza zgłoszenie
organisations-waits-text = Nikt inny jeszcze nie widzi tej strony. Napiszemy, gdy zapadnie decyzja.
organisations-refused-title = Odmowa z następującym uzasadnieniem
organisations-mend-title = Popraw i zgłoś ponownie
organisations-decide-title = Decyzja o organizacji
organisations-decision = Decyzja
organisations-reason = Uzasadnienie
organisations-reason-hint = Potrzebne przy obu decyzjach, także przy weryfikacji. Osoba zgłaszająca otrzyma je w wiadomości. Zostanie w rejestrze.
organisations-verify = Zweryfikuj
organisations-refuse = Odmów
organisations-submitted = Zgłoszono
organisations-submitted-at = Zgłoszono: { $when }
organisations-registrar = Osoba zgłaszająca
organisations-answers = Odpowiada za organizację
organisations-registrar-erased = Konto usunięte
organisations-queue-title = Organizacje do rozpatrzenia
organisations-queue-lead = Na początku te, które czekają najdłużej.
organisations-queue-link = { $count ->
    [one] { $count } organizacja czeka na decyzję
    [few] { $count } organizacje czekają na decyzję
    [many] { $count } organizacji czeka na decyzję
   *[other] { $count } organizacji czeka na decyzję
}
organisations-queue-empty-title = Nic nie czeka
organisations-queue-empty-text = Wszystkie organizacje zostały rozpatrzone. Nowe pojawią się tutaj.
organisations-members-title = Członkostwo
organisations-members-lead = Te osoby mogą występować w imieniu organizacji. Listę widzą tylko one.
organisations-member = Imię lub nazwa
organisations-member-since = Od kiedy
organisations-member-end = Rola
organisations-remove = Usuń z listy
organisations-leave = Opuść organizację
organisations-invite-title = Zaproś kogoś
organisations-invite-email = Adres e-mail
organisations-invite-hint = { $days ->
    [one] Wyślemy odnośnik, który działa jeden raz i przez { $days } dzień. Kto przyjmie go po zalogowaniu, dołączy do organizacji.
    [few] Wyślemy odnośnik, który działa jeden raz i przez { $days } dni. Kto przyjmie go po zalogowaniu, dołączy do organizacji.
    [many] Wyślemy odnośnik, który działa jeden raz i przez { $days } dni. Kto przyjmie go po zalogowaniu, dołączy do organizacji.
   *[other] Wyślemy odnośnik, który działa jeden raz i przez { $days } dnia. Kto przyjmie go po zalogowaniu, dołączy do organizacji.
}
organisations-invite-submit = Wyślij zaproszenie
organisations-invitation-title = Zaproszenie
organisations-invitation-lead = { $inviter } zaprasza Cię do występowania w imieniu: { $organisation }.
organisations-invitation-text = Można będzie komentować i zgłaszać propozycje w imieniu organizacji. Twój własny głos pozostaje tylko Twój.
organisations-invitation-submit = Przyjmij zaproszenie
organisations-invitation-look = Najpierw zobacz organizację
organisations-invitation-spent-title = To zaproszenie nie działa
organisations-invitation-spent-text = Zostało już użyte albo minął jego czas. Poproś o nowe osobę, która je wysłała.
