### Strategijos: tikslai, veiksmai, rodikliai.

## Sąrašas

strategy-list-title = Strategijos
strategy-list-lead = Ko siekia miestas ir jo kaimynai ir iš ko matyti, ar jie eina teisinga kryptimi.
strategy-list-empty-title = Strategijų dar nėra
strategy-list-empty-text = Organizatorius čia dar nepaskelbė strategijos. Konsultacijos gali vykti ir be jos.
strategy-count-goals = { $count ->
    [one] { $count } tikslas
    [few] { $count } tikslai
    [many] { $count } tikslo
   *[other] { $count } tikslų
}

## Strategija

strategy-strategy = Strategija
strategy-about = Apie šią strategiją
strategy-horizon = Laikotarpis iki
strategy-adopted-by = Kas patvirtino
strategy-adopted-on = Patvirtinta
strategy-document = Dokumentas
strategy-document-link = Skaityti oficialų dokumentą
strategy-goals = Tikslai
strategy-no-goals-title = Tikslų čia dar nėra
strategy-no-goals-text = Kol kas organizatorius paskelbė tik sritis ir vietoves.
strategy-domains = Sritys
strategy-territories = Vietovės
strategy-territory-kind = Rūšis
strategy-places-besides = { $group }: kitos vietos
strategy-places-elsewhere = Kitos vietos
strategy-territory-metropolis = metropolija
strategy-territory-county = apskritis
strategy-territory-urban = miesto savivaldybė
strategy-territory-urban-rural = miesto ir kaimo savivaldybė
strategy-territory-rural = kaimo savivaldybė
strategy-territory-district = seniūnija

## Tikslas

strategy-strategic-goal = { $code } strateginis tikslas
strategy-operational-goal = { $code } veiklos tikslas
strategy-main-goal = Pagrindinis tikslas { $code }
strategy-specific-goal = Konkretus tikslas { $code }
strategy-operational-goals = Veiklos tikslai
strategy-vision = Vizija
strategy-key-actions = Pagrindiniai veiksmai
strategy-key-actions-of-parent = { $code } tikslo pagrindiniai veiksmai surašyti kartu. Šie padeda siekti šio veiklos tikslo.
strategy-key-action-serves = Padeda siekti
strategy-count-key-actions = { $count ->
    [one] { $count } pagrindinis veiksmas
    [few] { $count } pagrindiniai veiksmai
    [many] { $count } pagrindinio veiksmo
   *[other] { $count } pagrindinių veiksmų
}
strategy-indicators-of-parent = { $code } tikslo rodikliai bendri visiems jo veiklos tikslams.
strategy-indicators-of-parent-link = Žiūrėti { $code } tikslo rodiklius

## Rodikliai

strategy-indicators = Rodikliai
strategy-indicators-on-track = rodiklių juda tinkama kryptimi
strategy-part-of = { $part } iš { $whole }
strategy-measures = Ką rodo:
strategy-on-track = Tinkama kryptimi
strategy-off-track = Ne ta kryptimi
strategy-too-early = Dar per anksti spręsti
strategy-year = Metai
strategy-value = Reikšmė
strategy-notes = Pastabos
strategy-values = Reikšmės
strategy-no-values = Matavimų dar nėra.
strategy-target-value = { $year } m. siekis: { $value }
strategy-target-approximate = { $year } m. siekis: apie { $value }
strategy-target-rising = { $year } m. siekis: augti
strategy-target-falling = { $year } m. siekis: mažėti
strategy-chart-from-to = Nuo { $first } { $first_year } metais iki { $last } { $last_year } metais.
strategy-chart-one = { $value } { $year } metais.
strategy-source-line = Šaltinis: { $source }
strategy-how-judged = Kaip vertiname rodiklius
strategy-judged-trend = Kai siekis yra tik kryptis, naujausia reikšmė turi būti geresnė už pirmąją. Jei niekas nepasikeitė, rodiklis juda ne ta kryptimi.
strategy-judged-number = Kai siekis yra skaičius, tiesė nuo pirmosios reikšmės iki siekio rodo, kur rodiklis turėtų būti dabar. Jis gali atsilikti dešimtadaliu viso kelio; siekio metais lemia pats siekis. „Apie“ reiškia ne didesnį kaip 5 % skirtumą.
strategy-judged-early = Kai reikšmių mažiau nei dvi, spręsti dar per anksti.

## Kas siūloma tikslui ir kas pasakyta

