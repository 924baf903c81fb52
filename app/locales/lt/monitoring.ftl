### Stebėsena: ką apie kiekvieną tikslą pranešta kasmet.

## Savo ataskaitos

monitoring-mine-title = Mano ataskaitos
monitoring-mine-lead = Tikslai, apie kuriuos rengiate ataskaitas, pagal metus.
monitoring-mine-none-title = Ataskaitų nėra
monitoring-mine-none-text = Kai administratorius paskirs jus tikslui ir atvers metus, ataskaita atsiras čia.
monitoring-report = Ataskaita
monitoring-state = Būsena
monitoring-due = Terminas
monitoring-published = paskelbta
monitoring-handed-in = pateikta
monitoring-missed = nepateikta
monitoring-draft = juodraštis
monitoring-not-begun = nepradėta

## Forma

monitoring-report-of = { $goal } tikslo ataskaita už { $year } m.
monitoring-report-lead = Pateikti iki: { $day }. Niekas jos neskaitys, kol nebus paskelbti visi metai.
monitoring-language = Rašykite strategijos kalba: { $language }.
monitoring-narrative = Kas padaryta
monitoring-narrative-hint = Ne daugiau kaip { $max } ženklų. Tuščia eilutė pradeda pastraipą, brūkšnelis – sąrašą.
monitoring-value = { $year } m. reikšmė
monitoring-last-value = Paskutinė: { $value } ({ $year })
monitoring-source = Šaltinis
monitoring-source-hint = Būtinas prie reikšmės, ne daugiau kaip { $max } ženklų: iš kokio registro, apklausos ar ataskaitos.
monitoring-source-link = Kur tai galima perskaityti
monitoring-source-link-hint = Registro, apklausos ar ataskaitos adresas žiniatinklyje, jei toks yra.
monitoring-note = Pastaba
monitoring-choose = Pasirinkite
monitoring-states = Pagrindiniai veiksmai ir įsipareigojimai
monitoring-save = Išsaugoti juodraštį
monitoring-hand-in = Pateikti ataskaitą
monitoring-is-published = Šie metai paskelbti. Juose niekas nebesikeičia.

## Metai

monitoring-title = Stebėsena
monitoring-lead = Ką apie kiekvieną tikslą pranešta kasmet.
monitoring-none-title = Dar nepaskelbti jokie metai
monitoring-none-text = Paskelbus metų ataskaitas, metai atsiras čia.
monitoring-published-on = paskelbta: { $day }
monitoring-due-on = terminas: { $day }
monitoring-running = Atlikti
monitoring-of-year = { $year } m. stebėsena
monitoring-without = Nepateiktos šių tikslų ataskaitos: { $codes }.
monitoring-compare-before = Palyginti su ankstesniais metais
monitoring-indicator = Rodiklis
monitoring-before = Anksčiau
monitoring-judged = Vertinimas

## Palyginimas

monitoring-compare-title = Palyginti dvejus metus
monitoring-compare-lead = Rodiklių reikšmės ir pagrindinių veiksmų bei įsipareigojimų būsenos.
monitoring-from-year = Nuo metų
monitoring-to-year = Iki metų
monitoring-compare = Palyginti
monitoring-points = { $number } proc. p.
monitoring-change = Pokytis

## Administratoriams

monitoring-goal = Tikslas
monitoring-officer = Rengia ataskaitą
monitoring-nobody = niekas
monitoring-officers-title = Kas rengia ataskaitas
monitoring-officers-lead = Už kiekvieną tikslą atsakingas padalinys ir asmuo, kuris teikia ataskaitą.
monitoring-name-officer = Paskirti padalinį ir asmenį
monitoring-officer-email = Ataskaitą teikiančio asmens el. pašto adresas
monitoring-officer-email-hint = Patvirtintos paskyros adresas. Palikus tuščią, kol kas neteikia niekas.
monitoring-open-title = Atverti ataskaitinius metus
monitoring-open-lead = Ataskaitų rengėjams primenama laišku likus dviem savaitėms ir trims dienoms iki termino bei kitą dieną po jo.
monitoring-open = Atverti metus
monitoring-due-hint = Paskutinė diena, kai ataskaitas galima pateikti laiku.
monitoring-publish-year = Skelbti { $year } m.
monitoring-publish-lead = Reikšmės taps strategijos dalimi, ir metuose niekas nebesikeis. Vėliau pastebėta klaida aprašoma pastaboje prie reikšmės strategijoje.
monitoring-publish = Skelbti metus
monitoring-overview = Metų ataskaitos
monitoring-no-officers = Kol kas jokiam tikslui niekas nepaskirtas.
monitoring-nothing-handed-in = Dar nepateikta nė viena ataskaita, todėl nėra ko skelbti.
monitoring-missing = Nepateikta: { $codes }.
monitoring-anyway = Skelbti be jų
monitoring-anyway-hint = Paskelbtame puslapyje bus parašyta, kurių tikslų ataskaitų nėra.
monitoring-preview = Taip tai bus skaitoma
