### Pastabos dėl konsultuojamų tekstų.

## Pastabų teikimas, skaitymas ir tvarkymas

remarks-title = Pastabos
remarks-lead = Ką gyventojai ir organizacijos nori pakeisti tekste ir kodėl. Kiekviena pastaba gauna numerį ir atsakymą.
remarks-number = Pastaba Nr. { $number }
remarks-read-number = Skaityti pastabą Nr. { $number }
remarks-count = { $count ->
    [one] { $count } pastaba
    [few] { $count } pastabos
    [many] { $count } pastabos
   *[other] { $count } pastabų
}
remarks-count-late = { $count ->
    [one] iš jų { $count } gauta pavėluotai
    [few] iš jų { $count } gautos pavėluotai
    [many] iš jų { $count } gauta pavėluotai
   *[other] iš jų { $count } gauta pavėluotai
}
remarks-of-all-hidden = Pateikta: { $all }, iš jų moderatorių paslėpta: { $hidden }. Paslėpta pastaba išlaiko numerį ir gauna atsakymą; jos tekstas nerodomas.
remarks-of-all-waiting = Pateikta: { $all }, iš jų laukia moderatoriaus, kol jas galės skaityti kiti: { $waiting }.
remarks-of-all-hidden-and-waiting = Pateikta: { $all }, iš jų moderatorių paslėpta: { $hidden }, laukia moderatoriaus: { $waiting }. Paslėpta pastaba išlaiko numerį ir gauna atsakymą; jos tekstas nerodomas.
remarks-write = Pateikti pastabą
remarks-open-until = Pastabos priimamos iki { $moment }.
remarks-over-since = Pastabų teikimo laikas baigėsi { $moment }. Pastabą dar galima atsiųsti: ją išsaugosime ir pažymėsime kaip pavėluotą.
remarks-closed-title = Šiuo metu pastabos nepriimamos
remarks-closed-text = Šiose konsultacijose pastabų dėl teksto neprašoma.
remarks-opens = Pastabos bus priimamos nuo { $moment }.
remarks-reported = Ataskaita su atsakymu į kiekvieną pastabą paskelbta { $day } ir dabar pateikta pastaba atsakymo joje nebegautų, todėl čia pastabos nebepriimamos.
remarks-none-title = Pastabų čia nėra
remarks-none-text = Pastabos čia atsiranda iš karto, kai pateikiamos.
remarks-late = pavėluota
remarks-late-ones = Pavėluotos pastabos
remarks-late-ones-text = Šios pastabos gautos pasibaigus laikui. Jos laikomos atskirai.
remarks-late-title = Pastabų teikimo laikas baigėsi
remarks-late-warning = Jis baigėsi { $moment }. Pastabą dar galite atsiųsti: ji gaus numerį, bus išsaugota ir pažymėta kaip pavėluota.

## Laukai