strategy-lines-none-title = Šiam tikslui veiksmų krypčių dar nėra
strategy-lines-none-text = Jos atsiras čia, kai konsultacijose jo veiksmų kryptys bus pateiktos svarstyti ir balsuoti.
strategy-said-title = Veiksmų kryptys ir ką apie jas pasakė konsultacijos
strategy-said-lead = Pagal konsultacijas, pirmiausia vykstančios. Balsai skelbiami uždarius turą; tikslo balsai yra jo paties ir jam pavaldžių tikslų veiksmų krypčių balsų suma.
strategy-asked-open = Vyksta iki { $when }
strategy-asked-to-come = Pradžia: { $when }
strategy-asked-closed = Baigtos { $date }
strategy-said-closed = uždaryta { $date }
strategy-said-comments = Komentarai pagal poziciją

## Visa kita, ką sako strategija

strategy-kind = Kieno strategija
strategy-kind-local = vienos savivaldybės
strategy-kind-supra-local = viršvietinė
strategy-kind-project = projektas
strategy-act = Patvirtinimo aktas
strategy-published-on = Paskelbta
strategy-updated-on = Atnaujinta
strategy-vote = Balsavimas
strategy-vote-unanimous = vienbalsiai
strategy-vote-majority = balsų dauguma
strategy-votes-for = Balsai už
strategy-votes-against = Balsai prieš
strategy-abstentions = Susilaikė
strategy-funding = Finansavimas
strategy-method = Kaip ji rengta
strategy-stages = Dokumento etapai
strategy-stage-assumptions = Gairės
strategy-stage-draft = Projektas
strategy-stage-consultation = Konsultacijos
strategy-stage-adopted = Patvirtinimas
strategy-stage-planned = planuojama: { $day }
strategy-stage-source = Skelbimas
strategy-alias = kitaip:
strategy-services = Viešosios paslaugos
strategy-bodies = Kas dalyvauja
strategy-chain = Nuo išvadų iki veiksmų krypčių
strategy-chain-goal = Tikslas
strategy-chain-conclusions = Diagnozės išvados
strategy-chain-courses = Veiksmų kryptys
strategy-chain-no-goal = Be tikslo
strategy-publications = Priedai ir leidiniai
strategy-recommendations = Rekomendacijos
strategy-cases = Atvejų analizės
strategy-publication-text = Dokumentas
strategy-publication-spatial-model = Erdvinis modelis
strategy-publication-diagnosis = Diagnozės išvados
strategy-publication-analysis = Analizė
strategy-publication-annex = Priedas
strategy-publication-rules = Reglamentas
strategy-publication-magazine = Žurnalas
strategy-publication-notice = Pranešimas
strategy-groups = Darbo grupės
strategy-appointed-by = Sudarė
strategy-seats = Sudėtis
strategy-seat-council = taryba
strategy-seat-administration = administracija
strategy-seat-municipal-body = savivaldybės įstaigos ir įmonės
strategy-seat-stakeholder = interesų grupės
strategy-seat-foreseen = numatomi
strategy-seat-invited = kviečiami
strategy-seat-confirmed = patvirtinti
strategy-meetings = Susitikimai
strategy-meeting-link = Prisijungti nuotoliu
strategy-plans = Veiksmų planai
strategy-plan = Veiksmų planas
strategy-plan-components = Sudedamosios dalys
strategy-component-of = Dalis plano
strategy-part-programme-goals = Programiniai tikslai
strategy-part-directional-goals = Kryptiniai tikslai
strategy-part-tasks = Uždaviniai
strategy-territory-code = Registro kodas
strategy-population = Gyventojai
strategy-population-in = { $people } ({ $year })
strategy-population-source = Šaltinis
strategy-population-years = Gyventojų skaičius kasmet
strategy-territory-in = Priklauso
strategy-territory-until = iki { $year } m.: { $kind }
strategy-territory-since = nuo { $year } m.: { $kind }
strategy-map = Vietovių žemėlapis
strategy-map-legend = Pilnos: miesto. Dryžuotos: miesto ir kaimo. Tuščios: kaimo. Tą patį sako lentelė.
strategy-strategic-goals = Strateginiai tikslai
strategy-specific-goals = Konkretūs tikslai
strategy-groups-below = { $count ->
    [one] Jai atskaitinga { $count } grupė
    [few] Jai atskaitingos { $count } grupės
    [many] Jai atskaitinga { $count } grupės
   *[other] Jai atskaitinga { $count } grupių
}
strategy-components = { $count ->
    [one] { $count } dalis
    [few] { $count } dalys
    [many] { $count } dalies
   *[other] { $count } dalių
}
strategy-count-communes = { $count ->
    [one] { $count } savivaldybė
    [few] { $count } savivaldybės
    [many] { $count } savivaldybės
   *[other] { $count } savivaldybių
}

## What follows from a strategy

strategy-afterwards = Kas iš to išėjo
strategy-goal-commitments = Šiam tikslui skirti įsipareigojimai
strategy-meetings-all = Visi susitikimai, su kalendoriumi ir srautu
