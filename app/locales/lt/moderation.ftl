## Eilė

moderation-queue-title = Moderavimo eilė
moderation-filters = Kas rodoma sąraše
moderation-filter-all = Visi
moderation-filter-proposals = Pasiūlymai
moderation-filter-reports = Pranešimai
moderation-filter-waiting = Prieš paskelbiant
moderation-filter-unshown = Niekada nerodyti
moderation-left = { $count ->
    [0] Niekas nelaukia sprendimo
    [one] Sprendimo laukia { $count } klausimas
    [few] Sprendimo laukia { $count } klausimai
    [many] Sprendimo laukia { $count } klausimo
   *[other] Sprendimo laukia { $count } klausimų
}
moderation-empty-title = Čia niekas nelaukia
moderation-empty-text = Čia atsiranda pateikti pasiūlymai, tekstai, apie kuriuos pranešta, ir tekstai, laukiantys parodymo, pradedant ilgiausiai laukiančiais.
moderation-to-consultation = Į konsultacijas
moderation-comment = Komentaras
moderation-comment-on = Komentaras apie veiksmų kryptį
moderation-proposal = Pasiūlymas
moderation-action-line = Veiksmų kryptis
moderation-remark = Pastaba
moderation-remark-no-account = Pateikta be paskyros
moderation-report-remark = Pranešti apie šią pastabą
moderation-no-author = Ištrinta paskyra
moderation-to-proposal = Pasiūlymo puslapis
moderation-reports = { $count ->
    [one] { $count } pranešimas
    [few] { $count } pranešimai
    [many] { $count } pranešimo
   *[other] { $count } pranešimų
}

## Vienas klausimas

moderation-reports-title = Pranešimai
moderation-reports-newest = Rodomi tik naujausi pranešimai ({ $shown } iš { $count }). Sprendimas atsakys į visus.
moderation-report-number = Pranešimas { $number }
moderation-history-title = Ankstesni sprendimai
moderation-request-title = Autoriaus paprašyta pakeisti { $day }
moderation-request-open = Autorius teksto dar nepakeitė.
moderation-request-answered = Autorius tekstą jau pakeitė. Palikite jį arba nuspręskite kitaip.
moderation-changed = pakeista, kaip prašyta
moderation-by-rule = taisyklė { $code }
moderation-undone = atšaukta
moderation-undo = Atšaukti
moderation-undo-this = Atšaukti šį sprendimą
moderation-just-decided = „{ $title }“: { $decision }.
moderation-nothing-title = Nėra ko spręsti
moderation-nothing-text = Šis tekstas nelaukia sprendimo. Galbūt kitas moderatorius jį jau priėmė.
moderation-own-text = Tai jūsų pačių tekstas. Dėl jo sprendžia kitas moderatorius.
moderation-own-report = Apie šį tekstą pranešėte jūs. Dėl jo nuspręs kitas žmogus: kitas moderatorius arba administratorius.
moderation-next = kitas
moderation-previous = ankstesnis
moderation-keys-title = Klavišai
moderation-keys = Su naršyklės sparčiųjų klavišų mygtuku (Alt, Alt + Shift arba Control + Option) kiekviena raidė veikia visur: j – kitas, k – ankstesnis, u – sprendimai; e, r, l ir a spaudžia jomis pažymėtą mygtuką.
moderation-keys-alone = Naudoti vien raides
moderation-keys-alone-hint = Tada raidė atveria savo nuorodą arba nuveda prie savo mygtuko, kurį spaudžia Enter; ? atveria šį sąrašą. Niekada rašant. Įsimenama šioje naršyklėje.
moderation-standing-public = matomas visiems
moderation-standing-submitted = laukia sprendimo
moderation-standing-waiting = laukia parodymo
moderation-standing-withdrawn = atsiimta
moderation-standing-rejected = niekada nerodytas

## Sprendimas

moderation-rule = Taisyklė
moderation-rule-hint = Grąžinant, slepiant, atšaukiant ir prašant pakeisti – taisyklė, kurią tekstas pažeidžia.
moderation-no-rule = Atitinka visas taisykles
moderation-rules-missing = Ši konsultacija dar neturi taisyklių. Kas slepia, grąžina ar atšaukia tekstą, nurodo pažeistą taisyklę, todėl pirmiausia ją reikia parašyti.
moderation-rules-missing-link = Parašyti diskusijos taisykles
moderation-explanation = Tekstas autoriui
moderation-explanation-hint = Būtinas grąžinant, slepiant, atšaukiant ir prašant pakeisti; kitais atvejais išsiunčiamas įprastas sakinys. Jį skaitys ir pranešusieji, o atšaukus veiksmų kryptį – visi.
moderation-ask-hint = Paprašius pakeisti, tekstas lieka matomas, kol autorius jį pakeis. Po to ankstesnio teksto skaitytojai istorijoje neberas; jį matys tik autorius ir moderatoriai. Ko iki tol negalima skaityti, paslėpkite.
moderation-unshown-reason = Priežastis
moderation-unshown-hint = Pokalbyje, iš kurio šis teiginys importuotas, jo niekas neįvertino. Parašykite, kodėl jis vis dėlto rodomas. Priežastis liks registre kartu su sprendimu.
moderation-unshown-late = Šis teiginys importuotas, niekas jo neįvertino. Nebėra turo, kuriame dėl jo būtų galima balsuoti, todėl jis lieka paslėptas; jo balsai vis tiek nurodyti rezultatuose.
moderation-over-title = { $number } turas baigėsi: { $when }
moderation-over-waiting = { $count ->
    [one] Sprendimo laukia { $count } klausimas. Rezultatas užfiksuotas ir nebesikeis. Vis tiek nuspręskite: autoriai ir pranešusieji laukia atsakymo, o dėl naujos veiksmų krypties bus galima balsuoti kitame ture.
    [few] Sprendimo laukia { $count } klausimai. Rezultatas užfiksuotas ir nebesikeis. Vis tiek nuspręskite: autoriai ir pranešusieji laukia atsakymo, o dėl naujos veiksmų krypties bus galima balsuoti kitame ture.
    [many] Sprendimo laukia { $count } klausimo. Rezultatas užfiksuotas ir nebesikeis. Vis tiek nuspręskite: autoriai ir pranešusieji laukia atsakymo, o dėl naujos veiksmų krypties bus galima balsuoti kitame ture.
   *[other] Sprendimo laukia { $count } klausimų. Rezultatas užfiksuotas ir nebesikeis. Vis tiek nuspręskite: autoriai ir pranešusieji laukia atsakymo, o dėl naujos veiksmų krypties bus galima balsuoti kitame ture.
}
moderation-over-unclosed = Balsuoti nebegalima. Per kelias minutes svetainė pati uždarys turą, kad ir kas lauktų eilėje, ir parodys rezultatus. Jei taip neįvyks, uždarykite jį patys.
moderation-as-line = Paversti pasiūlymą veiksmų kryptimi
moderation-code = Kodas
moderation-code-hint = Trumpas, rodomas balsuojant ir adresuose, pavyzdžiui, KD-07. Raidės be diakritinių ženklų ir skaitmenys, be tarpų.
moderation-summary = Santrauka
moderation-summary-hint = Vienas sakinys, rodomas sąrašuose.
moderation-goals = Tikslai, kuriems ji padeda
moderation-territories = Vietos, su kuriomis ji susijusi
moderation-publish = Paskelbti
moderation-return = Grąžinti taisyti
moderation-accept = Paversti veiksmų kryptimi
moderation-keep = Palikti
moderation-ask = Paprašyti pakeisti
moderation-hide = Paslėpti
moderation-restore = Vėl rodyti
moderation-reopen = Grąžinti į eilę
moderation-withdraw = Atšaukti veiksmų kryptį

## Kas nuspręsta

