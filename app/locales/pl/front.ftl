front-home-title = Konsultacje społeczne
front-home-heading = { $organiser } pyta o zdanie
front-home-lead = Przeczytaj propozycje, wyraź zdanie, oddaj głos i zobacz, co z tego wynikło.
front-home-to-consultations = Wszystkie konsultacje
front-home-running = O co pytamy teraz
front-home-coming = Co przed nami
front-home-over = Co z tego wynikło
front-home-nothing = Teraz nic nie jest otwarte
front-home-nothing-text = Następne konsultacje pojawią się tutaj wraz z terminami. Przy zakończonych są wyniki.
front-home-how = Jak to działa
front-home-step-read = Przeczytaj
front-home-step-read-text = W każdych konsultacjach jest napisane, dlaczego pytamy, co może zmienić Twoja odpowiedź i do kiedy na nią czekamy.
front-home-step-say = Powiedz
front-home-step-say-text = Zgłoś pomysł, skomentuj kierunki działania, zagłosuj. Głosowanie jest tajne.
front-home-step-see = Zobacz
front-home-step-see-text = Po każdej turze wyniki są jawne: dla każdego kierunku działania i dla każdego celu strategii.
front-home-strategies = Nasze strategie
front-home-strategies-text = Każde pytanie wiąże się z przyjętym celem. Tutaj są cele i to, jak daleko do nich.
front-home-goals = { $count ->
    [one] { $count } cel
    [few] { $count } cele
    [many] { $count } celów
   *[other] { $count } celu
}
front-settings-title = Ustawienia czytania
front-settings-lead = Zapisane w pliku cookie, tylko na tym urządzeniu.
front-form-is-emptied = Zmiana języka lub wielkości tekstu opróżni ten formularz. Najpierw ją wprowadź, potem popraw błędy.
front-draft-without-scripts = Bez obsługi skryptów treść tego formularza znika po oddaniu głosu na tej stronie oraz po zmianie wielkości tekstu, języka lub kolejności. Może wrócić po cofnięciu się w przeglądarce.
front-strangers-draft-without-scripts = Bez obsługi skryptów treść tego formularza znika po zmianie wielkości tekstu lub języka.
