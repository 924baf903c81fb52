# Podstawa prawna konsultacji: terminy, adresaci, ogłoszenie.

legal-title = Podstawa prawna
legal-basis-none = Konsultacje bez wymogów ustawowych
legal-basis-strategy-pl = Strategia w Polsce: ustawa o zasadach prowadzenia polityki rozwoju, art. 6
legal-terms-none = Organizator pyta z własnej woli. Niczego się nie sprawdza.
legal-terms-strategy-pl = Projekt jest dostępny co najmniej 35 dni od ogłoszenia na stronie internetowej; sąsiednie gminy i ich związki, lokalnych partnerów społecznych i gospodarczych oraz Wody Polskie pyta się pismem; sprawozdanie ze stanowiskiem wobec każdej uwagi ogłasza się w ciągu 30 dni od zakończenia.
legal-resolution = Uchwała, która określa tryb
legal-resolution-hint = Numer i data, na przykład: uchwała nr LX/512/2026 z 3 września 2026 r.
legal-resolution-link = Adres internetowy uchwały
legal-announced-on = Dzień ogłoszenia na stronie internetowej
legal-announced-on-hint = Zostaw puste, jeśli ogłoszenie ukazuje się wraz z publikacją tutaj.
legal-announcement-link = Adres internetowy ogłoszenia, jeśli jest gdzie indziej
legal-press = Ogłoszenie w prasie
legal-press-hint = Ustawa je dopuszcza, ale go nie wymaga. Tytuł i dzień.
legal-ways = Jak jeszcze można zgłosić uwagi
legal-ways-hint = Każdy sposób w osobnym wierszu: urząd z pokojem i godzinami, adres pocztowy, telefon, e-mail. Widać to w ogłoszeniu.
legal-short-because = Dlaczego termin jest krótszy
legal-short-because-hint = Potrzebne tylko wtedy, gdy prawo wymaga więcej dni, niż jest. Widać to w ogłoszeniu i w sprawozdaniu.
legal-short-because-if = Potrzebne tylko wtedy, gdy te terminy dają na uwagi mniej dni, niż wymaga prawo: { $days }. Widać to w ogłoszeniu i w sprawozdaniu.
legal-short = Termin jest krótszy, niż wymaga prawo
legal-short-text =
    { $days ->
        [one] Uwagi można zgłaszać przez { $days } dzień od ogłoszenia; prawo wymaga tylu dni: { $wanted }. Mimo to możesz opublikować konsultacje, jeśli podasz powód.
        [few] Uwagi można zgłaszać przez { $days } dni od ogłoszenia; prawo wymaga tylu dni: { $wanted }. Mimo to możesz opublikować konsultacje, jeśli podasz powód.
        [many] Uwagi można zgłaszać przez { $days } dni od ogłoszenia; prawo wymaga tylu dni: { $wanted }. Mimo to możesz opublikować konsultacje, jeśli podasz powód.
       *[other] Uwagi można zgłaszać przez { $days } dnia od ogłoszenia; prawo wymaga tylu dni: { $wanted }. Mimo to możesz opublikować konsultacje, jeśli podasz powód.
    }
legal-short-said = Dlaczego mniej dni, niż wymaga prawo:
legal-textless = Nie udostępniono jeszcze tekstu
legal-textless-text = Ustawa liczy dni od ogłoszenia, otwarcia albo udostępnienia tekstu – od tego, co nastąpi najpóźniej. Uwagi można już zgłaszać, ale nie ma jeszcze tekstu, którego by dotyczyły.
legal-textless-link = Udostępnij tekst
legal-term =
    { $days ->
        [one] { $span } ({ $days } dzień)
        [few] { $span } ({ $days } dni)
        [many] { $span } ({ $days } dni)
       *[other] { $span } ({ $days } dnia)
    }

legal-duties = Czego wymaga prawo
legal-duty-announce = Ogłoszenie na stronie internetowej
legal-duty-text = Tekst projektu udostępniony
legal-duty-open = Dość dni na uwagi
legal-duty-list = Lista adresatów pism
legal-duty-dispatch = Pisma wysłane, z dowodem
legal-duty-answer = Stanowisko wobec każdej uwagi
legal-duty-report = Sprawozdanie opublikowane
legal-taken-until =
    { $days ->
        [0] Uwagi przyjmowane są do: { $day } – to ostatni dzień.
        [one] Uwagi przyjmowane są do: { $day } – został { $days } dzień.
        [few] Uwagi przyjmowane są do: { $day } – zostały { $days } dni.
        [many] Uwagi przyjmowane są do: { $day } – zostało { $days } dni.
       *[other] Uwagi przyjmowane są do: { $day } – zostało { $days } dnia.
    }
