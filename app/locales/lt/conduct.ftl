conduct-title = Moderatorių terminai
conduct-lead = Kas praneša apie tekstą, pateikia pasiūlymą ar skundžia sprendimą, sužino, iki kada bus nuspręsta. Eilė prasideda nuo skubiausių klausimų ir rodo, kur vėluojama.
conduct-days = Per kiek dienų moderatorius nusprendžia
conduct-days-hint = Nuo 1 iki 60. Jau laukiančių klausimų terminas nesikeičia.
conduct-rules-beside = Čia rašomam tekstui galioja šios taisyklės. Moderatorius, kuris ką nors slepia ar grąžina, nurodo vieną iš jų.
