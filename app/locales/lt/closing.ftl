### Turo uždarymas.

closing-title = Uždaryti { $number } turą
closing-lead = Turas pats baigsis: { $when }. Galite jį uždaryti jau dabar.
closing-votes = Kiekvienas iki tol gautas balsas įskaitomas. Vėlesni atmetami, ir balsuojantiems tai pasakoma.
closing-results = Skaičiai užfiksuojami, ir atsiveria rezultatų puslapis.
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
    [one] Eilėje sprendimo dar laukia { $count } dalykas.
    [few] Eilėje sprendimo dar laukia { $count } dalykai.
    [many] Eilėje sprendimo dar laukia { $count } dalyko.
   *[other] Eilėje sprendimo dar laukia { $count } dalykų.
}
closing-to-queue = Į eilę
closing-reason = Priežastis
closing-reason-hint = Kodėl turas uždaromas anksčiau laiko. Priežastį prie rezultatų matys visi.
closing-reason-needed = Kodėl turas uždaromas, nors eilėje dar laukiama sprendimų. Priežastį prie rezultatų matys visi.
closing-submit = Uždaryti { $number } turą
closing-not-open = Turas dar neprasidėjo, todėl nėra ko uždaryti.
closing-is-closed = Turas uždarytas.
