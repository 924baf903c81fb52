### Pozicijos: oficialus atsakymas į kiekvieną pastabą.

## Kas daroma su pastaba

positions-taken = atsižvelgta
positions-taken-hint = Tekstas keičiamas taip, kaip prašoma.
positions-partly = atsižvelgta iš dalies
positions-partly-hint = Tekstas keičiamas, bet ne visur, kur prašoma.
positions-not-taken = neatsižvelgta
positions-not-taken-hint = Tekstas lieka toks pat; pagrindime nurodoma kodėl.
positions-already-covered = projekte jau yra
positions-already-covered-hint = Tekste tai jau parašyta; nurodykite kur.
positions-not-applicable = nesusijusi
positions-not-applicable-hint = Pastaba ne apie tai, dėl ko konsultuojamasi.
positions-further-analysis = bus nagrinėjama toliau
positions-further-analysis-hint = Bus aiškinamasi vėliau; parašykite, kas ir kada tai darys.

## Pozicijos rengimas

positions-to-do = reikia parašyti
positions-draft = juodraštis
positions-in-review = tikrinama
positions-accepted = priimta
positions-published = paskelbta

## Darbų sąrašas

positions-desk = Pozicijos dėl pastabų
positions-desk-lead = Į kiekvieną pastabą atsakoma pozicija su pagrindimu. Autoriai ją perskaitys, kai paskelbsite.
positions-states = Kiek pozicijos parengtos
positions-all = visos
positions-left = { $count ->
    [0] Į visas pastabas atsakyta
    [one] Atsakymo laukia { $count } pastaba
    [few] Atsakymo laukia { $count } pastabos
    [many] Atsakymo laukia { $count } pastabos
   *[other] Atsakymo laukia { $count } pastabų
}
positions-shown = { $count ->
    [one] Sąraše { $count } pastaba.
    [few] Sąraše { $count } pastabos.
    [many] Sąraše { $count } pastabos.
   *[other] Sąraše { $count } pastabų.
}
positions-narrow = Siaurinti sąrašą
positions-any = bet kuri
positions-nobody = niekas
positions-words = Pastabos žodžiai
positions-words-hint = Iki keturių žodžių; galūnės nesvarbios.
positions-overdue = Tik pavėluotos parengti
positions-late = gauta po termino
positions-show = Rodyti
positions-none-title = Pastabų nėra
positions-none-text = Nė viena pastaba netinka. Ką nors pašalinkite iš filtro arba palaukite pirmosios pastabos.
positions-views = Mano rodiniai
positions-view-name = Rodinio pavadinimas
positions-view-name-hint = Dabartinis susiaurintas sąrašas, išsaugomas tik Jums; iki { $max } ženklų.
positions-keep-view = Išsaugoti šį rodinį
positions-forget-view = Pašalinti „{ $name }“
positions-tick-hint = Pažymėkite pastabas, į kurias norite atsakyti kartu, kurių tikrinamas pozicijas norite priimti arba kurias norite priskirti.
positions-answer-ticked = Kartu atsakyti į pažymėtas arba jas priimti
positions-assign-ticked = Priskirti pažymėtas
positions-in-group = grupėje „{ $title }“
positions-channel-web = svetainėje
positions-channel-email = el. paštu
positions-channel-letter = laišku
positions-channel-phone = telefonu
positions-channel-meeting = susitikime
positions-channel-paper = popierine forma
positions-a-person = privatus asmuo
positions-an-organisation = organizacija
positions-anonymous = be vardo
positions-due-by = iki { $day }
positions-overdue-since = terminas baigėsi: { $day }

## Forma

