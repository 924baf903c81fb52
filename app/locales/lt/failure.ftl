failure-not-found-title = Tokio puslapio nėra
failure-not-found-text = Adrese gali būti klaida, o gal puslapis pašalintas arba dar nepaskelbtas.
failure-forbidden-title = Šis puslapis jums neprieinamas
failure-forbidden-text = Jį gali atverti tik už jį atsakingi žmonės.
failure-too-many-title = Per daug bandymų
failure-too-many-seconds = Niekas neišsaugota. Kad svetainė veiktų visiems, bandykite dar kartą po { $seconds ->
    [one] { $seconds } sekundės
    [few] { $seconds } sekundžių
   *[other] { $seconds } sekundžių
 }.
failure-too-many-minutes = Niekas neišsaugota. Kad svetainė veiktų visiems, bandykite dar kartą po { $minutes ->
    [one] { $minutes } minutės
    [few] { $minutes } minučių
   *[other] { $minutes } minučių
 }.
failure-too-many-letters = Niekas neišsiųsta: iš čia arba šiuo adresu jau paprašyta per daug laiškų. Išsiųskite formą dar kartą po { $minutes ->
    [one] { $minutes } minutės
    [few] { $minutes } minučių
   *[other] { $minutes } minučių
 }.
failure-back = Grįžti į ankstesnį puslapį
failure-unavailable-title = Šiuo metu negalime nieko išsaugoti
failure-unavailable-text = Niekas neišsaugota. Pabandykite po kelių sekundžių.
failure-crowded-title = Šiuo metu čia labai daug žmonių
failure-crowded-page = Dabar negalime parodyti šio puslapio. Pabandykite dar kartą po kelių sekundžių.
failure-crowded-text = Niekas neišsaugota. Pabandykite dar kartą po kelių sekundžių.
failure-crowded-again = Bandyti dar kartą
failure-internal-title = Įvyko klaida mūsų pusėje
failure-internal-text = Niekas neišsaugota. Bandykite dar kartą; jei klaida kartosis, praneškite organizatoriui.
failure-to-consultations = Į konsultacijas
failure-to-strategies = Į strategijas
failure-unsent-title = Prisijunkite ir išsiųskite dar kartą
failure-unsent-lead = Niekas neišsiųsta, nes nesate prisijungę arba baigėsi seansas. Jūsų tekstas yra žemiau, niekur kitur jis neišsaugotas.
failure-unsent-sign-in = Prisijungti naujoje kortelėje
failure-unsent-again = Išsiųsti dar kartą
failure-too-large-title = Per ilgas tekstas
failure-too-large-text = Niekas neišsaugota. Viskas, ką siunčiate vienu kartu, iš viso gali užimti { $kilobytes } KB, tai yra maždaug { $characters } teksto ženklų. Grįžkite, sutrumpinkite tekstą ir išsiųskite dar kartą.
failure-unreadable-title = Negalime to priimti
failure-unreadable-text = Niekas neišsaugota: tai atėjo ne iš šios svetainės formos arba atėjo ne visa. Atverkite puslapį čia ir išsiųskite dar kartą.
failure-kept = Jūsų tekstas yra žemiau. Iš čia galite jį išsiųsti dar kartą.
failure-elsewhere-title = Ši forma atsiųsta ne iš mūsų adreso
failure-elsewhere-text = Niekas neišsaugota. Priimame tik formas iš puslapių, atvertų adresu { $address }. Atverkite puslapį ten ir išsiųskite formą dar kartą.
failure-elsewhere-link = Pereiti į { $address }
