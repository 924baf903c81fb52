## Žmogui, kuriam sustabdyta teisė rašyti

suspensions-until = Šiose konsultacijose negalite rašyti iki { $day } imtinai.
suspensions-for-good = Šiose konsultacijose negalite rašyti, kol moderatorius nepanaikins sustabdymo.
suspensions-scope = Komentuoti ir teikti pasiūlymus negalite tik šiose konsultacijose. Vis tiek galite viską skaityti, balsuoti, pranešti apie tekstus, atsiimti tai, ką parašėte, ir teikti pastabas dėl projektų – tai pagal įstatymą gali visi. Tai, ką parašėte, lieka kaip buvę.
suspensions-closed-title = Čia jums sustabdyta teisė rašyti
suspensions-because = Pagrindas:
suspensions-to-reasons = Skaityti priežastis ir kaip apskųsti
suspensions-draft-meanwhile = Tai, ką parašysite, galite išsaugoti kaip juodraštį ir pateikti vėliau.
suspensions-own-title = Konsultacijos, kuriose dabar negalite rašyti
suspensions-own = Teisės rašyti sustabdymas konsultacijose „{ $consultation }“
suspensions-is-lapsed = Šio sustabdymo laikas baigėsi. Vėl galite rašyti.
suspensions-error = Šiose konsultacijose jums sustabdyta teisė rašyti, todėl tai nepaskelbta. Priežastys nurodytos žemiau.
suspensions-letter-subject = Jums sustabdyta teisė rašyti konsultacijose
suspensions-lifted-subject = Sustabdymas panaikintas
suspensions-lifted-text = Moderatorius panaikino sustabdymą anksčiau laiko. Šiose konsultacijose vėl galite rašyti komentarus ir pasiūlymus.
suspensions-lifted-button = Į konsultacijas

## Moderatoriams

suspensions-title = Žmonės, kuriems sustabdyta teisė rašyti
suspensions-their-until = Šiose konsultacijose negali rašyti iki { $day } imtinai.
suspensions-their-for-good = Šiose konsultacijose negali rašyti, kol moderatorius nepanaikins sustabdymo.
suspensions-lead = Kam sustabdyta teisė rašyti, šiose konsultacijose neskelbia komentarų ir pasiūlymų. Toliau skaito, balsuoja ir teikia pastabas. Tai, ką parašė, lieka kaip buvę.
suspensions-none = Teisė rašyti dar niekam nesustabdyta
suspensions-none-text = Sustabdyti galima iš žmogaus teksto puslapio arba iš sąrašo žemiau, kai moderatoriai paslepia kokį nors tekstą.
suspensions-offenders = Žmonės, kurių tekstai paslėpti, grąžinti ar atšaukti
suspensions-offenders-text = Skaičiuojami galiojantys sprendimai. Vien jų skaičius nėra priežastis: pirmiausia juos perskaitykite.
suspensions-taken = { $count ->
    [one] { $count } sprendimas
    [few] { $count } sprendimai
    [many] { $count } sprendimo
   *[other] { $count } sprendimų
}
suspensions-in-force = sustabdyta
suspensions-lapsed = baigėsi
suspensions-lifted = panaikinta
suspensions-of = Sustabdymas: { $name }
suspensions-row-standing = Būsena
suspensions-row-lifted = Panaikinta
suspensions-way = Sustabdyti autoriaus teisę rašyti
suspensions-way-of = Sustabdyti autoriaus teisę rašyti: { $name }
suspensions-begin-title = Sustabdyti teisę rašyti šiose konsultacijose: { $name }
suspensions-begin-lead = Teisė rašyti stabdoma tam, kas toliau pažeidžia taisykles, nors pavieniai jo tekstai jau buvo paslėpti. Jei užtenka švelnesnės priemonės, pirma taikoma ji.
suspensions-history = Kas iki šiol čia nuspręsta dėl šio žmogaus
suspensions-history-text = Sustabdymas turi būti proporcingas: kiek kartų, kaip sunkiai, kaip seniai ir ar žmogui apie tai pranešta.
suspensions-history-none = Šiose konsultacijose dėl šio žmogaus ir jo tekstų dar nieko nenuspręsta. Pagalvokite, ar nepakaktų paslėpti tekstą ir nurodyti priežastį.
suspensions-decide = Sprendimas
suspensions-means = Žmogus gaus laišką su jūsų priežastimis ir galės apskųsti per šešis mėnesius; skundą nagrinės kitas žmogus. Tai, ką parašė, lieka kaip buvę. Jis toliau skaito, balsuoja, praneša apie tekstus ir teikia pastabas.
suspensions-no-rule = Taisyklė nepasirinkta
suspensions-rule-hint = Taisyklė, kurią žmogus pažeidė, arba įstatymas.
suspensions-facts = Aplinkybės ir priežastys
suspensions-facts-hint = Kurie tekstai, kada ir kodėl nepakanka nieko švelnesnio. Tai skaitys tas žmogus.
suspensions-term = Kuriam laikui
suspensions-term-day = Iki pasirinktos dienos
suspensions-term-for-good = Visam laikui, kol bus panaikinta
suspensions-last-day = Paskutinė diena
suspensions-last-day-hint = Tik jei renkatės dieną. Skaičiuojama visa diena; paskui sustabdymas baigiasi savaime.
suspensions-begin = Sustabdyti
suspensions-already = Šiam žmogui čia jau sustabdyta teisė rašyti
suspensions-to-one = Į sustabdymą
suspensions-administrator = Svetainės administratoriams teisės rašyti konsultacijose sustabdyti negalima.
suspensions-error-office = Šių konsultacijų moderatoriams ir administratoriams teisės rašyti jose sustabdyti negalima.
suspensions-lift-title = Panaikinti sustabdymą
suspensions-lift-text = Jis baigsis iškart, o žmogui bus pranešta kodėl.
suspensions-lift-reasons = Jūsų priežastys
suspensions-lift-hint = Jas skaitys tas žmogus. Jos lieka ir registre.
suspensions-lift = Panaikinti sustabdymą
suspensions-again = Dar kartą sustabdyti šio žmogaus teisę rašyti
suspensions-person = Žmogus
suspensions-decided-suspend = sustabdyta teisė rašyti
suspensions-decided-lift = sustabdymas panaikintas
suspensions-notice-begun = Teisė rašyti sustabdyta. Žmogus gaus laišką su jūsų priežastimis.
suspensions-notice-lifted = Sustabdymas panaikintas. Žmogus gaus laišką.
