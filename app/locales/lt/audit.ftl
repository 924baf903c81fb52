### Atsakingų asmenų veiksmų žurnalas ir parašai.

audit-signed = { $when } svetainė pasirašė šį rezultatą kartu su atsakingų asmenų veiksmų žurnalu iki { $number } įrašo. Kiekvienas vėlesnis rezultato ar žurnalo pakeitimas bus pastebėtas.
audit-unsigned = Šis rezultatas dar nepasirašytas: šiuo metu trūksta pasirašymo rakto. Jis bus pasirašytas, kai tik raktas vėl bus vietoje; skaičiai ir kontrolinė suma nepasikeis.
audit-head = Žurnalo pabaiga pasirašymo metu
audit-key = Raktas
audit-signature = Parašas (Ed25519)
audit-keys = Svetainės viešieji raktai
audit-files = Norėdami patikrinti rezultatą be mūsų, atsisiųskite žurnalą ir biuletenius. Juose nėra nei balsavusių, nei atsakingų asmenų vardų.
audit-events-file = Atsakingų asmenų veiksmų žurnalas
audit-ballots-file = Biuleteniai be balsavusiųjų
audit-signatures-file = Parašai
