error-required = Užpildykite šį lauką.
error-too-long = Sutrumpinkite tekstą iki { $max ->
    [one] { $max } ženklo
    [few] { $max } ženklų
   *[other] { $max } ženklų
 }.
error-too-short = Įrašykite bent { $min ->
    [one] { $min } ženklą
    [few] { $min } ženklus
   *[other] { $min } ženklų
 }.
error-not-an-address = Tai nėra el. pašto adresas, pavyzdžiui, vardas@example.org.
error-address-not-plain = Adresu, kuriame prieš @ yra tokių raidžių kaip ž ar ė, laiškai paprastai nepasiekia. Įrašykite adresą, kuriame prieš @ yra tik raidės nuo a iki z, skaitmenys, taškai ar brūkšneliai.
error-not-a-choice = Pasirinkite vieną iš galimybių.
error-not-a-date = Įrašykite dieną ir laiką, pavyzdžiui, 2026-12-10 18:00 arba 10.12.2026 18:00.
error-ends-before-start = Pabaiga turi būti vėliau už pradžią.
error-bad-characters = Pašalinkite eilučių lūžius ir nematomus ženklus.
error-taken = Tai jau užimta.
error-guessable-password = Šį slaptažodį lengva atspėti. Tinka keli neįprasti žodžiai.
error-differs = Įrašai nesutampa.
error-wrong-credentials = Neteisingas adresas arba slaptažodis.
error-link-spent = Ši nuoroda jau panaudota arba nebegalioja.
error-round-not-open = Turas dar neprasidėjo.
error-round-closed = Turas uždarytas. Tai, ką pasirinkote dabar, neįskaičiuojama; anksčiau atiduotas balsas lieka, koks buvo.
error-closed-already = Turas jau uždarytas.
error-activity-closed = Niekas nepaskelbta ir neįskaičiuota: ši konsultacijų dalis šiuo metu uždaryta.
error-changed-meanwhile = Kažkas tai tuo metu pakeitė. Peržiūrėkite dar kartą.
error-wrong-state = Čia to padaryti nebegalima.
error-not-yet = Tai bus galima padaryti prasidėjus.
error-reason-required = Nurodykite priežastį.
error-queue-not-empty = Moderavimo eilėje yra neišspręstų klausimų. Išspręskite juos arba parašykite, kodėl turas vis tiek uždaromas.
error-not-a-member = Negalite veikti šios organizacijos vardu.
error-wrong-password = Tai ne šios paskyros slaptažodis.
error-line-withdrawn = Ši veiksmų kryptis atšaukta. Dėl jos nebegalima balsuoti, jos nebegalima komentuoti.
error-own-account = Apie jūsų pačių paskyrą turi spręsti kitas žmogus.
error-own-text = Tai jūsų pačių tekstas. Jį turi peržiūrėti kitas žmogus.
error-not-a-number = Rašykite tik skaitmenis.
error-out-of-range = Įrašykite skaičių nuo { $from } iki { $to }.
error-draft-waits = Jau yra juodraštis ir jis dingtų. Jei jo nebereikia, pažymėkite langelį.
error-no-such-time = Tokio laiko nėra: tada laikrodžiai pasukami pirmyn. Pasirinkite valandą vėliau arba anksčiau.
error-in-the-past = Nurodykite laiką ateityje.
error-out-of-order = Etapas negali prasidėti anksčiau už ankstesnį.
error-overlaps = Šis laikas sutampa su kito turo laiku.
error-not-a-slug = Naudokite tik mažąsias raides be diakritinių ženklų, skaitmenis ir brūkšnelius, pavyzdžiui, tikslas-v-2030.
error-not-a-code = Naudokite tik raides be diakritinių ženklų, skaitmenis, brūkšnelius, taškus ir pabraukimo brūkšnius; pradėkite raide arba skaitmeniu, pavyzdžiui, KD-01.
error-not-a-time-zone = Laiko juostos tokiu pavadinimu nėra. Pavyzdys: Europe/Vilnius.
error-no-account = Niekas neturi patvirtintos paskyros su šiuo adresu.
error-not-a-day = Įrašykite dieną, mėnesį arba metus, pavyzdžiui, 2027-03-31, 2027-03 arba 2027; tinka ir 31.03.2027, 03.2027.
error-not-a-full-day = Įrašykite visą datą: metus, mėnesį ir dieną, pavyzdžiui, 2026-12-10 arba 10.12.2026.
error-no-such-day = Tokios dienos nėra. Pradėkite metais, pavyzdžiui, 2026-12-10, arba rašykite dieną, mėnesį ir metus: 10.12.2026.
error-short-year = Metus rašykite keturiais skaitmenimis, pavyzdžiui, 2026-12-10 arba 10.12.2026.
error-not-an-hour = Įrašykite valandą ir minutes, pavyzdžiui, 18:00 arba 18.00.
error-no-such-hour = Tokio laiko nėra. Įrašykite laiką nuo 00:00 iki 23:59.
error-not-a-web-address = Tai nėra žiniatinklio adresas. Jis prasideda https:// ir jame nėra tarpų.
error-still-open = Pastabos dar priimamos. Tai bus galima padaryti terminui pasibaigus.
error-unanswered = Dar ne kiekviena pastaba turi patvirtintą poziciją.
error-remarks-wait = Kuri nors pastaba dar laukia moderatoriaus. Pirma dėl jos nuspręskite: ataskaitoje bus jos tekstas arba taisyklė, dėl kurios jis paslėptas.
error-outdated = Parengus šią versiją pasikeitė pastaba arba pozicija. Parenkite ją iš naujo.
error-no-room = Sąraše dar telpa įrašų: { $left }.
error-in-the-future = Ši data negali būti ateityje.
error-milestones-left = Pasiekti dar ne visi tarpiniai tikslai. Nurodykite, kada kiekvienas pasiektas, arba pasirinkite kitą būseną.
error-registration-closed = Registracija į šį susitikimą baigta.
error-not-a-figure = { $digits ->
    [0] Įrašykite sveikąjį skaičių, be skaitmenų po kablelio.
   *[other] Įrašykite skaičių; po kablelio gali būti ne daugiau skaitmenų kaip { $digits }.
 }
error-does-not-fit = Ši reikšmė nedera su rodiklio siekiniu arba kitomis reikšmėmis.
error-reports-missing = Pateiktos ne visos ataskaitos. Pažymėkite langelį, jei metus skelbiate be jų.
error-not-agreed = Pritarė per mažai narių.
