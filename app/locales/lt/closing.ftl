### Turo uždarymas.

closing-title = Uždaryti { $number } turą
closing-lead = Turas pats baigsis: { $when }. Galite jį uždaryti jau dabar.
closing-overdue = Turo laikas baigėsi: { $when }. Per kelias minutes svetainė pati jį uždarys. Galite uždaryti ir dabar – tuo pačiu pabaigos laiku.
closing-votes = Kiekvienas iki tol gautas balsas įskaitomas. Vėlesni atmetami, apie tai balsuojantiesiems pranešama.
closing-results = Skaičiai užfiksuojami ir paskelbiami rezultatai.
closing-letters = { $people ->
    [0] Laiškų niekas negaus.
    [one] Laišką su rezultatu gaus { $people } balsavęs, komentavęs ar siūlęs žmogus.
    [few] Laišką su rezultatu gaus { $people } balsavę, komentavę ar siūlę žmonės.
    [many] Laišką su rezultatu gaus { $people } balsavusio, komentavusio ar siūliusio žmogaus.
   *[other] Laišką su rezultatu gaus { $people } balsavusių, komentavusių ar siūliusių žmonių.
}
closing-no-letters = { $people ->
    [one] Dar dalyvavo { $people } žmogus, kuriam parašyti negalima: importuotas be adreso arba tokių laiškų atsisakęs.
    [few] Dar dalyvavo { $people } žmonės, kuriems parašyti negalima: importuoti be adreso arba tokių laiškų atsisakę.
    [many] Dar dalyvavo { $people } žmogaus, kuriems parašyti negalima: importuoti be adreso arba tokių laiškų atsisakę.
   *[other] Dar dalyvavo { $people } žmonių, kuriems parašyti negalima: importuoti be adreso arba tokių laiškų atsisakę.
}
closing-final = Uždaryto turo iš naujo atidaryti negalima.
closing-undecided = { $count ->
    [one] Eilėje sprendimo dar laukia { $count } klausimas.
    [few] Eilėje sprendimo dar laukia { $count } klausimai.
    [many] Eilėje sprendimo dar laukia { $count } klausimo.
   *[other] Eilėje sprendimo dar laukia { $count } klausimų.
}
closing-to-queue = Į eilę
closing-reason = Priežastis
closing-reason-hint = Kodėl turas uždaromas anksčiau laiko. Priežastį prie rezultatų matys visi.
closing-reason-needed = Kodėl turas uždaromas, nors eilėje dar laukiama sprendimų. Priežastį prie rezultatų matys visi.
closing-submit = Uždaryti { $number } turą
closing-not-open = Turas dar neprasidėjo, todėl nėra ko uždaryti.
closing-is-closed = Turas uždarytas.
