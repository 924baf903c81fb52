### Turo uždarymas.

closing-title = Uždaryti { $number } turą
closing-lead = Turas pats baigsis: { $when }. Galite jį uždaryti jau dabar.
closing-votes = Kiekvienas iki tol gautas balsas įskaitomas. Vėlesni atmetami, ir balsuojantiems tai pasakoma.
closing-results = Skaičiai užfiksuojami, ir atsiveria rezultatų puslapis.
closing-letters = { $people ->
    [0] Niekas nedalyvavo, todėl laiškai nesiunčiami.
    [one] Laišką su rezultatu gaus { $people } dalyvavęs žmogus.
    [few] Laišką su rezultatu gaus { $people } dalyvavę žmonės.
    [many] Laišką su rezultatu gaus { $people } dalyvavusio žmogaus.
   *[other] Laišką su rezultatu gaus { $people } dalyvavusių žmonių.
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
closing-reason-hint = Kodėl turas uždaromas anksčiau laiko. Priežastis įrašoma.
closing-reason-needed = Kodėl turas uždaromas, nors eilėje dar laukiama sprendimų. Priežastis įrašoma.
closing-submit = Uždaryti { $number } turą
closing-not-open = Turas dar neprasidėjo, todėl nėra ko uždaryti.
closing-is-closed = Turas uždarytas.