positions-on-remark = Pozicija dėl { $number } pastabos
positions-remark = Pastaba Nr. { $number }
positions-the-remark = Pastaba
positions-remark-in = Pastaba Nr. { $number }, { $title }
positions-remarks = Pastabos
positions-position = Pozicija
positions-state = Būsena
positions-from = Kas teikia
positions-channel = Kaip ir kada gauta
positions-part = Teksto dalis
positions-group = Grupė
positions-present = Dabartinė formuluotė
positions-proposed = Siūloma formuluotė
positions-wording = Esama ir siūloma formuluotė
positions-reasons = Pastabos pagrindimas
positions-hidden-remark = skaitytojams nerodoma
positions-written-by = Tekstą parašė
positions-assigned-to = Priskirta
positions-disposition = Sprendimas dėl pastabos
positions-justification = Pozicijos pagrindimas
positions-justification-hint = Skaitytojai jį matys prie pastabos. Iki { $max } ženklų.
positions-passage = Parengta ištrauka
positions-passage-hint = Bus pridėta po to, ką parašėte.
positions-choose = Pasirinkite
positions-insert = Įterpti ištrauką
positions-note = Kodėl taisoma
positions-note-hint = Bus matoma prie pataisytos pozicijos; ankstesnę irgi bus galima perskaityti.
positions-returned = Ką reikia pakeisti
positions-returned-hint = Būtina tik grąžinant poziciją; tai perskaitys jos autorius.
positions-changed-parts = Dėl pastabos pakeistos teksto dalys
positions-changed-parts-hint = Iš naujausios redakcijos: kas skamba kitaip nei tada, kai pastaba buvo rašoma.
positions-lines = Veiksmų kryptys, prie kurių ji privedė
positions-lines-hint = Jose bus nuoroda atgal į pastabą.
positions-goals = Tikslai, prie kurių ji privedė
positions-goals-hint = Juose bus nuoroda atgal į pastabą.
positions-yours = Jūsų tekstas
positions-yours-hint = Jis neišsaugotas, nes pozicija tuo metu pajudėjo toliau. Nusikopijuokite, ko dar reikia.
positions-somebody-else = Šią poziciją parašėte Jūs, o šioje konsultacijoje ją turi perskaityti antras žmogus: priimti turi kas nors kitas.
positions-save = Išsaugoti juodraštį
positions-send-to-review = Perduoti tikrinti
positions-accept = Priimti
positions-give-back = Grąžinti taisyti
positions-take-back = Grąžinti į juodraštį
positions-reopen = Rengti iš naujo
positions-put-back = Palikti kaip paskelbta
positions-review-count = { $count ->
    [one] Priimti: { $count } pozicija
    [few] Priimti: { $count } pozicijos
    [many] Priimti: { $count } pozicijos
   *[other] Priimti: { $count } pozicijų
}
positions-review-text = Jas parašė kas nors kitas, ir jos tikrinamos. Čia viskas, ką priimate: sprendimas, pagrindimas ir tai, ką pastaba lėmė.
positions-accept-count = { $count ->
    [one] Priimti { $count } poziciją
    [few] Priimti { $count } pozicijas
    [many] Priimti { $count } pozicijos
   *[other] Priimti { $count } pozicijų
}
positions-begin = Pradėti nuo pirmosios
positions-select-all = Pažymėti visas šiame puslapyje
positions-select-none = Panaikinti žymėjimą
positions-desk-keys = Su naršyklės sparčiųjų klavišų mygtuku (Alt, Alt + Shift arba Control + Option) raidės veikia visur: l – pirmoji sąrašo pastaba, a – pažymėti visas, e – atsakyti kartu arba priimti, r – priskirti. Vien raidės, jei veikia scenarijai: dar j – kita eilutė ir k – ankstesnė, o Enter ją atveria.
positions-next = Kita
positions-previous = Ankstesnė
positions-to-position = Rašyti poziciją
positions-to-list = Į sąrašą
positions-keys = Su naršyklės sparčiųjų klavišų mygtuku (Alt, Alt + Shift arba Control + Option) kiekviena raidė veikia visur: j – kita pastaba, k – ankstesnė pastaba, u – sąrašas, e – pagrindinis mygtukas (priimti arba perduoti), r – grąžinti. Control + Enter laukelyje paspaudžia pagrindinį mygtuką, jei veikia scenarijai.

## Kartu ir kam

positions-together-title = Vienas atsakymas į kelias pastabas
positions-together-lead = Kiekviena pastaba gauna savo poziciją su tuo pačiu sprendimu ir pagrindimu. Pastabų tekstas, vardas ir numeris nesikeičia.
positions-answered-together = Pastabos
positions-answered-count = { $count ->
    [one] Šį atsakymą gaus { $count } pastaba
    [few] Šį atsakymą gaus { $count } pastabos
    [many] Šį atsakymą gaus { $count } pastabos
   *[other] Šį atsakymą gaus { $count } pastabų
}
positions-will-be-replaced = turi juodraštį, kuris bus pakeistas
positions-left-out = Praleistos
positions-left-out-text = Jos tikrinamos ir laukia kito žmogaus, priimtos, paskelbtos arba taisomos. Kiekviena keičiama savo puslapyje.
positions-nothing-ticked = Nepasirinkta jokia pastaba
positions-nothing-ticked-text = Pirmiausia pažymėkite pastabas sąraše.
positions-overtaken = Niekas neišsaugota. Kažkas tuo metu pakeitė: { $numbers }. Sąrašas viršuje jau naujas; peržiūrėkite jį ir siųskite dar kartą.
positions-assign-title = Priskirti pastabas
positions-ticked = Pastabos: { $numbers }
positions-assign-hint = Šis žmogus gaus vieną laišką apie visas šias pastabas.
positions-due = Terminas
positions-assign = Priskirti
positions-evaluators = Vertintojai
positions-evaluators-lead = Jie rašo pozicijas dėl jiems priskirtų pastabų, o kitų nemato. Jiems reikia paskyros.
positions-no-evaluators = Vertintojų dar nėra
positions-no-evaluators-text = Vertintojai rašo pozicijas, nors konsultacijos neveda.
positions-waiting = Laukia
positions-appoint = Paskirti vertintoją
positions-dismiss = Atšaukti vertintoją
positions-dismiss-text = { $name } čia pozicijų neberašys. Priskirtos pastabos liks niekieno, o parašytos pozicijos išliks.

