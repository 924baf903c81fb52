## Pritarimas pasiūlymui

supports-title = Pritarimas
supports-count = { $count ->
    [one] Pritaria { $count } žmogus
    [few] Pritaria { $count } žmonės
    [many] Pritaria { $count } žmogaus
   *[other] Pritaria { $count } žmonių
}
supports-of-line = { $count ->
    [one] Pasiūlymui, iš kurio tai kilo, pritarė { $count } žmogus
    [few] Pasiūlymams, iš kurių tai kilo, pritarė { $count } žmonės
    [many] Pasiūlymams, iš kurių tai kilo, pritarė { $count } žmogaus
   *[other] Pasiūlymams, iš kurių tai kilo, pritarė { $count } žmonių
}
supports-give = Pritarti šiam pasiūlymui
supports-stop = Atšaukti pritarimą
supports-yours = Jūs pritariate šiam pasiūlymui.
supports-sign-in = Prisijunkite, kad pritartumėte šiam pasiūlymui
supports-why-sign-in = Prisijunkite, kad pritartumėte pasiūlymui. Taip kiekvienas žmogus skaičiuojamas vieną kartą.
supports-no-vote = Pritarimas nėra balsas ir nieko nenulemia. Jis rodo, ką žmonės nori aptarti. Vardų nerodome.
supports-given = Dabar pritariate šiam pasiūlymui.
supports-taken-back = Šiam pasiūlymui nebepritariate.
supports-error-own = Tai jūsų pasiūlymas. Jam pritaria kiti.
supports-own-title = Pasiūlymai, kuriems pritariate