legal-done = Zrobione
legal-excused = Krócej, z podanym powodem
legal-open = Do zrobienia
legal-open-by =
    { $days ->
        [0] Do zrobienia dziś: { $day } to ostatni dzień
        [one] Do zrobienia, termin: { $day } – został { $days } dzień
        [few] Do zrobienia, termin: { $day } – zostały { $days } dni
        [many] Do zrobienia, termin: { $day } – zostało { $days } dni
       *[other] Do zrobienia, termin: { $day } – zostało { $days } dnia
    }
legal-late =
    { $days ->
        [one] Termin minął: { $day } – { $days } dzień po terminie
        [few] Termin minął: { $day } – { $days } dni po terminie
        [many] Termin minął: { $day } – { $days } dni po terminie
       *[other] Termin minął: { $day } – { $days } dnia po terminie
    }
legal-published = Opublikowano: { $day }
legal-published-by = Opublikowano: { $day }; termin ustawowy: { $due }
legal-published-late =
    { $days ->
        [one] Opublikowano: { $day }, { $days } dzień po terminie ustawowym ({ $due })
        [few] Opublikowano: { $day }, { $days } dni po terminie ustawowym ({ $due })
        [many] Opublikowano: { $day }, { $days } dni po terminie ustawowym ({ $due })
       *[other] Opublikowano: { $day }, { $days } dnia po terminie ustawowym ({ $due })
    }
legal-not-a-reason = Napisz powód zdaniem, z co najmniej trzech różnych słów.

legal-addressees = Zapytani pismem
legal-addressees-text = Podmioty, które trzeba zapytać pismem, z dowodem wysłania. Mieszkańców pyta się przez ogłoszenie.
legal-addressees-missing = Na liście brakuje jeszcze:
legal-no-addressees = Na liście nikogo nie ma
legal-no-addressees-text = Dodaj podmioty poniżej, każdy w osobnym wierszu.
legal-dispatch-nobody = Najpierw trzeba wpisać, kogo pyta się pismem; potem tutaj odnotować, kiedy pisma wysłano.
legal-add-addressees = Dodaj do listy
legal-kind = Rodzaj podmiotu
legal-kind-commune = Sąsiednie gminy i ich związki
legal-kind-partner = Partnerzy społeczni i gospodarczy
legal-kind-waters = Dyrektor regionalnego zarządu Wód Polskich
legal-kind-other = Inni
legal-name = Nazwa
legal-names = Nazwy
legal-names-hint = Każdy podmiot w osobnym wierszu.
legal-dispatched = Pismo wysłane
legal-not-dispatched = jeszcze nie
legal-dispatch = Odnotuj wysłane pisma
legal-dispatch-text = Zaznacz tych, do których projekt wysłano tego samego dnia i z tym samym dowodem. Wcześniejsza adnotacja zostanie zastąpiona.
legal-dispatched-on = Dzień wysłania
legal-proof = Dowód
legal-proof-hint = Numer pisma, przesyłki poleconej albo urzędowego poświadczenia.
legal-remove = Usuń
legal-remove-title = Usunięcie z listy
legal-remove-text = { $name } zniknie z listy razem z adnotacją o piśmie. Rejestr czynności zachowa jedno i drugie.

legal-announcement = Ogłoszenie
legal-subject = Czego dotyczą
legal-when = Kiedy przyjmowane są uwagi
legal-report-due = Sprawozdanie do
legal-how = Jak wziąć udział
legal-how-here = W tym serwisie, na stronie konsultacji
legal-personal-data = Imiona, nazwiska i adresy osób prywatnych służą tylko do tego, by im odpowiedzieć. Nie pokazują ich ani uwagi, ani sprawozdanie.
legal-announced-elsewhere = Ogłoszenie na stronie organizatora
legal-in-press = W prasie:
