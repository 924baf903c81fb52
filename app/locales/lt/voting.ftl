### Balsavimas: biuletenis ir rezultatai.

## Biuletenis

voting-title = Balsavimas
voting-question = Ar tai daryti?
voting-your-vote = jūsų balsas
voting-chose-support = už
voting-chose-neutral = neutraliai
voting-chose-against = prieš
voting-withdraw = Atšaukti mano balsą
voting-undo = Grąžinti, kaip buvo
voting-counted = Jūsų balsas: { $choice }. Jį pakeisti galite iki: { $when }.
voting-withdrawn = Jūsų balsas atšauktas. Balsuoti iš naujo galite iki: { $when }.
voting-line-withdrawn = Ši veiksmų kryptis atšaukta. Dėl jos nebegalima balsuoti; anksčiau atiduoti balsai išsaugoti ir nurodomi rezultatuose.
voting-was-withdrawn = atšaukta
voting-failed = Balso išsiųsti nepavyko. Bandykite dar kartą.
voting-until = Balsuoti, pakeisti ar atšaukti balsą galite iki: { $when }.
voting-open-until = Balsuoti galima iki: { $when }.
voting-secret = Balsas slaptas: biuletenis saugomas be jūsų vardo. Patvirtintų organizacijų narių balsai skaičiuojami prie organizacijų.
voting-sign-in-first = Reikia paskyros su patvirtintu el. pašto adresu: kiekvienas žmogus turi vieną balsą.
voting-sign-up = Susikurti paskyrą ir grįžti čia
voting-confirm-first = Pirmiausia patvirtinkite el. pašto adresą: kiekvienas žmogus turi vieną balsą.
voting-opens = Balsavimo pradžia: { $when }.
voting-closed = Balsavimas baigėsi: { $when }.
voting-closed-yours = Jūsų balsas: { $choice }.
voting-result-soon = Rezultatas čia atsiras, kai turas bus uždarytas.
voting-to-results = Žiūrėti rezultatus
voting-none-in-round = { $number } ture dėl jos niekas nebalsavo.
voting-earlier-round = { $count ->
    [one] { $number } turas: { $count } balsas
    [few] { $number } turas: { $count } balsai
    [many] { $number } turas: { $count } balso
   *[other] { $number } turas: { $count } balsų
}
voting-not-planned = Dėl šios veiksmų krypties balsuoti nenumatyta.
voting-hidden-tallies = Balsų skaičių rodome tik pasibaigus turui, kad jis niekam nedarytų įtakos.
voting-so-far = Kol kas suskaičiuota
voting-to-line = Grįžti prie veiksmų krypties

## Savo dalyvavimas

voting-own-title = Mano dalyvavimas
voting-own-lead = Dėl ko balsavote, ką siūlėte, sakėte ir kokias pastabas teikėte, pagal konsultacijas. Šio puslapio nemato niekas kitas.
voting-own-none-title = Kol kas nieko nėra
voting-own-none-text = Kai balsuosite, siūlysite, komentuosite ar pateiksite pastabą, tai atsiras čia.
voting-own-votes = Jūsų balsai { $number } ture
voting-own-comments = Jūsų komentarai
voting-own-count = Jūsų balsai: { $voted } iš { $of }.
voting-own-choice = Jūsų balsas: { $choice }
voting-own-key-gone = Šiame ture balsavote. Jo rakto nebėra, todėl to, kaip balsavote, parodyti nebegalima, net ir jums čia.

## Rezultatai