## Ištraukos

positions-passages = Parengtos ištraukos
positions-passages-lead = Sakiniai, kurių prireikia dažnai. Juos gali įterpti kiekvienas, rašantis poziciją.
positions-kept-passages = Išsaugotos ištraukos
positions-no-passages = Ištraukų dar nėra
positions-no-passages-text = Čia išsaugokite sakinį, kurio reikia daugelyje pozicijų.
positions-new-passage = Išsaugoti ištrauką
positions-edit-passage = Keisti ištrauką
positions-edit-passage-lead = Pozicijos, į kurias ji įterpta, nepasikeis.
positions-passage-title = Pavadinimas
positions-passage-title-hint = Pagal jį rasite ištrauką; iki { $max } ženklų.
positions-passage-text = Tekstas
positions-passage-text-hint = Iki { $max } ženklų.
positions-keep = Išsaugoti
positions-remove = Pašalinti

## Skelbimas

positions-publish-title = Skelbti pozicijas
positions-publish-lead = Visos priimtos pozicijos paskelbiamos iš karto. Kiekvienas autorius gauna vieną laišką su pozicijomis dėl visų savo pastabų.
positions-publish-table = Kiek pozicijos parengtos
positions-publish = Paskelbti
positions-to-publish = { $count ->
    [one] Dabar bus paskelbta { $count } pozicija.
    [few] Dabar bus paskelbtos { $count } pozicijos.
    [many] Dabar bus paskelbta { $count } pozicijos.
   *[other] Dabar bus paskelbta { $count } pozicijų.
}
positions-corrected = { $count ->
    [one] { $count } iš jų taiso tai, kas paskelbta anksčiau.
    [few] { $count } iš jų taiso tai, kas paskelbta anksčiau.
    [many] { $count } iš jų taiso tai, kas paskelbta anksčiau.
   *[other] { $count } iš jų taiso tai, kas paskelbta anksčiau.
}
positions-unanswered = { $count ->
    [one] { $count } pastaba dar neturi priimtos pozicijos. Jos autorius laišką gaus vėliau.
    [few] { $count } pastabos dar neturi priimtos pozicijos. Jų autoriai laišką gaus vėliau.
    [many] { $count } pastabos dar neturi priimtos pozicijos. Jų autoriai laišką gaus vėliau.
   *[other] { $count } pastabų dar neturi priimtos pozicijos. Jų autoriai laišką gaus vėliau.
}
positions-nothing-accepted = Nė viena priimta pozicija nelaukia skelbimo.
positions-consultation-is-draft = Pirmiausia paskelbkite konsultaciją: kitaip pozicijų niekas negalėtų perskaityti.

## Vertintojo darbai

positions-mine = Mano rašytinos pozicijos
positions-mine-lead = Jums priskirtos pastabos, pradedant artimiausiu terminu.
positions-mine-none-title = Jums nieko nepriskirta
positions-mine-none-text = Kai kas nors priskirs Jums pastabų, gausite laišką, o pastabos atsiras čia.
positions-asks = Ko prašoma
positions-came-back = grąžinta taisyti

## Visiems