moderation-decided-publish = paskelbta
moderation-decided-return = grąžinta
moderation-decided-accept = paversta veiksmų kryptimi
moderation-decided-keep = palikta
moderation-decided-hide = paslėpta
moderation-decided-restore = vėl rodoma
moderation-decided-reopen = grąžinta į eilę
moderation-decided-withdraw = atšaukta kryptis
moderation-decided-ask = paprašyta pakeisti
moderation-usual-publish = Jūsų pasiūlymas dabar matomas visiems. Dėkojame už jį.
moderation-usual-let-pass = Dabar tai gali skaityti visi. Dėkojame.
moderation-usual-accept = Jūsų pasiūlymas tapo veiksmų kryptimi: visi gali jį komentuoti ir dėl jo balsuoti.
moderation-usual-keep = Moderatorius perskaitė tekstą ir taisyklių pažeidimo nerado.
moderation-usual-restore = Moderatorius peržiūrėjo dar kartą, ir tekstas vėl rodomas.
moderation-usual-reopen = Moderatorius dar kartą peržiūrės jūsų pasiūlymą. Jums nieko daryti nereikia.
moderation-decisions-title = Sprendimai
moderation-decisions-lead = Viskas, kas nuspręsta šiose konsultacijose, pradedant naujausiu sprendimu. Sprendimai netrinami; juos atšaukia kitas sprendimas.
moderation-no-decisions-title = Sprendimų dar nėra
moderation-no-decisions-text = Čia bus rodomas pirmasis eilėje priimtas sprendimas.
moderation-column-decision = Sprendimas
moderation-column-text = Tekstas
moderation-column-who = Kas ir kada
moderation-column-undo = Atšaukimas
moderation-reverses = atšaukia ankstesnį sprendimą
moderation-undo-title = Atšaukti sprendimą
moderation-undo-lead = Sprendimas: { $decision }, { $when }. Jis lieka registre; jį atšauks kitas sprendimas.
moderation-no-undo-title = Šio sprendimo čia atšaukti negalima
moderation-no-undo-text = Jis jau atšauktas arba tekstas nuo to laiko pasikeitė.
moderation-undo-accept-text = Pasiūlymas tapo veiksmų kryptimi. Ją atšaukus atšaukiamas ir šis sprendimas: pasiūlymas vėl bus toks, koks buvo anksčiau.
moderation-withdraw-title = Atšaukti veiksmų kryptį { $code }
moderation-withdraw-lead = Dėl jos niekas nebegalės balsuoti, jos nebus galima komentuoti. Jos puslapis liks su jūsų nurodyta priežastimi. Jei dėl jos jau balsuota, ji liks sąrašuose kaip atšaukta, o balsai bus nurodyti rezultatuose.
moderation-withdraw-not-public = Ši veiksmų kryptis nėra vieša, todėl jos atšaukti negalima.

## Pranešimai

moderation-report-comment = Pranešti apie komentarą
moderation-report-proposal = Pranešti apie pasiūlymą
moderation-report-line = Pranešti apie taisyklių pažeidimą
moderation-report-lead = Moderatorius perskaitys pranešimą ir nuspręs pagal šių konsultacijų taisykles. Autorius nesužinos, kas pranešė.
moderation-report-reason = Aprašykite savais žodžiais
moderation-report-reason-hint = Pavyzdžiui: įžeidimai, kieno nors asmens duomenys, reklama.
moderation-report-submit = Siųsti pranešimą
moderation-receipt-title = Gavome jūsų pranešimą nr. { $number }
moderation-receipt-lead = Dėl jo nuspręs moderatorius. Atsakymą gausite laišku.
moderation-receipt-answered = Moderatorius jau nusprendė.
moderation-receipt-waits = Sprendimas dar nepriimtas.
moderation-receipt-text = Į tekstą, apie kurį pranešėte
moderation-report-ground = Kas negerai?
moderation-report-rule = Kurią taisyklę jis pažeidžia?
moderation-report-rule-hint = Tik jei tekstas pažeidžia šių konsultacijų taisyklę.
moderation-report-no-rule = Taisyklė nepasirinkta
moderation-report-address = Jūsų el. pašto adresas
moderation-report-address-hint = Tik jei norite gauti atsakymą laišku. Paskyros nereikia, adreso niekam kitam nenaudosime. Jo nenurodžius atsakymas bus pranešimo puslapyje.
moderation-ground-rule = Pažeidžia šių konsultacijų taisyklę
moderation-ground-law = Prieštarauja įstatymams
moderation-ground-personal-data = Atskleidžia kieno nors asmens duomenis
moderation-ground-spam = Reklama arba tas pats per tą patį
moderation-ground-other = Kas nors kita
moderation-receipt-lead-here = Dėl jo nuspręs moderatorius. Atsakymas bus šiame puslapyje.
moderation-receipt-keep = Išsaugokite šio puslapio adresą: jį turintis žmogus gali perskaityti pranešimą ir atsakymą, o niekas kitas jo neras.
moderation-receipt-due = Bus nuspręsta ne vėliau kaip { $day }.

## Iki kada sprendžiama

moderation-due = spręsti iki { $day }
moderation-late = { $days ->
    [one] vėluojama { $days } dieną
    [few] vėluojama { $days } dienas
    [many] vėluojama { $days } dienos
   *[other] vėluojama { $days } dienų
}
moderation-law-choice = Prieštarauja įstatymams
moderation-law = Teisės aktas ir straipsnis
moderation-law-hint = Tik jei vietoj taisyklės renkatės įstatymą: kuris teisės aktas ir kuris straipsnis.
moderation-by-law = teisės aktas: { $law }