voting-results = Rezultatai
voting-results-title = { $number } turo rezultatai
voting-results-closed = Turas uždarytas: { $when }.
voting-results-none = Rezultatų dar nėra
voting-results-open-text = { $number } turas vyksta iki: { $when }. Rezultatai čia atsiras, kai jis bus uždarytas.
voting-results-to-come-text = { $number } turo pradžia: { $when }. Rezultatai čia atsiras, kai jis bus uždarytas.
voting-results-counting-text = Turas baigėsi. Rezultatai čia atsiras netrukus.
voting-results-unplanned-text = Balsavimo turų dar nenumatyta.
voting-figure-people = { $count ->
    [one] žmogus dalyvavo
    [few] žmonės dalyvavo
    [many] žmogaus dalyvavo
   *[other] žmonių dalyvavo
}
voting-figure-votes = { $count ->
    [one] balsas
    [few] balsai
    [many] balso
   *[other] balsų
}
voting-figure-lines = { $count ->
    [one] veiksmų kryptis
    [few] veiksmų kryptys
    [many] veiksmų krypties
   *[other] veiksmų krypčių
}
voting-figure-comments = { $count ->
    [one] komentaras
    [few] komentarai
    [many] komentaro
   *[other] komentarų
}
voting-meaning = Ką reiškia šie skaičiai
voting-meaning-people = Kiekvienas žmogus, šiame ture balsavęs bent dėl vienos veiksmų krypties, skaičiuojamas vieną kartą.
voting-meaning-votes = Vieno žmogaus balsas dėl vienos veiksmų krypties, toks, koks buvo uždarant turą.
voting-meaning-share-title = Dalys
voting-meaning-share = Visų balsų dėl tos veiksmų krypties dalis, įskaitant neutralius. Dėl apvalinimo suma gali būti nelygi 100 %.
voting-meaning-goals = Balsai dėl visų tikslo ir jam pavaldžių tikslų veiksmų krypčių. Viena kryptis gali padėti siekti kelių tikslų, todėl tikslų skaičių sudėti negalima.
voting-meaning-comments-title = Komentarai
voting-meaning-comments = Tie, kuriuos buvo galima perskaityti uždarant turą, kartu su atsakymais. Ar komentaras už, neutralus ar prieš, nurodo pats rašantysis.
voting-meaning-groups = Tai, kas apie balsavusius žmones buvo žinoma jiems balsuojant: kaip jie dalyvauja, kur gyvena ir kaip patvirtinta jų tapatybė.
voting-downloads = Atsisiųsti
voting-download-csv = Lentelė skaičiuoklei (CSV)
voting-download-csv-text = Po eilutę kiekvienai veiksmų krypčiai, tikslui ir grupei, kurią galima rodyti; tinka „LibreOffice Calc“, „Excel“ ir panašioms programoms.
voting-download-json = Užfiksuotas rezultatas (JSON)
voting-download-json-text = Tas pats programoms: failas, kuris buvo užfiksuotas uždarant turą.
voting-download-columns = Ką reiškia stulpeliai
voting-by-goal = Pagal tikslus
voting-by-line = Pagal veiksmų kryptis
voting-goal = Tikslas
voting-goal-lines = Veiksmų kryptys
voting-goal-people = Žmonės
voting-goal-votes = Balsai
voting-goal-comments-for = Komentarai už
voting-goal-comments-neutral = Neutralūs komentarai
voting-goal-comments-against = Komentarai prieš
voting-sort = Tvarka
voting-sort-position = Kaip konsultacijose
voting-sort-support = Nuo didžiausio pritarimo
voting-sort-votes = Nuo didžiausio balsų skaičiaus
voting-split = Pagal grupes
voting-by-kind = Pagal dalyvių rūšį
voting-by-territory = Pagal gyvenamąją vietą
voting-by-verification = Pagal tai, kaip patvirtinta tapatybė
voting-group = Grupė
voting-together = Visos kitos grupės kartu
voting-too-few = Kai kurios grupės per mažos, kad būtų rodomos.
voting-not-said = Gyvenamoji vieta nenurodyta
voting-kind-imported = Importuotos diskusijos dalyviai
voting-level-none = Nepatvirtinta
voting-level-mail = Patvirtintas el. pašto adresas
voting-level-office = Patvirtinta įstaigoje
voting-small-title = Kodėl kai kurių grupių nerodome
voting-small-text = Mažas skaičius galėtų išduoti, kaip balsavo vienas žmogus. Grupę rodome tik tada, kai kiekvieną duotą atsakymą joje pasirinko ne mažiau kaip { $threshold } žmonių. Kitas grupes sudedame, o jei net jų suma išduotų per daug, prie jų prisijungia mažiausia iš rodomų grupių.
voting-not-public = Nerodoma moderatorių sprendimu
voting-not-public-text = { $lines ->
    [one] Uždarant turą buvo paslėptas { $lines } tekstas. Balsai dėl jo suskaičiuoti ir yra atsisiunčiamuose failuose.
    [few] Uždarant turą buvo paslėpti { $lines } tekstai. Balsai dėl jų suskaičiuoti ir yra atsisiunčiamuose failuose.
    [many] Uždarant turą buvo paslėpta { $lines } teksto. Balsai dėl jų suskaičiuoti ir yra atsisiunčiamuose failuose.
   *[other] Uždarant turą buvo paslėpta { $lines } tekstų. Balsai dėl jų suskaičiuoti ir yra atsisiunčiamuose failuose.
}
voting-not-public-votes = { $votes ->
    [one] Iš viso tai { $votes } balsas.
    [few] Iš viso tai { $votes } balsai.
    [many] Iš viso tai { $votes } balso.
   *[other] Iš viso tai { $votes } balsų.
}
voting-check = Kaip patikrinti šį rezultatą
voting-check-text = Rezultatas užfiksuotas uždarant turą ir niekada nesikeičia. Visi šio puslapio skaičiai yra faile results.json. Ši kontrolinė suma tinka tik tam failui:
voting-check-how = Atsisiųskite failą results.json ir apskaičiuokite jo kontrolinę sumą komanda „sha256sum results.json“. Komanda „narada verify“ operatorius perskaičiuoja visus biuletenius.
voting-rounds = Turai
voting-round = { $number } turas

