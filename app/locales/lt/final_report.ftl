# Konsultacijos ataskaita: pastovūs failų ir puslapių žodžiai.

final-report-frame-kind = Viešosios konsultacijos ataskaita
final-report-frame-organiser = Organizatorius
final-report-frame-version = Versija
final-report-frame-published = Data
final-report-frame-address = Ataskaitos adresas
final-report-frame-correction = Kas pataisyta šioje versijoje
final-report-frame-page = { $page } puslapis
final-report-frame-yes = taip
final-report-frame-no = ne
final-report-frame-fewer = mažiau nei { $number }
final-report-frame-at-least = ne mažiau kaip { $number }

final-report-legal-heading = Teisinis pagrindas ir eiga
final-report-legal-basis = Teisinis pagrindas
final-report-legal-resolution = Sprendimas
final-report-legal-announcement = Skelbimas
final-report-legal-days = Dienų skaičius pastaboms
final-report-legal-shorter-because = Kodėl trumpiau
final-report-legal-course = Konsultacijos eiga
final-report-legal-what = Etapas
final-report-legal-from = Nuo
final-report-legal-to = Iki

final-report-channels-heading = Pastabų pateikimo būdai
final-report-channels-channel = Būdas
final-report-channels-remarks = Pastabos
final-report-channels-late = Iš jų po termino
final-report-channels-total = Iš viso

final-report-meetings-heading = Susitikimai
final-report-meetings-meeting = Susitikimas
final-report-meetings-day = Data
final-report-meetings-place = Vieta
final-report-meetings-participants = Dalyviai
final-report-meetings-none = Per konsultacijas susitikimų nebuvo ir nė viena pastaba nebuvo pateikta susitikime.

final-report-participation-heading = Kas dalyvavo
final-report-participation-people = Dalyvių iš viso
final-report-participation-by-kind = Dalyviai pagal rūšį
final-report-participation-by-commune = Dalyviai pagal savivaldybę
final-report-participation-kind = Rūšis
final-report-participation-commune = Savivaldybė
final-report-participation-number = Žmonių skaičius
final-report-participation-suppressed = Tikslus mažesnių nei 10 asmenų grupių dydis neskelbiamas, kad nė vieno žmogaus nebūtų galima atpažinti; jei jį būtų galima apskaičiuoti, apie kitą grupę sakoma tik tai, kad joje yra ne mažiau kaip 10 asmenų.

final-report-results-heading = Balsavimo rezultatai pagal tikslus
final-report-results-goal = { $code } tikslas: { $title }
final-report-results-goal-code = Tikslo kodas
final-report-results-goal-title = Tikslas
final-report-results-code = Kodas
final-report-results-line = Veiksmų kryptis
final-report-results-support = Už
final-report-results-neutral = Neutraliai
final-report-results-against = Prieš
final-report-results-share-support = Balsų už dalis
final-report-results-share-neutral = Neutralių balsų dalis
final-report-results-share-against = Balsų prieš dalis
final-report-results-votes = Balsai
final-report-results-too-few = per mažai balsų
final-report-results-none = Balsavimo nebuvo.

final-report-remarks-heading = Pastabos ir pozicijos
final-report-remarks-remark = { $number } pastaba
final-report-remarks-remark-late = { $number } pastaba (po termino)
final-report-remarks-number = Nr.
final-report-remarks-channel = Pateikimo būdas
final-report-remarks-submitter = Pateikė
final-report-remarks-organisation = Organizacija
final-report-remarks-received = Gauta
final-report-remarks-late = Po termino
final-report-remarks-part = Dokumento dalis
final-report-remarks-present = Dabartinė formuluotė
final-report-remarks-proposed = Siūloma formuluotė
final-report-remarks-justification = Pastabos pagrindimas
final-report-remarks-withheld = Tekstas paslėptas
final-report-remarks-disposition = Pozicija
final-report-remarks-reason = Pozicijos pagrindimas
final-report-remarks-changes = Kas pasikeitė
final-report-remarks-privacy = Ataskaitoje nėra privačių asmenų duomenų.
final-report-remarks-none = Pastabų nepateikta.

final-report-addressees-heading = Kam išsiųstas projektas
final-report-addressees-name = Adresatas
final-report-addressees-dispatched = Išsiųsta
final-report-addressees-way = Įrodymas
final-report-addressees-not-dispatched = neišsiųsta
final-report-addressees-none = Raštu klausti nieko nereikėjo.

final-report-hidden-heading = Ko ataskaitoje nėra
final-report-hidden-what = Kas paslėpta
final-report-hidden-why = Kodėl
final-report-hidden-none = Niekas nepaslėpta.

final-report-channel-web = ši svetainė
final-report-channel-email = el. paštas
final-report-channel-letter = laiškas
final-report-channel-phone = telefonas
final-report-channel-meeting = susitikimas
final-report-channel-paper = popierinė forma

final-report-submitter-person = privatus asmuo
final-report-submitter-organisation = organizacija
final-report-submitter-anonymous = anonimiškai