positions-not-yet = Pozicija dėl šios pastabos dar nepaskelbta.
positions-awaited-taken = Pastabos priimamos iki { $until }; paskui organizatorius atsako į kiekvieną ir visus atsakymus skelbia vienoje ataskaitoje.
positions-awaited-over = Pastabų teikimo laikas baigėsi; organizatorius atsako į kiekvieną ir visus atsakymus skelbia vienoje ataskaitoje.
positions-awaited-by = Pagal teisės aktus iki { $day } ataskaita turi būti paskelbta.
positions-awaited-no-day = Teisės aktai tam dienos nenustato.
positions-awaited-overdue = Ataskaita su visais atsakymais turėjo būti paskelbta iki { $day } ir vėluoja.
positions-awaited-reported = Ataskaita paskelbta { $day } be atsakymo į šią pastabą. Atsakymas bus ataskaitos pataisoje.
positions-answered-by = { $office }, { $day }
positions-led-to = Kas iš to išėjo:
positions-part-of-version = { $number } teksto redakcija: { $text }
positions-line-named = Veiksmų kryptis { $code }: { $title }
positions-goal-named = Tikslas { $code }: { $title }
positions-goal-indicators = { $count ->
    [one] ({ $count } rodiklis)
    [few] ({ $count } rodikliai)
    [many] ({ $count } rodiklio)
   *[other] ({ $count } rodiklių)
}
positions-figure-remarks = { $count ->
    [one] pastaba, kuri čia ką nors pakeitė
    [few] pastabos, kurios čia ką nors pakeitė
    [many] pastabos, kurios čia ką nors pakeitė
   *[other] pastabų, kurios čia ką nors pakeitė
}
positions-goal-none-title = Čia dar nieko nepakeitė nė viena pastaba
positions-goal-none-text = Kai pozicijoje bus nurodyta, kad pastaba turėjo įtakos šiam tikslui ar jo veiksmų krypčiai, ji atsiras čia.
positions-corrected-because = Pataisyta, nes:
positions-earlier = Ankstesnės pozicijos
positions-version-of = { $number } redakcija, { $day }
positions-behind = Pastabos, dėl kurių taip yra
positions-changed-because = Pakeista dėl pastabų
positions-changes-title = Ką pakeitė Jūsų balsas
positions-changes-lead = Kas pasakyta apie tekstą ir ką { $office } su tuo daro.
positions-changes-none-title = Pozicijos dar nepaskelbtos
positions-changes-none-text = Kai į pastabas bus atsakyta, čia matysite, kas iš kiekvienos išėjo.
positions-waiting-for-answer = { $count ->
    [one] { $count } pastaba laukia pozicijos.
    [few] { $count } pastabos laukia pozicijos.
    [many] { $count } pastabos laukia pozicijos.
   *[other] { $count } pastabų laukia pozicijos.
}
positions-by-disposition = Pagal sprendimą
positions-you-said = Jūs sakėte:
positions-organisation-said = { $name }:
positions-we-taken = Atsižvelgėme:
positions-we-partly = Atsižvelgėme iš dalies:
positions-we-not-taken = Teksto nekeičiame:
positions-we-already-covered = Tekste tai jau yra:
positions-we-not-applicable = Tai apie ką kita:
positions-we-further-analysis = Tai dar nagrinėsime:

## Laiškai

positions-letter-assigned-subject = Pastabos, į kurias reikia atsakyti
positions-letter-assigned = { $count ->
    [one] Šioje konsultacijoje Jums priskirta { $count } pastaba. Prašome parašyti poziciją.
    [few] Šioje konsultacijoje Jums priskirtos { $count } pastabos. Prašome parašyti pozicijas.
    [many] Šioje konsultacijoje Jums priskirta { $count } pastabos. Prašome parašyti pozicijas.
   *[other] Šioje konsultacijoje Jums priskirta { $count } pastabų. Prašome parašyti pozicijas.
}
positions-letter-numbers = Pastabos: { $numbers }
positions-letter-due = Terminas: { $day }.
positions-letter-assigned-button = Peržiūrėti, ką rašyti
positions-letter-answered-subject = { $count ->
    [one] Pozicija dėl Jūsų pastabos
    [few] Pozicijos dėl Jūsų pastabų
    [many] Pozicijos dėl Jūsų pastabų
   *[other] Pozicijos dėl Jūsų pastabų
}
positions-letter-answered = { $count ->
    [one] { $office } atsakė į Jūsų pastabą šioje konsultacijoje.
    [few] { $office } atsakė į { $count } Jūsų pastabas šioje konsultacijoje.
    [many] { $office } atsakė į { $count } Jūsų pastabos šioje konsultacijoje.
   *[other] { $office } atsakė į { $count } Jūsų pastabų šioje konsultacijoje.
}
positions-letter-remark = Pastaba { $number }: { $words }
positions-letter-answer = Pozicija: { $answer }
positions-letter-corrected = Tai taiso anksčiau paskelbtą poziciją, nes:
positions-letter-more = { $count ->
    [one] Ir dar { $count }, kurią rasite svetainėje.
    [few] Ir dar { $count }, kurias rasite svetainėje.
    [many] Ir dar { $count }, kurias rasite svetainėje.
   *[other] Ir dar { $count }, kurias rasite svetainėje.
}
positions-letter-others = { $count ->
    [one] Ir dar { $count } pastaba, pozicija dėl jos – jos puslapyje:
    [few] Ir dar { $count } pastabos, pozicijos dėl jų – jų puslapiuose:
    [many] Ir dar { $count } pastabos, pozicijos dėl jų – jų puslapiuose:
   *[other] Ir dar { $count } pastabų, pozicijos dėl jų – jų puslapiuose:
}
positions-letter-other = { $number } pastaba: { $answer }
positions-letter-answered-button = Peržiūrėti pozicijas

## Positions

positions-notice-published = Pozicijos paskelbtos. Laiškai autoriams jau pakeliui.
positions-notice-published-quietly = Pozicijos paskelbtos. Laiškų niekas negaus.
