### Bendri visų puslapių žodžiai: išdėstymas, formos, lentelės, diagramos.

## Puslapio išdėstymas

ui-skip-to-content = Pereiti prie turinio
ui-about = Viešosios konsultacijos
ui-menu = Meniu
ui-nav-main = Pagrindinis meniu
ui-nav-consultations = Konsultacijos
ui-nav-strategies = Strategijos
ui-nav-organisations = Organizacijos
ui-sign-in = Prisijungti
ui-sign-up = Registruotis
ui-sign-out = Atsijungti
ui-breadcrumbs = Jūs esate čia
ui-footer-software = Veikia su „Narada“ – laisvąja viešojo dalyvavimo programa.

## Skaitymo nustatymai

ui-text-size = Teksto dydis
ui-text-size-step = Teksto dydis { $percent } %
ui-high-contrast = Didelis kontrastas
ui-wide-spacing = Platūs tarpai
ui-language = Kalba
ui-usual-settings = Grąžinti įprastą tekstą, kontrastą ir tarpus

## Formos

ui-error-refused = To padaryti nepavyko
ui-error-summary = { $count ->
    [one] Reikia pataisyti { $count } vietą
    [few] Reikia pataisyti { $count } vietas
    [many] Reikia pataisyti { $count } vietos
   *[other] Reikia pataisyti { $count } vietų
}

## Etapai

ui-stage-past = baigtas
ui-stage-now = vyksta dabar
ui-stage-next = dar bus

## Sąrašo puslapiai

ui-pages = Sąrašo puslapiai
ui-page-previous = Ankstesnis
ui-page-next = Kitas
ui-page-number = { $number } puslapis

## Rezultatai

ui-support = Už
ui-neutral = Neutraliai
ui-against = Prieš
ui-as-table = Skaičiai lentelėje
ui-result-caption = Balsai pagal atsakymą
ui-result-answer = Atsakymas
ui-result-votes = Balsai
ui-result-share = Dalis
ui-result-total = Iš viso
ui-result-none = Balsų dar nėra.
ui-result-none-given = Balsų nėra.

## Teksto pakeitimai

ui-diff-removed = Išbraukta:
ui-diff-added = Įrašyta:
ui-latest-changes = Rodoma tik { $shown } naujausių pakeitimų.
ui-field-kept = Jūsų tekstas