final-report-disposition-taken = atsižvelgta
final-report-disposition-partly = atsižvelgta iš dalies
final-report-disposition-not-taken = neatsižvelgta
final-report-disposition-already-covered = projekte jau yra
final-report-disposition-not-applicable = nesusijusi
final-report-disposition-further-analysis = nagrinėtina toliau

final-report-files-summary = santrauka
final-report-files-remarks = pastabos
final-report-files-results = rezultatai
final-report-files-chapter = Skyrius
final-report-files-item = Eilutė
final-report-files-value = Reikšmė
final-report-files-cut = {"["}tęsinys CSV faile]

final-report-residents = gyventojai
final-report-organisations = organizacijos
final-report-officials = pareigūnai
final-report-experts = ekspertai
final-report-not-said = nenurodyta
final-report-said-there = pateiktos pastabos
final-report-no-goal = Be tikslo
final-report-change-part = Tekste: { $text }
final-report-change-line = Veiksmų kryptis { $code }: { $title }
final-report-no-position = Priimtos pozicijos dar nėra.
final-report-hidden-remark = { $number } pastabos tekstas
final-report-hidden-because = Paslėpta moderatoriaus sprendimu.
final-report-hidden-by-rule = Paslėpta moderatoriaus sprendimu pagal taisyklę „{ $rule }“
final-report-mistaken-remark = Pastaba Nr. { $number }
final-report-mistaken-because = Įstaiga ją įvedė per klaidą ir atšaukė: { $reason }
final-report-hidden-by-law = Paslėpta moderatoriaus sprendimu: { $law }.

final-report-title = Konsultacijos ataskaita
final-report-make-text = Ataskaitoje surašoma, ko klausta, kas dalyvavo, kokie rezultatai ir kokia pozicija dėl kiekvienos pastabos: puslapis, PDF, DOCX, XLSX ir CSV. Rengimas šiek tiek trunka; kol nepaskelbsite, niekas jos nematys.
final-report-left =
    { $count ->
        [one] { $count } pastaba dar neturi priimtos pozicijos. Ataskaitą galima parengti peržiūrai, bet ne paskelbti.
        [few] { $count } pastabos dar neturi priimtos pozicijos. Ataskaitą galima parengti peržiūrai, bet ne paskelbti.
        [many] { $count } pastabos dar neturi priimtos pozicijos. Ataskaitą galima parengti peržiūrai, bet ne paskelbti.
       *[other] { $count } pastabų dar neturi priimtos pozicijos. Ataskaitą galima parengti peržiūrai, bet ne paskelbti.
    }
final-report-all-answered = Kiekviena pastaba turi priimtą poziciją.
final-report-still-open = Pastabos dar priimamos. Ataskaita rengiama terminui pasibaigus.
final-report-language = Ataskaitos kalba
final-report-note = Ką taiso ši versija
final-report-note-hint = Paskelbtą versiją ir toliau galima skaityti. Ši pastaba bus naujosios pradžioje.
final-report-make = Parengti ataskaitą
final-report-make-anew = Parengti iš naujo
final-report-versions = Versijos
final-report-version = { $number } versija
final-report-state = Būsena
final-report-acts = Ką galite daryti
final-report-asked = Užsakyta
final-report-state-waiting = laukia rengimo
final-report-state-being-made = rengiama
final-report-state-made = parengta, nepaskelbta
final-report-state-superseded = pakeista naujesne
final-report-state-failed = parengti nepavyko
final-report-state-published = paskelbta
final-report-failed-gathering = Nepavyko surinkti ataskaitos turinio.
final-report-failed-writing = Nepavyko įrašyti ataskaitos failų.
final-report-failed-stopped = Rengimas nutrūko nebaigtas, pavyzdžiui, iš naujo paleidus serverį arba pritrūkus atminties.
final-report-tried = Bandymas { $attempt } iš { $most } nepavyko; kitas bus po minutės.
final-report-ask-again = Niekas neprarasta: užsakykite ją dar kartą toliau esančioje formoje. Jei vėl nepavyks, praneškite serverio prižiūrėtojui; priežastis įrašyta serverio žurnale.
final-report-progress = Atlikta žingsnių: { $done } iš { $total }
final-report-look-again = Patikrinti dar kartą
final-report-read = Skaityti
final-report-publish = Paskelbti ataskaitą
final-report-publish-text = { $number } versiją galės skaityti visi, ir ji nebesikeis.
final-report-publish-letters =
    { $count ->
        [one] Kartu bus paskelbta { $count } priimta, bet dar nepaskelbta pozicija. Laišką su atsakymu gaus tik tos pastabos autorius.
        [few] Kartu bus paskelbtos { $count } priimtos, bet dar nepaskelbtos pozicijos. Tų pastabų autoriai gaus po vieną laišką su atsakymais, kiti laiškų negaus.
        [many] Kartu bus paskelbta { $count } priimtos, bet dar nepaskelbtos pozicijos. Tų pastabų autoriai gaus po vieną laišką su atsakymais, kiti laiškų negaus.
       *[other] Kartu bus paskelbta { $count } priimtų, bet dar nepaskelbtų pozicijų. Tų pastabų autoriai gaus po vieną laišką su atsakymais, kiti laiškų negaus.
    }
