### Atsakingų asmenų veiksmų žurnalas ir parašai.

audit-signed = { $when } svetainė pasirašė šį rezultatą kartu su atsakingų asmenų veiksmų žurnalu iki { $number } įrašo. Kiekvienas vėlesnis rezultato ar žurnalo pakeitimas bus pastebėtas.
audit-unsigned = Šis rezultatas dar nepasirašytas: šiuo metu trūksta pasirašymo rakto. Jis bus pasirašytas, kai tik raktas vėl bus vietoje; skaičiai ir kontrolinė suma nepasikeis.
audit-head = Žurnalo pabaiga pasirašymo metu
audit-key = Raktas
audit-signature = Parašas (Ed25519)
audit-keys = Svetainės viešieji raktai
audit-files = Norėdami patikrinti rezultatą be mūsų, atsisiųskite žurnalą ir biuletenius. Juose nėra nei balsavusių, nei atsakingų asmenų vardų.
audit-events-file = Žurnalo failas
audit-ballots-file = Biuleteniai be balsavusiųjų
audit-signatures-file = Parašai

## Žurnalas

audit-record = Veiksmų žurnalas
audit-record-lead = Viskas, ką šioje konsultacijoje atliko atsakingi asmenys, laikrodis ir operatorius; naujausi įrašai viršuje. Asmenys žymimi ženklais: čia tas pats asmuo visada turi tą patį ženklą, o kitur – kitą.
audit-none-title = Žurnalas dar tuščias
audit-none-text = Čia bus rašoma viskas, ką šioje konsultacijoje atliks atsakingi asmenys.
audit-number = Nr.
audit-what = Kas atlikta
audit-when = Kada
audit-who = Kas
audit-person = Asmuo { $mark }
audit-machine = Automatiškai arba operatorius
audit-act-other = Kitas veiksmas:
audit-check = Kaip patikrinti šį žurnalą
audit-check-text = Kiekviename įraše yra ankstesnio įrašo kontrolinė suma, todėl nė vieno nepastebimai nepakeisite, nepašalinsite ir neįterpsite. Žurnalo pabaiga pasirašoma kartu su kiekvienu rezultatu.
audit-act-consultation-created = Sukurta konsultacija
audit-act-consultation-changed = Pakeistas konsultacijos aprašymas
audit-act-consultation-published = Paskelbta konsultacija
audit-act-stages-set = Nustatyti etapai
audit-act-rule-added = Pridėta moderavimo taisyklė
audit-act-rule-changed = Pakeista moderavimo taisyklė
audit-act-moderator-appointed = Paskirtas moderatorius
audit-act-moderator-dismissed = Atšauktas moderatorius
audit-act-moderator-left = Moderatorius ištrynė paskyrą ir pasitraukė
audit-act-round-added = Suplanuotas turas
audit-act-round-moved = Perkeltas turas
audit-act-round-removed = Pašalintas suplanuotas turas
audit-act-round-opened = Turas atidarytas anksčiau laiko
audit-act-round-closed = Turas uždarytas, jo rezultatas užfiksuotas
audit-act-action-line-published = Paskelbta veiksmų kryptis
audit-act-action-line-changed = Pakeista veiksmų kryptis
audit-act-action-line-withdrawn = Atsiimta veiksmų kryptis
audit-act-proposal-published = Paskelbtas pasiūlymas
audit-act-proposal-returned = Pasiūlymas grąžintas autoriui
audit-act-proposal-accepted = Pasiūlymas tapo veiksmų kryptimi
audit-act-proposal-reopened = Atšauktas sprendimas dėl pasiūlymo
audit-act-content-kept = Turinys, apie kurį pranešta, paliktas
audit-act-content-hidden = Turinys paslėptas
audit-act-content-restored = Paslėptas turinys vėl rodomas
audit-act-commitment-made = Paskelbta, kas toliau vyks su veiksmų kryptimi
audit-act-commitment-changed = Pakeista, kas toliau vyks su veiksmų kryptimi
audit-act-votes-imported = Įkelti balsai iš kitos platformos
audit-act-result-signed-later = Rezultatas pasirašytas vėliau, nes uždarant trūko rakto
audit-act-words-erased = Ištrinti ankstesnio įrašo žodžiai; jo kontrolinė suma liko
