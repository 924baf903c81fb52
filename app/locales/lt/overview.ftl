### Kas pasakyta apie strategiją: pagal tikslus ir vietas, ir ką galima atsisiųsti.

## Tikslas vienoje eilutėje

overview-count-voices = { $count ->
    [one] pasisakė { $count } žmogus
    [few] pasisakė { $count } žmonės
    [many] pasisakė { $count } žmogaus
   *[other] pasisakė { $count } žmonių
}
overview-support = palaiko { $share }
overview-commitments = { $count ->
    [one] įvykdyta { $done } iš { $count } įsipareigojimo
    [few] įvykdyta { $done } iš { $count } įsipareigojimų
    [many] įvykdyta { $done } iš { $count } įsipareigojimo
   *[other] įvykdyta { $done } iš { $count } įsipareigojimų
}
overview-no-voice = dar niekas nepasisakė
overview-voices-note = Skaičiuojami žmonės, balsavę paskutiniame uždarytame konsultacijos ture, kuriame dėl to tikslo balsuota; dalyvavusieji dviejose konsultacijose įskaičiuojami į kiekvieną. Balsai paskelbiami uždarius turą.
overview-figure-lines = { $count ->
    [one] veiksmų kryptis
    [few] veiksmų kryptys
    [many] veiksmų krypties
   *[other] veiksmų krypčių
}
overview-figure-voices = { $count ->
    [one] žmogus pasisakė uždarytuose turuose
    [few] žmonės pasisakė uždarytuose turuose
    [many] žmogaus pasisakė uždarytuose turuose
   *[other] žmonių pasisakė uždarytuose turuose
}
overview-figure-support = palaikymas uždarytuose turuose
overview-figure-commitments = { $count ->
    [one] įsipareigojimo įvykdyta
    [few] įsipareigojimų įvykdyta
    [many] įsipareigojimo įvykdyta
   *[other] įsipareigojimų įvykdyta
}

## Kas priklauso tikslui

overview-tools = Politikos kryptys, programos ir projektai
overview-tool-policy = politikos kryptis
overview-tool-programme = programa
overview-tool-project = strateginis projektas
overview-bodies = Čia minima:
overview-served-by = Planai ir grupės, dirbančios dėl šio tikslo
overview-papers = Ką apie jį paskelbė darbo grupės
overview-group = darbo grupė
overview-source = Šaltinis:
overview-source-link = skaityti šaltinį

## Tikslai ir konsultacijos

overview-voices-title = Tikslai ir konsultacijos
overview-voices-lead = Kur dėl kiekvieno tikslo tartasi ir kiek žmonių apie jį pasisakė.
overview-voices-way = Konsultacijos: apie kuriuos tikslus kalbėta
overview-silent-title = Tikslai, apie kuriuos dar niekas nepasisakė
overview-silent = { $goals } iš { $all }: nėra nei paskelbtų balsų, nei komentarų.
overview-all-heard = Apie kiekvieną tikslą jau pasisakyta bent vienoje konsultacijoje.
overview-matrix = Pagal tikslus
overview-not-asked = neklausta
overview-together = Iš viso
overview-consultations = Konsultacijos
overview-no-consultations-title = Dėl šių tikslų dar nesitarta
overview-no-consultations-text = Konsultacija čia atsiras, kai bus skirta kuriam nors strategijos tikslui arba pateiks svarstyti jo veiksmų kryptis.

## Tikslai ir vietos

overview-places-title = Tikslai ir vietos
overview-places-lead = Kiek veiksmų krypčių skirta kiekvienai vietai ir kokių tikslų jomis ten siekiama. Visai teritorijai skirtos kryptys neskaičiuojamos dar kartą prie jos dalių, ir atvirkščiai.
overview-places-way = Vietos: kas kurioje svarstoma
overview-map-numbers = Skaičius vietoje rodo, kiek jai skirta veiksmų krypčių; jomis gali būti siekiama ir kitų strategijų tikslų.
overview-column-lines = Veiksmų kryptys
overview-column-comments = Komentarai
overview-goals-by-place = Pagal tikslus ir vietas
overview-lines-by-place = Veiksmų kryptys pagal vietas
overview-no-places-title = Šioje strategijoje vietos nenurodytos
overview-no-places-text = Kai joje bus nurodytos savivaldybės ar seniūnijos, čia esantis žemėlapis ir lentelė parodys, kas kurioje svarstoma.
overview-no-places-asked = Šioms vietoms dar neskirta nė viena veiksmų kryptis. Kai dėl tokios bus konsultuojamasi, čia matysite, kokių tikslų ja siekiama ir kur.

## Prie balsavimo lapelio

overview-beside = Kaip sekasi siekti jos tikslų
overview-beside-goal = { $code } tikslo rodikliai
