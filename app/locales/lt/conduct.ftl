conduct-title = Kaip moderuojama ši diskusija
conduct-lead = Pasirinkite, ar moderatorius perskaito tekstus anksčiau nei kiti, ir per kiek dienų jis nusprendžia. Kas laukia, sužino, iki kada. Eilė prasideda nuo skubiausių klausimų ir rodo, kur vėluojama.
conduct-days = Per kiek dienų moderatorius nusprendžia
conduct-days-hint = Nuo 1 iki 60. Jau laukiančių klausimų terminas nesikeičia.
conduct-comments = Veiksmų krypčių komentarai
conduct-remarks = Projektų pastabos
conduct-remarks-hint = Pastaba gauta tada, kai pateikta, su numeriu ir laiku; laukti gali tik jos rodymas kitiems. Iš laiškų įrašytos pastabos rodomos iš karto.
conduct-proposals = Pasiūlymai
conduct-choose-at-once = Rodoma iš karto
conduct-choose-at-once-hint = Visi gali skaityti vos išsiuntus. Vėliau moderatorius gali paslėpti.
conduct-choose-checked = Pirma perskaito moderatorius
conduct-choose-checked-hint = Kol moderatorius nepraleido, tekstą mato tik jo autorius ir moderatoriai. Pakeitus šį pasirinkimą, niekas, kas rodoma, nepaslepiama, ir niekas, kas laukia, nepraleidžiama.
conduct-at-once = Visi galės tai skaityti vos išsiuntus. Vėliau moderatorius gali paslėpti, jei pažeista taisyklė.
conduct-checked = { $days ->
    [one] Prieš kitiems pamatant, tai perskaitys moderatorius – per { $days } dieną. Iki tol matote tik jūs.
    [few] Prieš kitiems pamatant, tai perskaitys moderatorius – per { $days } dienas. Iki tol matote tik jūs.
    [many] Prieš kitiems pamatant, tai perskaitys moderatorius – per { $days } dienos. Iki tol matote tik jūs.
   *[other] Prieš kitiems pamatant, tai perskaitys moderatorius – per { $days } dienų. Iki tol matote tik jūs.
}
conduct-asked-title = Moderatorius prašo pakeisti šį tekstą
conduct-asked-on = Paprašyta { $day }. Tekstas tuo tarpu lieka matomas. Šį prašymą matote tik jūs ir moderatoriai.
conduct-withheld = Šį tekstą mato tik autorius ir moderatoriai
conduct-asked-after = Kai tekstą pakeisite, skaitytojai ankstesniojo istorijoje neberas; jį matysite tik jūs ir moderatoriai.
conduct-change-it = Pakeisti tekstą
conduct-change-submit = Pateikti pakeistą pasiūlymą
conduct-rules-beside = Čia rašomam tekstui galioja šios taisyklės. Moderatorius, kuris ką nors slepia ar grąžina, nurodo vieną iš jų.