remarks-part = Dokumento dalis
remarks-part-more = Tikslesnė vieta
remarks-part-hint = Pavyzdžiui: 3 skyrius, 14 p.
remarks-about = Dėl
remarks-about-part = { $document }: „{ $part }“
remarks-about-place = { $document }, vieta tekste
remarks-about-whole = { $document }, visas tekstas
remarks-about-nothing = visas tekstas
remarks-present = Dabartinė formuluotė
remarks-present-hint = Ką norite pakeisti, taip, kaip parašyta dabar; daugiausia { $max } ženklų. Palikite tuščią, jei tekste ko nors trūksta.
remarks-proposed = Siūloma formuluotė
remarks-proposed-hint = Kaip turėtų būti parašyta; daugiausia { $max } ženklų. Palikite tuščią, jei tai reikia išbraukti.
remarks-justification = Pagrindimas
remarks-justification-hint = Kodėl; daugiausia { $max } ženklų.
remarks-from-to = Iš dabartinės formuluotės į siūlomą
remarks-submitter = Kas teikia
remarks-by-person = privatus asmuo
remarks-by-organisation = organizacija
remarks-by-nobody = anonimiškai
remarks-voice-own = Savo vardu
remarks-voice-own-hint = Jūsų vardas nebus skelbiamas.
remarks-voice-body-hint = Organizacijos pavadinimas bus skelbiamas.
remarks-voice-nobody = Anonimiškai
remarks-voice-nobody-hint = Niekas nesies pastabos su Jūsų paskyra. Laiško negausite ir atšaukti jos negalėsite.
remarks-nameless-note = Teikiate anonimiškai: nieko apie Jus neišsaugome. Užsirašykite numerį, kurį pamatysite išsiuntę.
remarks-mandate = Kuo remdamiesi atstovaujate organizacijai
remarks-mandate-hint = Tik jei kalbate organizacijos vardu; tada tai būtina. Pavyzdžiui: valdybos pirmininkas. Neskelbiama.
remarks-commune = Savivaldybė
remarks-commune-hint = Kur gyvenate, dirbate ar mokotės. Skelbiama tik tada, kai iš tos savivaldybės gauta daug pastabų.
remarks-commune-none = Nenurodyta
remarks-meeting-commune = Susitikimo savivaldybė
remarks-meeting-in = susitikimas: { $place }
remarks-language = Pastabos kalba
remarks-published = Skelbiamas pastabos tekstas, data ir kas teikia (rūšis). Privataus asmens vardas ir adresas neskelbiami niekada.
remarks-kept = Pastaba lieka vieša kartu su atsakymu ir ataskaitoje. Jos ryšys su Jūsų paskyra ištrinamas kartu su paskyra.
remarks-new-title = Pastabos teikimas
remarks-new-lead = Parašykite, ką keisti tekste ir kodėl. Gausite numerį ir atsakymą.
remarks-hand-in = Pateikti pastabą
remarks-sign-in-title = Pastabos teikiamos su paskyra
remarks-sign-in-text = Prisijunkite, kad gautumėte patvirtinimą ir atsakymą. Neturėdami paskyros galite užpildyti popierinę formą.
remarks-sign-in = Prisijungti
remarks-sign-up = Susikurti paskyrą
remarks-notice-handed-in = Pastaba gauta. Jos numeris nurodytas žemiau; užsirašykite jį ir šio puslapio adresą.
remarks-notice-withdrawn = Pastaba atšaukta.

## Viena pastaba

remarks-channel = Pateikimo būdas
remarks-channel-web = svetainės forma
remarks-channel-email = el. paštas
remarks-channel-letter = laiškas
remarks-channel-phone = telefonas
remarks-channel-meeting = susitikimas
remarks-channel-paper = popierinė forma
remarks-received = Gauta
remarks-entered = Įvesta
remarks-meeting = Susitikimas
remarks-organisation = Organizacija
remarks-name = Vardas ir pavardė arba pavadinimas
remarks-address = Adresas atsakymui
remarks-answer-to-account = laišku į paskyrą
remarks-yours = Tai Jūsų pastaba
remarks-yours-text = Šį sakinį matote tik Jūs. Pastabą galite atšaukti, kol atsakymas į ją nepaskelbtas.
remarks-yours-answered = Šį sakinį matote tik Jūs. Atsakymas paskelbtas, todėl pastaba lieka tokia, į kokią atsakyta.
remarks-withdraw = Atšaukti pastabą
remarks-withdraw-title = Pastabos atšaukimas
remarks-withdraw-text = Pastabos tekstas nebebus rodomas ir į ją nebus atsakyta. Numeris lieka. To atkurti negalima.
remarks-is-withdrawn = atšaukta
remarks-is-hidden = paslėpta
remarks-is-waiting = laukia moderatoriaus
remarks-withdrawn-text = Teikėjas šią pastabą atšaukė.
remarks-hidden-text = Moderatoriai paslėpė šios pastabos tekstą. Ji išlaiko numerį, į ją bus atsakyta.
remarks-hidden-answered = Moderatoriai paslėpė šios pastabos tekstą. Pastaba išlaiko numerį, o atsakymas – žemiau.
remarks-waits-title = Ši pastaba laukia moderatoriaus
remarks-waits-text = Ji gauta: galioja jos numeris ir laikas. Kiti ją skaitys, kai moderatorius praleis; iki tol ją mato tik autorius ir konsultacijų rengėjai.
remarks-hidden-why = Kodėl ir kaip apskųsti
remarks-statement = Sprendimo motyvai ir skundo forma
remarks-statement-sent = Pastabos siuntėjui parašyta.
remarks-statement-by-post = El. pašto adreso nežinome: išspausdinkite ir išsiųskite paštu.
remarks-passage-reworded = Ši vieta pakeista { $version } versijoje. Pastaba pateikta dėl ankstesnės formuluotės.
remarks-passage-gone = { $version } versijoje šios vietos nebėra. Pastaba pateikta dėl ankstesnės formuluotės.
remarks-passage-elsewhere = Ši vieta dabar yra kitoje { $version } versijos dalyje.
remarks-passage-now = Žiūrėti, kaip parašyta dabar
remarks-passage-version = Skaityti { $version } versiją
remarks-form-gone = Teikiate pastabą dėl { $number } versijos. Jau paskelbta { $newest } versija ir šios vietos joje nebėra.
remarks-form-older = Teikiate pastabą dėl { $number } versijos. Jau paskelbta { $newest } versija: pažiūrėkite, ar ši vieta parašyta taip pat.
remarks-to-inbox = Tvarkyti pastabų dėžutėje
remarks-to-public = Ką mato visi
remarks-letter-subject = Gavome pastabą Nr. { $number }
remarks-letter-text = Konsultacijose „{ $title }“ Jūsų pastabos numeris – { $number }:
remarks-letter-late = Ji gauta pasibaigus pastabų teikimo laikui. Ji išsaugota ir pažymėta kaip pavėluota.
remarks-letter-waits = Jūsų pastaba gauta, galioja jos numeris ir laikas. Kiti ją skaitys, kai moderatorius praleis.
remarks-letter-then = Atsakymą su motyvais paskelbsime pastabos puslapyje.
remarks-letter-button = Žiūrėti pastabą

## Sąrašai

remarks-narrow = Siaurinti sąrašą
remarks-filter = Rodyti
remarks-all = visos
remarks-show-all = Rodyti visas
remarks-answer = Atsakymas
remarks-not-answered = dar neatsakyta
remarks-when = Laiku
remarks-only-in-time = laiku
remarks-only-late = pavėluotos
remarks-document = Dokumentas
remarks-document-hint = Visas tekstas arba viena jo dalis: įveskite pavadinimo pradžią, tada naudokite rodykles.
remarks-document-none = Joks arba nurodytas žemiau
remarks-words = Žodžiai arba vardas
remarks-participation = Kas teikė pastabas
remarks-took-part = Kas dalyvavo
remarks-how-counted = Kaip skaičiuojami žmonės: turintis paskyrą – vieną kartą, kad ir ką darytų; atsiuntęs laišką ar el. laišką, paskambinęs ar užpildęs popierinę formą – vieną kartą pagal vardą ir pavardę, o kiekviena nepasirašyta pastaba – kaip vienas žmogus; atėjęs į susitikimą – taip, kaip ten užrašyta, prie susitikimo savivaldybės, ir kiekviename susitikime atskirai. Kalbėjusieji susitikime yra tarp atėjusiųjų. Susitikimuose niekas neprivalo prisistatyti, todėl dalyvavęs keliais būdais skaičiuojamas kiekvienu.
remarks-figure-people = { $count ->
    [one] žmogus dalyvavo
    [few] žmonės dalyvavo
    [many] žmogaus dalyvavo
   *[other] žmonių dalyvavo
}
remarks-figure-all = { $count ->
    [one] pastaba
    [few] pastabos
    [many] pastabos
   *[other] pastabų
}
remarks-figure-paper = { $count ->
    [one] iš jų popierinėje formoje
    [few] iš jų popierinėje formoje
    [many] iš jų popierinėje formoje
   *[other] iš jų popierinėje formoje
}
remarks-figure-meeting = { $count ->
    [one] iš jų iš susitikimo
    [few] iš jų iš susitikimų
    [many] iš jų iš susitikimų
   *[other] iš jų iš susitikimų
}
remarks-figure-came = { $count ->
    [one] žmogus susitikimuose
    [few] žmonės susitikimuose
    [many] žmogaus susitikimuose
   *[other] žmonių susitikimuose
}
remarks-participation-text = Svetainėje ir visais kitais būdais: laiškai, skambučiai, susitikimai ir popierinės formos skaičiuojami vienodai.
remarks-by-channel = Pastabos pagal pateikimo būdą
remarks-by-submitter = Pastabos pagal teikėją
remarks-by-commune = Pastabos pagal savivaldybes
remarks-communes-together = kitos ir nenurodytos savivaldybės
remarks-communes-note = Savivaldybės, iš kurių gauta mažiau nei { $count } pastabų, skaičiuojamos kartu, kad nieko nebūtų galima atpažinti.

## Dėžutė

remarks-inbox-title = Pastabų dėžutė
remarks-inbox-lead = Visos pastabos, kad ir kaip jos gautos, vienoje numeracijoje.
remarks-inbox-none-text = Niekas neatitinka pasirinktų sąlygų arba dar nieko negauta.
remarks-public-list = Viešas sąrašas
remarks-enter = Įvesti pastabas
remarks-enter-lead = Pastaboms, gautoms el. paštu, laišku, telefonu, susitikime ar popieriuje.
remarks-keys = Darbas klaviatūra
remarks-keys-text = Tab pereina toliau, rodyklės renkasi. Raidė n išsaugo ir atveria kitą pastabą, raidė m išsaugo ir palieka to paties laiško siuntėją, raidė s išsaugo: spauskite ją kartu su Alt ir Shift naršyklėje „Firefox“, su Alt naršyklėse „Chrome“ ir „Edge“, su Control ir Option „Mac“ kompiuteryje. Pateikimo būdas, data ir susitikimas lieka kitai pastabai.
remarks-received-hint = Diena arba diena ir valanda, pavyzdžiui, 2026-12-10 arba 2026-12-10 14:30. Jei nurodyta tik paskutinė diena, pastaba laikoma gauta laiku.
remarks-meeting-of-strategy = Strategijos susitikimas
remarks-meeting-other = Joks arba nurodytas žemiau
remarks-meeting-hint = Pavadinimas, jei pastaba išsakyta susitikime.
remarks-meeting-on = Susitikimo diena
remarks-name-hint = Privataus asmens vardą mato tik pareigūnai.
remarks-address-hint = El. paštas arba pašto adresas. Niekada neskelbiamas.
remarks-send-receipt = Siųsti patvirtinimą šiuo el. pašto adresu
remarks-send-receipt-hint = Su pastabos numeriu ir jos pradžia.
remarks-save-next = Išsaugoti ir įvesti kitą
remarks-save-same = Išsaugoti ir įvesti kitą to paties laiško pastabą
remarks-same-letter = Įvesti kitą to paties laiško pastabą
remarks-only-meeting = Tik tam, kas pasakyta susitikime
remarks-present-entry-hint = Taip, kaip yra dabar; ne daugiau kaip { $max } ženklų. Jei pasirinkta dokumento dalis, galima palikti tuščią: tada įrašomi jos žodžiai.
remarks-commune-as-before = Kaip buvo iki šiol
remarks-correct = Pataisyti įrašą
remarks-correct-title = Pastabos Nr. { $number } taisymas
remarks-correct-lead = Kai įvedant suklysta. Numeris lieka. Ankstesnis tekstas lieka įstaigos įrašuose; visi skaito, kad pastaba pataisyta ir kodėl.
remarks-correct-save = Išsaugoti pataisą
remarks-correct-reason = Priežastis
remarks-correct-reason-hint = Ją skaito visi: nevardykite privačių asmenų. Ne daugiau kaip { $max } ženklų.
remarks-correct-theirs = Šią pastabą kažkas pateikė svetainėje. Ji priklauso tam žmogui: niekas kitas jos nekeičia ir neatsiima. Kas pažeidžia diskusijos taisykles, moderatorius gali paslėpti.
remarks-correct-withdrawn = Ši pastaba jau atšaukta.
remarks-correct-answered = Atsakymas į šią pastabą priimtas arba paskelbtas, todėl ji lieka tokia, į kokią atsakyta. Priimtą atsakymą galima pirma grąžinti į darbą. Kai jis paskelbtas, atsakymo pataisoje parašykite, kas įvesta klaidingai.
remarks-correct-hidden = Šios pastabos žodžius paslėpė moderatorius. Pirma juos reikia vėl parodyti arba pastabą atšaukti.
remarks-withdraw-entry = Atšaukti įrašą
remarks-withdraw-entry-title = Pastabos Nr. { $number } atšaukimas
remarks-withdraw-entry-lead = Tam, kas įvesta per klaidą: antrą kartą arba ne toje konsultacijoje. Jos žodžiai nebus rodomi ir atsakymo nereikia. Numeris lieka ir atvirai sako, kad pastaba įvesta per klaidą ir kodėl. To atšaukti negalima.
remarks-corrected-on = Įstaiga pataisė šią pastabą { $day }, nes ji buvo įvesta klaidingai.
remarks-entered-by-mistake = Ši pastaba įvesta per klaidą. Įstaiga ją atšaukė { $day }:
remarks-is-entered-by-mistake = Įstaiga šią pastabą įvedė per klaidą ir atšaukė. Atsakymo nereikia.
remarks-history = Kaip buvo anksčiau
remarks-history-text = Tai skaito tik konsultacijos vedėjai; priežastis skaito visi.
remarks-history-corrected = Pataisyta { $moment }, { $name }
remarks-history-withdrawn = Atšaukta { $moment }, { $name }
remarks-tables = Įkeltos lentelės
remarks-table = { $moment }, { $name }: pastabos nuo Nr. { $first } iki Nr. { $last }
remarks-withdraw-table = Atšaukti lentelę
remarks-withdraw-table-of = Atšaukti lentelę nuo Nr. { $number }
remarks-withdraw-table-lead = Per klaidą įkeltai lentelei. Visos jos pastabos atšaukiamos su viena priežastimi; jų numeriai lieka ir tai sako. Paskui galima įkelti tinkamą lentelę. To atšaukti negalima.
remarks-table-answered = { $count ->
    [one] Atsakymas į { $count } šios lentelės pastabą priimtas arba paskelbtas, todėl visos lentelės atšaukti negalima. Kitas pastabas galima atšaukti po vieną, jų puslapiuose.
    [few] Atsakymai į { $count } šios lentelės pastabas priimti arba paskelbti, todėl visos lentelės atšaukti negalima. Kitas pastabas galima atšaukti po vieną, jų puslapiuose.
    [many] Atsakymai į { $count } šios lentelės pastabos priimti arba paskelbti, todėl visos lentelės atšaukti negalima. Kitas pastabas galima atšaukti po vieną, jų puslapiuose.
   *[other] Atsakymai į { $count } šios lentelės pastabų priimti arba paskelbti, todėl visos lentelės atšaukti negalima. Kitas pastabas galima atšaukti po vieną, jų puslapiuose.
}
remarks-just-entered = Įvesta:
remarks-settings = Kaip priimamos pastabos
remarks-settings-lead = Kada jos priimamos, nustato konsultacijų etapai.
remarks-setting-anonymous = Pastabas galima teikti anonimiškai
remarks-setting-anonymous-hint = Ir neturint paskyros. Neišsaugoma, kas teikė.
remarks-setting-reader = Kiekvieną atsakymą prieš skelbiant perskaito antras asmuo
remarks-setting-reader-hint = Niekas netvirtina atsakymo, kurį pats parašė.