## Lentelės stulpeliai

voting-columns-title = Failo results.csv stulpeliai
voting-columns-lead = Po vieną eilutę kiekvienai veiksmų krypčiai, kiekvienai grupei, kurią galima rodyti, ir kiekvienam tikslui. UTF-8, atskirta kableliais. Tekstas, kurį skaičiuoklė palaikytų formule, prasideda apostrofu.
voting-column = Stulpelis
voting-column-meaning = Ką jame rasite
voting-column-consultation = Konsultacijų pavadinimas adresuose.
voting-column-round = Turo numeris.
voting-column-record = „action_line“ (veiksmų kryptis) arba „goal“ (tikslas).
voting-column-code = Veiksmų krypties kodas; tikslo eilutėje – strategija ir tikslo kodas.
voting-column-title = Pavadinimas. Tuščias grupių eilutėse ir prie paslėptų tekstų.
voting-column-goals = Veiksmų krypties eilutėje – jos tikslų kodai; tikslo eilutėje – jo veiksmų krypčių kodai. Atskirta tarpais.
voting-column-split = „all“ – visi kartu; kitaip – pagal ką skirstoma: „kind“ (dalyvių rūšis), „territory“ (gyvenamoji vieta) arba „verification“ (tapatybės patvirtinimas).
voting-column-group = Rūšis: resident (gyventojai), organisation (organizacijos), official (institucija), imported (importuota). Vieta: registro kodas arba not_said (nenurodyta). Patvirtinimas: none (nėra), mail (el. paštas), office (įstaiga). „together“ sudeda visas per mažas grupes.
voting-column-name = Vietos pavadinimas.
voting-column-support = Balsai už.
voting-column-neutral = Neutralūs balsai.
voting-column-against = Balsai prieš.
voting-column-votes = Visi balsai: šių trijų suma.
voting-column-participants = Kiek žmonių balsavo; tikslo eilutėje – bent dėl vienos jo veiksmų krypties.
voting-column-comments-for = Matomi komentarai už, uždarant turą.
voting-column-comments-neutral = Matomi neutralūs komentarai, uždarant turą.
voting-column-comments-against = Matomi komentarai prieš, uždarant turą.
voting-column-withdrawn = „yes“, jei veiksmų kryptis atšaukta prieš uždarant turą. Iki tol atiduoti balsai įskaičiuoti.
voting-column-closed-at = Kada turas iš tikrųjų uždarytas: data ir laikas UTC (ISO 8601), visose eilutėse tas pats.
