documents-kicker = Svarstomas dokumentas
documents-title = Svarstomi dokumentai
documents-lead = Perskaitykite, kas siūloma, ir pateikite pastabą dėl bet kurios teksto vietos.
documents-lead-only = Perskaitykite, kas buvo siūloma.
documents-contents = Turinys
documents-table = Lentelė
documents-version-of = { $number } versija, { $day }
documents-draft = Juodraštis
documents-draft-of = { $number } versija, juodraštis
documents-versions = Versijos
documents-is-older = Tai ankstesnė versija. Jau yra naujesnė.
documents-is-draft = Tai juodraštis. Jį mato tik tie, kas rengia konsultaciją.
documents-how-to-remark = „Pastaba“ šalia teksto vietos veda į pastabos formą, o skaičius po ja – į jau pateiktas pastabas. Jei pastaba tik dėl kelių žodžių, juos pažymėkite. Klaviatūra: prie „Pastabos“ eikite klavišu Tab; ← ir → juda per tekstą (su Ctrl – po žodį), su Shift žymi, o Enter veda į pastabą.
documents-remark-here = Pateikti pastabą dėl šios vietos
documents-remark = Pastaba
documents-remarks = { $count ->
    [one] { $count } pastaba
    [few] { $count } pastabos
    [many] { $count } pastabos
   *[other] { $count } pastabų
}
documents-passage-chosen = Pažymėta žodžių. Nuoroda „Pateikti pastabą dėl šios vietos“ veda į pastabos formą.
documents-passage-cut = Pastaba teikiama dėl vienos vietos: iš pažymėto teksto imama tik pirmoji.
documents-compare = Palyginti
documents-compare-title = Kas pasikeitė: { $title }
documents-compare-with = Kas pasikeitė nuo { $number } versijos
documents-from = Ankstesnė versija
documents-to = Vėlesnė versija
documents-what-changed = Kas pasikeitė
documents-counts = { $count ->
    [0] Niekas nepasikeitė. Nepakitusių vietų: { $kept }.
    [one] Pasikeitė { $count } vieta. Nepakitusių vietų: { $kept }.
    [few] Pasikeitė { $count } vietos. Nepakitusių vietų: { $kept }.
    [many] Pasikeitė { $count } vietos. Nepakitusių vietų: { $kept }.
   *[other] Pasikeitė { $count } vietų. Nepakitusių vietų: { $kept }.
}
documents-more-changes = Čia rodomi tik pirmieji pakeitimai, jų – { $count }.
documents-moved = Perkelta
documents-moved-and-changed = Perkelta ir pakeista
documents-changed = Pakeista
documents-added = Nauja
documents-gone = Išbraukta
documents-in-its-place = Žiūrėti tekste
documents-new = Pateikti tekstą svarstyti
documents-new-lead = Pirmiausia tekstas tampa juodraščiu. Kol jo nepaskelbsite, jį matys tik tie, kas rengia konsultaciją.
documents-new-version = Rašyti naują versiją
documents-edit-draft = Taisyti juodraštį
documents-name = Pavadinimas
documents-name-hint = Ne daugiau kaip tiek ženklų: { $max }.
documents-code = Trumpas vardas
documents-code-hint = Puslapio adresui: mažosios raidės be diakritinių ženklų, skaitmenys ir brūkšneliai, pavyzdžiui, „projektas“.
documents-language = Teksto kalba
documents-text = Tekstas
documents-text-hint = „Markdown“ formatu: # žymi antraštę, - sąrašo punktą, tuščia eilutė skiria pastraipas. Ne daugiau kaip tiek ženklų: { $max }.
documents-save = Įrašyti juodraštį
documents-preview = Peržiūra
documents-file = Failas su tekstu
documents-file-hint = DOCX arba „Markdown“ failas, ne didesnis kaip { $megabytes } MB. Jo tekstas pakeis tai, kas yra lauke aukščiau; dar niekas nebus įrašyta.
documents-read-file = Nuskaityti failą
documents-was-read = Failas nuskaitytas. Patikrinkite tekstą žemiau ir įrašykite juodraštį.
documents-left-out = Praleista, nes šiame dokumente tam nėra vietos:
documents-left-pictures = paveikslai, piešiniai ir teksto laukai
documents-left-footnotes = išnašos
documents-left-comments = komentarai paraštėse
documents-left-deletions = žodžiai, išbraukti sekant pakeitimus; įterptieji paimti
documents-left-headers = puslapių antraštės ir poraštės
documents-left-contents = turinys; šis puslapis sudaro savo
documents-left-formulas = formulės
documents-left-objects = įterpti objektai
documents-left-links = nuorodos, kurios neprasideda „https“; jų žodžiai paimti
documents-file-missing = Pirmiausia pasirinkite failą.
documents-file-not-ours = Tai nei DOCX, nei „Markdown“ failas. Įrašykite tekstą vienu iš šių formatų ir bandykite dar kartą.
documents-file-not-utf8 = Šis failas nėra UTF-8 koduotės. Įrašykite jį UTF-8 koduote ir bandykite dar kartą.
documents-file-protected = Šis failas apsaugotas slaptažodžiu arba yra senesnio „Word“ formato. Įrašykite jį kaip DOCX be slaptažodžio ir bandykite dar kartą.
documents-file-macros = Šiame faile yra makrokomandų. Įrašykite jį kaip DOCX be makrokomandų ir bandykite dar kartą.
documents-file-too-large = Šiame faile supakuota daugiau, nei reikia tekstui. Pašalinkite didelius paveikslus ir įterptus failus; failas gali būti ne didesnis kaip { $megabytes } MB.
documents-file-broken = Šis failas sugadintas ir jo perskaityti negalima. Atverkite jį teksto rengykle, iš naujo įrašykite kaip DOCX ir bandykite dar kartą.
documents-file-empty = Šiame faile nėra teksto.
documents-file-too-long = Tekstas šiame faile per ilgas: leidžiama ne daugiau kaip tiek ženklų: { $max }. Padalykite jį į kelis dokumentus.
documents-overtaken-edit = Kol rašėte, šį tekstą įrašė kažkas kitas. Žemiau yra jūsų tekstas, o po juo – skirtumai; jei įrašysite, jūsų tekstas pakeis aną.
documents-overtaken = Juodraštis pasikeitė, kol šis puslapis buvo atvertas. Prieš skelbdami peržiūrėkite jį dar kartą.
documents-to-publishing = Pereiti prie skelbimo
documents-publish = Paskelbti juodraštį
documents-publish-lead = Tada jį galės skaityti visi, o pastabos bus teikiamos dėl šios versijos. Paskelbtos versijos pakeisti nebegalima; pataisos taps kita versija.
documents-first-version = Tai bus pirmoji versija, kurią galės skaityti visi.
documents-no-draft = Nėra juodraščio, kurį būtų galima paskelbti.
documents-note = Kas pasikeitė šioje versijoje
documents-note-hint = Naujos versijos skaitytojams. Ne daugiau kaip tiek ženklų: { $max }.
documents-discard = Atmesti juodraštį
documents-discard-version = Paskelbta versija liks tokia, kokia yra. Bus atmestas tik kitos versijos juodraštis; jo atkurti nebus galima.
documents-discard-whole = Iš šio dokumento nieko nepaskelbta. Jis bus atmestas visas; jo atkurti nebus galima.
documents-is-discarded = Juodraštis atmestas.
documents-is-published = Dokumentas paskelbtas.
documents-passage-too-long = Vieta, prasidedanti { $line } eilutėje, per ilga: leidžiama ne daugiau kaip tiek ženklų: { $max }. Padalykite ją tuščia eilute.
documents-too-many-passages = Tekste per daug vietų: leidžiama ne daugiau kaip { $max }. Jų per daug nuo { $line } eilutės. Padalykite tekstą į kelis dokumentus.
documents-enough = Konsultacija gali turėti ne daugiau kaip tiek dokumentų: { $max }.
documents-read = Skaityti dokumentus
documents-none = Kol kas nėra ką skaityti.