## Panašios pastabos

remarks-similar = Panašios pastabos
remarks-similar-text = Panašias pastabas galima sujungti į grupę ir atsakyti į jas kartu. Niekieno žodžiai, vardas ar numeris nesikeičia.
remarks-no-similar = Jokia kita pastaba nėra apie tą pačią dalį ir neturi tų pačių retų žodžių.
remarks-similar-together = Kurios pastabos priklauso kartu
remarks-same-part = ta pati dalis
remarks-shared-words = bendri žodžiai: { $words }
remarks-same-group = jau toje pačioje grupėje
remarks-group = Grupė
remarks-new-group = Nauja grupė
remarks-group-title = Naujos grupės pavadinimas
remarks-group-title-hint = Kas bendra. Mato tik pareigūnai.
remarks-join-group = Dėti į grupę
remarks-leave-group = Išimti iš grupės
remarks-is-in-group = Ši pastaba yra grupėje
remarks-in-group = grupėje
remarks-group-rename = Pervadinti grupę
remarks-group-name = Grupės pavadinimas
remarks-group-lead = Šios pastabos gaus vieną atsakymą.
remarks-group-none-text = Šioje grupėje pastabų nebėra.

## Popierinė forma

remarks-paper-link = Popierinė forma
remarks-paper-title = Pastabų teikimo forma
remarks-paper-how = Išspausdinkite šį puslapį, užpildykite ranka ir atneškite arba atsiųskite organizatoriui.
remarks-paper-code = Konsultacijų kodas: { $code }
remarks-paper-deadline = Pastabos priimamos iki { $moment }.
remarks-paper-more = Galite rašyti toliau kitoje pusėje.
remarks-paper-data = Asmens duomenys
remarks-paper-data-text = Jūsų vardą, pavardę ir adresą { $organiser } saugo tik tam, kad galėtų atsakyti; jie niekada neskelbiami. Adresas ištrinamas, praėjus { $address } nuo ataskaitos, vardas ir pavardė – praėjus { $name }; jei laukia skundas, jį išnagrinėjus. Skelbiamas pastabos tekstas, data, teikėjo rūšis ir organizacijos pavadinimas. Jei konsultacijose leidžiama, pastabą galite pateikti anonimiškai – tada nebus kam atsakyti.
remarks-span-years = { $count ->
    [one] { $count } metams
    [few] { $count } metams
    [many] { $count } metų
   *[other] { $count } metų
}
remarks-span-months = { $count ->
    [one] { $count } mėnesiui
    [few] { $count } mėnesiams
    [many] { $count } mėnesio
   *[other] { $count } mėnesių
}
remarks-span-days = { $count ->
    [one] { $count } dienai
    [few] { $count } dienoms
    [many] { $count } dienos
   *[other] { $count } dienų
}
remarks-paper-signed = Data ir parašas

