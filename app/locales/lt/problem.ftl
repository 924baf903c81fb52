### Kas gali būti negerai strategijos faile ar juodraštyje.

problem-not-toml = failas nėra taisyklingas TOML: { $said }
problem-not-json = tai ne JSON, iš kurio galima perskaityti strategiją: { $said }
problem-format = šio formato ši versija neskaito; įrašykite format = { $format }
problem-unknown-key = nežinomas raktas „{ $key }“; čia gali būti: { $keys }
problem-not-tables = turi būti lentelės, prasidedančios [[{ $sort }]]
problem-not-table = turi būti lentelė su raktais
problem-twice = jau pavartota { $line } eilutėje
problem-twice-elsewhere = jau pavartota kitoje šio failo vietoje
problem-missing = šio lauko trūksta
problem-not-text = turi būti tekstas kabutėse
problem-not-line = turi būti viena 1–{ $max } ženklų eilutė be valdymo ženklų
problem-not-code = „{ $code }“ nėra kodas: iki { $max } raidžių a–z ir skaitmenų, tarp jų po vieną tašką ar brūkšnelį
problem-not-slug = tik mažosios raidės, skaitmenys ir brūkšneliai
problem-no-own-text = nėra teksto strategijos kalba; pridėkite { $key }.{ $language } = "…"
problem-not-choice = „{ $word }“ nėra viena iš reikšmių: { $words }
problem-not-whole = turi būti skaičius nuo { $from } iki { $to }
problem-not-year = { $year } nėra metai nuo 1900 iki 2100
problem-not-figure = turi būti skaičius, mažesnis už { $limit }
problem-not-day = „{ $day }“ nėra nei diena (2018-02-07), nei mėnuo (2018-02), nei metai (2018)
problem-not-address = turi būti interneto adresas, prasidedantis https:// arba http://
problem-not-outline = turi būti GeoJSON Polygon arba MultiPolygon laipsniais: { $reason }
problem-unknown = šiame faile nėra įrašo „{ $code }“ ({ $one })
problem-named-twice = „{ $code }“ paminėta dukart
problem-goal-needs-parent = trūksta: veiklos tikslas priklauso strateginiam tikslui
problem-goal-at-top = toks tikslas ({ $kind }) yra viršuje; parent išimkite
problem-goal-not-above = „{ $code }“ negali būti virš šio tikslo; gali būti tikslas, kurio rūšis: { $kinds }
problem-district-needs-parent = trūksta: rajonas yra savivaldybėje
problem-cannot-lie = „{ $kind }“ negali būti „{ $above }“ dalis
problem-not-served = „{ $code }“ nėra „{ $goal }“ veiklos tikslas
problem-number-twice = numerį { $number } čia jau turi kitas įrašas
problem-unit-needs-name = trūksta: vienetui „other“ reikia pavadinimo
problem-unit-has-name = tik vienetui „other“
problem-too-many-digits = { $figure } turi daugiau kaip { $decimals } skaitmenų po kablelio; padidinkite rodiklio decimals
problem-target-too-early = { $year } nėra po pirmosios reikšmės metų, { $first }
problem-trend-has-value = tendencija reikšmės neturi: kryptį nusako rodiklis
problem-target-needs-value = reikia reikšmės; be jos rūšis yra „trend“
problem-target-behind = { $target } yra ne toje pirmosios reikšmės { $first } pusėje, priešingai rodiklio krypčiai
problem-circle = veda ratu: { $codes }
problem-section-twice = planas jau turi dalį „{ $kind }“
problem-not-hour = „{ $hour }“ nėra paros laikas (17:30)
problem-not-time-zone = laiko juostos „{ $name }“ nėra (Europe/Vilnius)
problem-needs-day = reikia visos dienos lauke `on` (2026-12-01)
problem-ends-unbegun = turi pabaigą, bet neturi pradžios: įrašykite `from`
problem-ends-too-early = turi būti vėliau už pradžią, { $from }
problem-registration-too-late = turi būti visa diena, ne vėlesnė kaip { $on }