final-report-publish-no-letters = Visos pozicijos jau paskelbtos, todėl laiškų niekas negaus.
final-report-other-language = Šios versijos kalba: { $language }, o iki šiol paskelbtos: { $before }. Atvertus ataskaitą bus rodoma ši naujoji; į ankstesnę ves nuoroda.
final-report-waiting =
    { $count ->
        [one] { $count } pastaba laukia moderatoriaus sprendimo.
        [few] { $count } pastabos laukia moderatoriaus sprendimo.
        [many] { $count } pastabos laukia moderatoriaus sprendimo.
       *[other] { $count } pastabų laukia moderatoriaus sprendimo.
    }
final-report-superseded = Jau parengta naujesnė versija. Paskelbti galima tik ją.
final-report-manage = Parengti ir paskelbti ataskaitą
final-report-none = Ataskaitos dar nėra
final-report-none-text = Ji bus paskelbta, kai konsultacija pasibaigs ir dėl kiekvienos pastabos bus pozicija.
final-report-draft = Nepaskelbta
final-report-draft-text = Šią versiją mato tik konsultacijos vedėjai.
final-report-older = Tai { $number } versija. Paskelbta naujesnė.
final-report-newest = Skaityti naujausią versiją
final-report-files = Atsisiųsti
final-report-withheld =
    { $count ->
        [one] Šios versijos failai sulaikyti nuo: { $day }. Juose yra { $numbers } pastabos tekstas, kurį moderatoriaus sprendimas paslėpė. Šiame puslapyje to teksto nebėra. Nauji failai bus su pataisyta versija; šie grįš, jei tekstas vėl bus rodomas.
        [few] Šios versijos failai sulaikyti nuo: { $day }. Juose yra pastabų Nr. { $numbers } tekstai, kuriuos moderatorių sprendimai paslėpė. Šiame puslapyje tų tekstų nebėra. Nauji failai bus su pataisyta versija; šie grįš, jei tekstai vėl bus rodomi.
        [many] Šios versijos failai sulaikyti nuo: { $day }. Juose yra pastabų Nr. { $numbers } tekstai, kuriuos moderatorių sprendimai paslėpė. Šiame puslapyje tų tekstų nebėra. Nauji failai bus su pataisyta versija; šie grįš, jei tekstai vėl bus rodomi.
       *[other] Šios versijos failai sulaikyti nuo: { $day }. Juose yra pastabų Nr. { $numbers } tekstai, kuriuos moderatorių sprendimai paslėpė. Šiame puslapyje tų tekstų nebėra. Nauji failai bus su pataisyta versija; šie grįš, jei tekstai vėl bus rodomi.
    }
final-report-withheld-yours = Dabar juos atsisiųsti gali tik konsultacijos vedėjai. Reikia pataisytos versijos:
final-report-correction-due =
    { $count ->
        [one] Reikia pataisytos versijos: paskelbtoje ataskaitoje yra { $numbers } pastabos tekstas, kuris vėliau paslėptas. Iki tol ataskaitos failai visuomenei neprieinami.
        [few] Reikia pataisytos versijos: paskelbtoje ataskaitoje yra pastabų Nr. { $numbers } tekstai, kurie vėliau paslėpti. Iki tol ataskaitos failai visuomenei neprieinami.
        [many] Reikia pataisytos versijos: paskelbtoje ataskaitoje yra pastabų Nr. { $numbers } tekstai, kurie vėliau paslėpti. Iki tol ataskaitos failai visuomenei neprieinami.
       *[other] Reikia pataisytos versijos: paskelbtoje ataskaitoje yra pastabų Nr. { $numbers } tekstai, kurie vėliau paslėpti. Iki tol ataskaitos failai visuomenei neprieinami.
    }
final-report-published-on = Paskelbta: { $day }.
final-report-language-is = Pati ataskaita skelbiama viena kalba: { $language }.
final-report-limit =
    { $days ->
        [one] Įstatymas pirmosios versijos reikalauja iki: { $due } ({ $days } diena nuo termino pabaigos).
        [few] Įstatymas pirmosios versijos reikalauja iki: { $due } ({ $days } dienos nuo termino pabaigos).
        [many] Įstatymas pirmosios versijos reikalauja iki: { $due } ({ $days } dienos nuo termino pabaigos).
       *[other] Įstatymas pirmosios versijos reikalauja iki: { $due } ({ $days } dienų nuo termino pabaigos).
    }
final-report-file-pdf = Ataskaita PDF formatu
final-report-file-docx = Ataskaita tekstų rengyklei
final-report-file-xlsx = Lentelės skaičiuoklei
final-report-file-csv = Lentelė: { $name }
final-report-remarks-shown = Pastabos nuo { $from } iki { $to } iš { $total }