## Failų įkėlimas

remarks-import = Įkelti lentelę
remarks-import-lead = Daug pastabų iš karto iš skaičiuoklės (XLSX) arba failo, kuriame reikšmės atskirtos kableliais ar kabliataškiais (CSV). Įvedamos arba visos, arba nė viena.
remarks-import-file = Failas
remarks-import-file-hint = XLSX arba CSV (UTF-8), daugiausia { $rows } pastabų. Skaitomas pirmasis lapas.
remarks-import-template = Šablonas su visais stulpeliais (CSV)
remarks-import-columns = Pirmoje eilutėje – stulpelių pavadinimai lenkų, lietuvių arba anglų kalba. Pateikimo būdas, gavimo data ir pagrindimas būtini. Datos rašomos 2026-12-10 arba 10.12.2026.
remarks-import-look = Peržiūrėti
remarks-import-preview = Kas būtų įvesta
remarks-import-preview-text = Dar nieko neįvesta. Tai pirmosios eilutės.
remarks-import-language = Eilučių, kuriose kalba nenurodyta, kalba: { $language }. Šia kalba autoriai gaus atsakymą.
remarks-import-enter = Įvesti visas
remarks-import-line = Eilutė
remarks-import-fault-line = { $line } eilutė: { $what }
remarks-import-fault-cell = { $line } eilutė, stulpelis „{ $column }“: { $what }
remarks-import-allowed = Įrašykite vieną iš šių žodžių: { $words }.
remarks-import-no-commune = Tokios savivaldybės nėra arba taip vadinasi kelios. Įrašykite pavadinimą iš įvedimo formos sąrašo arba kodą.
remarks-import-no-document = Tokio dokumento šiose konsultacijose nėra. Įrašykite jo pavadinimą.
remarks-import-not-a-table = Tai nei skaičiuoklės failas (XLSX), nei tekstinis failas (CSV, UTF-8), arba jis sugadintas.
remarks-import-too-large = Šiame faile daugiau, nei galima įkelti iš karto.
remarks-import-empty = Šiame faile pastabų nėra.
remarks-import-unknown-column = Stulpelio „{ $heading }“ nežinome.
remarks-import-twice = Šis stulpelis pasikartoja.
remarks-import-missing = Šio stulpelio trūksta.
remarks-notice-imported = Visos failo pastabos įvestos.
remarks-notice-imported-before = Šis failas jau buvo įkeltas. Niekas nepasikeitė.
