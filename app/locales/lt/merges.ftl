## Pasikartojančių tekstų sujungimas

merges-merge = Sujungti su kitu
merges-title = Sujungti su kitu tekstu
merges-lead = Kai du tekstai sako tą patį, vienas tampa kito dalimi. Niekas netrinama: tekstas išlaiko adresą, žodžius, autorių ir komentarus, o viršuje nurodo, su kuo sujungtas. Kas pritaria abiem, skaičiuojamas vieną kartą.
merges-into = Kieno dalimi jis tampa
merges-into-hint = Pirmiausia tai, kas skamba panašiausiai.
merges-words = Pavadinimo žodžiai arba kodas
merges-look = Ieškoti
merges-show-all = Rodyti viską
merges-none-found = Niekas taip nevadinama
merges-none-found-text = Pabandykite mažiau žodžių arba žodžio dalį.
merges-no-target = Nėra su kuo sujungti
merges-no-target-text = Šiose konsultacijose nėra kito viešo tokio teksto.
merges-explanation = Priežastis
merges-explanation-hint = Kas abu tekstus sieja. Autorius ir pritariantieji tai gaus laišku, o puslapyje perskaitys kiekvienas.
merges-no-rule = Be taisyklės: pakanka faktų
merges-rule-hint = Tik jei tekstas pažeidžia ir šių konsultacijų taisyklę.
merges-submit = Sujungti
merges-part = Atskirti: tegul vėl būna savarankiškas
merges-done = Tekstas sujungtas, ir jo puslapis tai sako.
merges-usual-part = Moderatorius tai peržiūrėjo dar kartą. Tekstas vėl savarankiškas, kaip anksčiau.
merges-decided-merge = sujungta su kitu tekstu
merges-decided-part = vėl savarankiškas
merges-scope = Tekstas išlaiko adresą, žodžius ir komentarus, o jo puslapis veda į kitą. Pritarimas abiem skaičiuojamas ten, kiekvienas žmogus vieną kartą. Atiduoti balsai lieka, kur buvo. Galioja, kol bus atšaukta.

## Puslapiuose ir sąrašuose

merges-merged = Sujungta
merges-merged-on = Šis tekstas tapo kito dalimi: { $day }. Čia jis toks, koks buvo parašytas.
merges-part-of = Dalis teksto:
merges-and-that-of = O tas yra dalis teksto:
merges-gone = tekstas, kurio skaitytojai nebemato
merges-support-there = Pritarimas skaičiuojamas ten, kiekvienas žmogus vieną kartą.
merges-votes-here = Čia atiduoti balsai lieka čia ir nurodomi rezultatuose, kiekvieni prie savo.
merges-here = { $count ->
    [one] Čia prijungtas { $count } tekstas
    [few] Čia prijungti { $count } tekstai
    [many] Čia prijungta { $count } teksto
   *[other] Čia prijungta { $count } tekstų
}
merges-through = per
merges-nothing-new = Ši veiksmų kryptis yra kitos dalis. Diskusija tęsiama ten; kas pasakyta čia, lieka.
merges-no-votes = Ši veiksmų kryptis yra kitos dalis, ir balsuojama dėl tos. Čia atiduoti balsai išsaugoti ir nurodomi rezultatuose.

## Kas atmetama

merges-error-over = Konsultacijos baigėsi. Niekas nebejungiama, nebeperkeliama ir nebepritariama.
merges-error-merged = Šis tekstas jau yra kito dalis.
merges-error-not-public = Skaitytojai nemato šio teksto kaip savarankiško, todėl jo negalima nei sujungti, nei perkelti.
merges-error-voted-on = Vyksta balsavimas arba jo rezultatas dar neužfiksuotas. Iki tol veiksmų kryptys nejungiamos, neatskiriamos ir neperkeliamos į kitą tikslą.
merges-not-yet = Sujungti ir perkelti prie kito tikslo bus galima, kai balsavimas pasibaigs ir jo rezultatas bus užfiksuotas.
merges-error-no-such-text = Tokio teksto nėra. Pasirinkite vieną iš sąrašo.
merges-error-other-consultation = Tas tekstas priklauso kitoms konsultacijoms.
merges-error-same-text = Tai tas pats tekstas. Pasirinkite kitą.
merges-error-target-merged = Tas tekstas pats yra kito dalis. Pasirinkite tą, kurio dalis jis yra.
merges-error-target-not-public = Skaitytojai to teksto nebemato.

## Laiškai

merges-letter-subject = Tekstas tapo kito dalimi
merges-letter-own = Moderatorius jūsų tekstą „{ $title }“ padarė kito dalimi, nes abu sako tą patį.
merges-letter-other = Jūs pritariate tekstui „{ $title }“, jį stebite arba jūsų tekstas buvo jo dalis. Moderatorius jį padarė kito dalimi, nes abu sako tą patį. Jums nieko daryti nereikia: jūsų pritarimas skaičiuojamas ten.
merges-letter-into = Jis yra dalis teksto:
merges-letter-parted-subject = Tekstas vėl savarankiškas
merges-letter-parted-own = Jūsų tekstas „{ $title }“ buvo kito dalis. Moderatorius tai atšaukė: tekstas vėl savarankiškas.
merges-letter-parted-other = „{ $title }“, kuriam pritariate arba kurį stebite, buvo kito teksto dalis. Moderatorius tai atšaukė: tekstas vėl savarankiškas.
merges-letter-parted-scope = Šiam tekstui duotas pritarimas vėl skaičiuojamas prie jo, o duotas kitam lieka prie kito.
