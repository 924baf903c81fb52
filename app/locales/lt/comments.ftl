comments-title = Komentarai
comments-of-line = Komentarai: { $title }

## Komentaro pozicija

comments-for = už
comments-neutral = neutraliai
comments-against = prieš

## Sąrašas

comments-order = Komentarų tvarka
comments-oldest-first = Nuo seniausių
comments-newest-first = Nuo naujausių
comments-in-the-middle = Rodoma nuo šio komentaro, prieš jį yra kitų.
comments-from-the-start = Rodyti nuo pradžios
comments-none-title = Komentarų dar nėra
comments-none-open = Pirmieji parašykite, kas kalba už šią veiksmų kryptį ar prieš ją.
comments-none-closed = Šios veiksmų krypties niekas nekomentavo.
comments-edited = pakeista { $when }
comments-withdrawn = Šį komentarą atsiėmė jo autorius.
comments-hidden = Šį komentarą paslėpė moderatorius, nes jis pažeidžia šių konsultacijų taisyklę.
comments-waits = Šis komentaras laukia moderatoriaus.
comments-waits-badge = laukia moderatoriaus
comments-waits-until = sprendimas iki { $day }
comments-waiting-title = Jūsų komentarai, kurie laukia moderatoriaus
comments-waiting-lead = Juos matote tik jūs ir moderatoriai. Apie sprendimą pranešime laišku.
comments-to-desk = Moderuoti
comments-to-desk-of = Moderuoti komentarą ({ $name })
comments-erased-author = Ištrinta paskyra
comments-verified = patvirtinta
comments-reply = Atsakyti
comments-reply-to = Atsakyti į komentarą: { $name }
comments-withdraw = Atsiimti
comments-report = Pranešti
comments-report-of = Pranešti apie komentarą: { $name }

## Rašymas

comments-write-title = Parašykite komentarą
comments-alignment = Kokia jūsų pozicija?
comments-alignment-for = Už šią veiksmų kryptį
comments-alignment-neutral = Nei už, nei prieš
comments-alignment-against = Prieš šią veiksmų kryptį
comments-body = Jūsų komentaras
comments-body-hint = Jį su jūsų vardu gali skaityti visi. Veikia tuščios eilutės, **paryškinimas**, sąrašai ir nuorodos.
comments-characters-left = Liko ženklų
comments-characters-most = { $max ->
    [one] Ne daugiau kaip { $max } ženklas
    [few] Ne daugiau kaip { $max } ženklai
    [many] Ne daugiau kaip { $max } ženklo
   *[other] Ne daugiau kaip { $max } ženklų
}
comments-author = Kieno vardu?
comments-author-me = Savo vardu: { $name }
comments-author-organisation = Organizacijos vardu: { $name }
comments-submit = Paskelbti komentarą
comments-submit-waits = Siųsti komentarą moderatoriams
comments-elsewhere-why = Kai scenarijai išjungti, šiame puslapyje balsuojant dingtų pradėtas komentaras. Rašykite jį atskirame puslapyje.
comments-elsewhere = Rašyti komentarą
comments-sign-in-title = Dalyvaukite diskusijoje
comments-sign-in-text = Prisijunkite, kad galėtumėte rašyti komentarą arba atsakymą. Skaityti galima be paskyros.

## Kada galima komentuoti

comments-open-until = Komentuoti galima iki: { $when }.
comments-to-come-title = Komentavimas dar neprasidėjo
comments-to-come = Komentuoti bus galima nuo: { $when }.
comments-over-title = Komentavimas baigtas
comments-over = Komentarai buvo priimami iki: { $when }. Tai, kas parašyta, lieka čia.
comments-never-title = Be komentarų
comments-never = Šiose konsultacijose komentarai nerenkami.

## Atsakymas, keitimas, atsiėmimas

comments-reply-title = Atsakymas į komentarą: { $name }
comments-reply-submit = Paskelbti atsakymą
comments-reply-submit-waits = Siųsti atsakymą moderatoriams
comments-edit-title = Pakeiskite savo komentarą
comments-edit-hint = Ankstesnis tekstas liks matomas komentaro istorijoje.
comments-edit-asked-hint = Pakeitus tekstą, ankstesnįjį rasite tik jūs ir moderatoriai.
comments-edit-submit = Išsaugoti naują tekstą
comments-withdraw-title = Atsiimkite savo komentarą
comments-withdraw-text = Tekstas dings visam laikui. Komentaro vieta ir atsakymai į jį liks.
comments-withdraw-submit = Atsiimti komentarą

## Istorija

comments-history-title = Komentaro istorija
comments-history-lead = Visi paskelbti tekstai, pradedant naujausiu, su pažymėtais pašalinimais ir papildymais. Tekstai, buvę prieš moderatoriaus prašytą pakeitimą, nerodomi.
comments-history-text = { $number } tekstas
comments-line-withdrawn = Ši veiksmų kryptis atšaukta. Naujų komentarų rašyti negalima.
