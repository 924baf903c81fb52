### Strategijų redagavimas: juodraščiai, vertimai, skelbimas, versijos.

editing-title = Strategijos redagavimas
editing-line = { $line } eilutė
editing-goal-in-use = Tikslo { $code } negalima nei pašalinti, nei pakeisti jo kodo: jam priklauso konsultacijos, veiksmų kryptys, ataskaitos arba grupių tekstai. Grąžinkite jį arba pirma juos perkelkite.
editing-indicator-in-use = Rodiklio { $code } negalima nei pašalinti, nei pakeisti jo kodo: jo reikšmės jau pateiktos ataskaitose. Grąžinkite jį.
editing-key-action-in-use = Pagrindinio veiksmo { $code } negalima nei pašalinti, nei pakeisti jo numerio: apie jį rašoma dar nepaskelbtų metų ataskaitoje. Grąžinkite jį arba pirma paskelbkite tuos metus.
editing-group-in-use = Grupės { $code } negalima nei pašalinti, nei pakeisti jos kodo: jai priklauso nariai, kvietimai arba tekstai. Grąžinkite ją.
editing-meeting-in-use = Susitikimo { $code } negalima nei pašalinti, nei pakeisti jo kodo: jam priklauso registracijos, dalyvių skaičius arba tai, kas jame pasakyta. Grąžinkite jį.
editing-value-in-use = Rodiklio { $code } { $year } m. reikšmės negalima nei pašalinti, nei pakeisti: { $year } m. stebėsena paskelbta su reikšme { $figure }. Grąžinkite ją, o ką apie ją reikia žinoti, parašykite jos pastaboje.
editing-day-hint = Diena (2018-02-07 ar 7.02.2018), mėnuo (2018-02 ar 02.2018) arba metai (2018).
editing-hour-hint = Paros laikas: 17:30 ar 17.30.
editing-zone-hint = Pavadinimas IANA duomenų bazėje, pavyzdžiui, Europe/Vilnius. Tuščias laukas reiškia šios svetainės laiko juostą.
editing-outline-hint = GeoJSON „Polygon“ arba „MultiPolygon“ laipsniais, pirma ilguma.
editing-choose = pasirinkite
editing-in-language = { $label } ({ $language })
editing-lift = Perkelti aukštyn: { $entry }
editing-drop = Pašalinti: { $entry }
editing-add-one = Pridėti: { $one }
editing-new-one = Naujas įrašas: { $one }
editing-overtaken = Kol rašėte, kažkas šį įrašą pakeitė. Jūsų tekstas išliko; įrašius jis pakeis aną.
editing-overtaken-link = Peržiūrėti dabartinį įrašą (naujame skirtuke)
editing-save = Įrašyti į juodraštį
editing-entry-lead = Įrašant keičiamas tik juodraštis. Kol nepaskelbsite, jį mato tik redaktoriai.
editing-move = Keisti vietą
editing-remove = Pašalinti iš strategijos
editing-remove-text = Įrašas dings iš juodraščio, paskelbtose versijose liks. Jei kas nors į jį rodo, jis nebus pašalintas, o mes pasakysime, kas tai.
editing-behind = po: { $entry }
editing-first = pats pirmas
editing-place = Vieta
editing-unreadable = Šis juodraštis parašytas senesne programos versija ir nebeperskaitomas. Pataisykite jo tekstą arba juodraštį atmeskite.
editing-versions = Versijos
editing-editors = Redaktoriai
editing-file = Visa strategija kaip tekstinis failas
editing-no-draft = Nepaskelbtų pakeitimų nėra. Pirmas įrašymas pradės juodraštį, kurį mato tik redaktoriai.
editing-draft = Yra nepaskelbtų pakeitimų
editing-newer-version = Pradėjus šį juodraštį, paskelbta naujesnė versija. Paskelbtas juodraštis pakeis ir ją.
editing-preview = Peržiūra
editing-publish = Paskelbti juodraštį
editing-discard = Atmesti juodraštį
editing-changed-by = Paskutinis pakeitimas: { $name }, { $when }.
editing-changed = Paskutinis pakeitimas: { $when }.
editing-translations = Vertimai
editing-translations-in = Vertimas: { $language }
editing-complete = Nieko netrūksta
editing-missing-in = trūksta: { $languages }
editing-nothing-differs = Juodraštis nesiskiria nuo paskelbtos strategijos.
editing-counts = Pridėta: { $added }. Pakeista: { $changed }. Pašalinta: { $removed }.
editing-added = Pridėta
editing-removed = Pašalinta
editing-moved = Perkelta į kitą vietą
editing-publish-lead = Štai kas pasikeis visiems.
editing-differences = Skirtumai
editing-first-version = Ši strategija dar nebuvo paskelbta. Paskelbus ją galės skaityti visi.
editing-meanwhile = Paskelbta pradėjus juodraštį
editing-note = Kodėl keičiama
editing-note-hint = Bus rodoma prie versijos, matys visi.
editing-overwrite = Naujesnė versija peržiūrėta, juodraštis gali ją pakeisti.
editing-draft-changed = Atvėrus šį puslapį juodraštis pasikeitė. Prieš tęsdami peržiūrėkite, koks jis dabar.
editing-discard-text = Pakeitimai dings. Paskelbta strategija nesikeis.
editing-discard-all-text = Ši strategija nebuvo paskelbta, todėl dings visa.
editing-preview-title = Peržiūra, nepaskelbta
editing-preview-text = Tai juodraštis. Kiti skaito tai, kas paskelbta paskutinį kartą.
editing-back = Grįžti prie redagavimo
editing-from-file = iš failo
editing-version = { $number } versija
editing-version-heading = Versija
editing-published-at = Paskelbta
editing-note-heading = Kodėl
editing-published-by = Kas
editing-versions-lead = Visos čia paskelbtos šios strategijos versijos.
editing-version-at = Paskelbta { $when }.
editing-version-by = Paskelbta { $when }: { $maker }.
editing-first-of-all = Pirma čia paskelbta versija.
editing-version-file = Atsisiųsti šią versiją kaip failą (TOML)
editing-restore-heading = Grįžti prie šios versijos
editing-restore-text = Bus pradėtas juodraštis su šios versijos turiniu. Paskelbtų stebėsenos metų reikšmės liks. Kol jo nepaskelbsite, niekam kitam niekas nepasikeis.
editing-restore = Pradėti juodraštį nuo šios versijos
editing-restore-overwrite = Esamas juodraštis gali dingti.
editing-restore-see = Peržiūrėti esamą juodraštį
editing-dismiss = Nebėra redaktorius
editing-dismiss-text = { $name } nebegalės keisti šios strategijos.
editing-no-editors = Redaktorių dar nėra
editing-no-editors-text = Administratoriai redaguoja visas strategijas. Čia galite paskirti kitus žmones šiai vienai.
editing-appoint = Paskirti redaktorių
editing-new = Nauja strategija
editing-new-lead = Kol nepaskelbta, ją mato tik redaktoriai.
editing-new-from-file = Pradėti nuo failo
editing-language-hint = Kiekvienas tekstas turi būti bent šia kalba.
editing-slug-hint = Mažosios raidės, skaitmenys ir brūkšneliai. Vėliau pakeisti negalima.
editing-horizon-hint = Metai, kaip rašoma: 2030.
editing-begin = Pradėti juodraštį
editing-file-lead = Tas pats, ką keičia formos, failo pavidalu. Formatas aprašytas docs/strategy-file.md.
editing-file-text = Failo tekstas (TOML)
editing-new-file-lead = Įklijuokite strategijos failo tekstą. Jis taps juodraščiu; didesni failai įkeliami su narada import.
editing-all-texts = Rodyti visus tekstus
editing-only-missing = Rodyti tik trūkstamus
editing-beside = Šalia: { $language }
editing-complete-text = Visi tekstai yra šia kalba.
editing-translations-lead = Kiekvienas tekstas dviem kalbomis. Trūkstami pažymėti; vietoj jų rodoma strategijos kalba.
editing-version-unreadable = Ši versija arba ankstesnė parašyta senu formatu ir nebeperskaitoma.
editing-missing = trūksta
editing-translate = Versti: { $entry }
editing-unpublished = Naujų strategijų juodraščiai
editing-count-missing = { $count ->
    [one] trūksta { $count } teksto
    [few] trūksta { $count } tekstų
    [many] trūksta { $count } teksto
   *[other] trūksta { $count } tekstų
}
editing-show-all = { $count ->
    [one] Rodyti { $count } įrašą
    [few] Rodyti visus { $count } įrašus
    [many] Rodyti visus { $count } įrašo
   *[other] Rodyti visus { $count } įrašų
}
editing-more-changes = { $count ->
    [one] Skiriasi dar { $count } įrašas.
    [few] Skiriasi dar { $count } įrašai.
    [many] Skiriasi dar { $count } įrašo.
   *[other] Skiriasi dar { $count } įrašų.
}
editing-too-many-digits = { $decimals ->
    [0] Skaičius { $figure } turi skaitmenų po kablelio, o šis rodiklis jų nerodo. Pakeiskite skaičių arba lauką „{ $label }“.
    [one] Skaičius { $figure } turi daugiau kaip { $decimals } skaitmenį po kablelio. Pakeiskite skaičių arba lauką „{ $label }“.
    [few] Skaičius { $figure } turi daugiau kaip { $decimals } skaitmenis po kablelio. Pakeiskite skaičių arba lauką „{ $label }“.
    [many] Skaičius { $figure } turi daugiau kaip { $decimals } skaitmens po kablelio. Pakeiskite skaičių arba lauką „{ $label }“.
   *[other] Skaičius { $figure } turi daugiau kaip { $decimals } skaitmenų po kablelio. Pakeiskite skaičių arba lauką „{ $label }“.
}
