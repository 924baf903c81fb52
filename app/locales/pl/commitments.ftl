### Zobowiązania: co stało się z kierunkiem działania po konsultacjach.

## Stany

commitments-planned = zaplanowane
commitments-under-way = w realizacji
commitments-done = zrealizowane
commitments-delayed = opóźnione
commitments-dropped = zaniechane

## Na stronie kierunku działania

commitments-what-became = Co z tego wynikło
commitments-none-yet = Nikt jeszcze nie podjął tego kierunku jako zobowiązania.
commitments-make = Podejmij jako zobowiązanie
commitments-see = Zobacz harmonogram, kamienie milowe i historię

## Obserwowanie

commitments-follow-title = Wiadomości o zmianach
commitments-follow-lead = Możemy napisać, gdy coś się zmieni w sprawie tego kierunku działania. Nie ma to związku z Twoim głosem, którego nikt nie zna.
commitments-follow-mine = Ten kierunek działania to Twoja propozycja. Możemy napisać, gdy coś się w jego sprawie zmieni.
commitments-following = Dostajesz list, gdy coś się zmienia w sprawie tego kierunku działania.
commitments-follow = Powiadamiaj mnie o zmianach
commitments-unfollow = Nie powiadamiaj mnie
commitments-follow-sign-in = Zaloguj się, aby dostawać wiadomości o zmianach
commitments-followed-title = Obserwowane kierunki działania
commitments-followed-none = Nie obserwujesz żadnego kierunku działania. Przycisk znajduje się na stronie każdego z nich.
commitments-followed-hidden = Kierunek działania { $code }: obecnie nie jest widoczny dla czytelników.

## Strona

commitments-title = Zobowiązanie
commitments-none-title = Jeszcze nie ma zobowiązania
commitments-none-text = Gdy prowadzący konsultacje podejmą ten kierunek działania, będzie tu napisane, kto odpowiada, do kiedy i jak postępują prace.
commitments-state = Stan
commitments-unit = Odpowiada
commitments-schedule = Harmonogram
commitments-from = od: { $start }
commitments-until = do: { $end }
commitments-from-until = od: { $start }, do: { $end }
commitments-funding = Finansowanie
commitments-progress = Postęp
commitments-counted = { $all ->
    [one] Osiągnięte kamienie milowe: { $reached } z { $all }
    [few] Osiągnięte kamienie milowe: { $reached } z { $all }
    [many] Osiągnięte kamienie milowe: { $reached } z { $all }
   *[other] Osiągnięte kamienie milowe: { $reached } z { $all }
}
commitments-milestones = Kamienie milowe
commitments-due = termin: { $due }
commitments-reached = termin: { $due }; osiągnięto: { $reached }
commitments-history = Historia
commitments-was-made = Kierunek działania podjęto jako zobowiązanie.
commitments-new-unit = Odpowiada teraz: { $unit }.
commitments-new-schedule = Nowy harmonogram: { $schedule }.
commitments-not-said = nie podano
commitments-new-funding = Zmieniło się finansowanie.
commitments-new-milestones = Zmieniła się lista kamieni milowych.
commitments-new-reached = Osiągnięto kamień milowy: { $title }.
commitments-new-progress = Postęp: { $progress }.

## Formularz

commitments-change = Zmień zobowiązanie
commitments-edit-lead = Wszystko tutaj jest jawne, także każda wcześniejsza wersja. Kto obserwuje ten kierunek działania, dostanie Twoje wyjaśnienie w liście.
commitments-too-early = Kierunek działania można podjąć jako zobowiązanie po zamknięciu tury konsultacji.
commitments-not-public = Ten kierunek działania nie jest obecnie widoczny dla czytelników. Zobowiązanie będzie można zmienić, gdy znów się pojawi: nie piszemy do nikogo o tym, czego nie może przeczytać.
commitments-unit-hint = Wydział lub jednostka, która za to odpowiada, najwyżej { $max } znaków.
commitments-starts = Początek
commitments-ends = Termin realizacji
commitments-day-hint = Dzień, miesiąc albo rok: 31.03.2027 lub 2027-03-31, 03.2027 lub 2027-03, 2027.
commitments-funding-hint = Skąd pochodzą pieniądze, na przykład z budżetu miasta.
commitments-amount = Kwota
commitments-amount-hint = Z walutą, na przykład 240 000 zł.
commitments-milestones-hint = Aby usunąć kamień milowy, wyczyść jego wiersz. Postęp liczymy z osiągniętych kamieni milowych.
commitments-milestone = Kamień milowy { $number }
commitments-milestone-title = Co ma być osiągnięte
commitments-milestone-due = Termin
commitments-milestone-reached = Data osiągnięcia
commitments-percent = Postęp w procentach
commitments-percent-hint = Tylko wtedy, gdy nie wynika z kamieni milowych: liczba od 0 do 100.
commitments-progress-note = Jak ustalono ten odsetek
commitments-progress-note-hint = Potrzebne, gdy podano procenty.
commitments-note = Co nowego, do wiadomości wszystkich
commitments-note-hint = Najwyżej { $max } znaków. Opóźnienie i zaniechanie wymagają uzasadnienia.
commitments-language = Język tych tekstów

## Wszystkie w strategii

commitments-list-title = Zobowiązania
commitments-list-lead = Do czego doprowadziły konsultacje tej strategii: kto to robi, do kiedy i na jakim jest etapie.
commitments-list-none-title = Nie ma jeszcze zobowiązań
commitments-list-none-text = Po zamknięciu tury kierunki działania można podejmować jako zobowiązania. Wtedy pojawią się tutaj.
commitments-goals = cele: { $codes }
