## Laiškai: gautas pranešimas, išnagrinėtas skundas, kaip skųsti sprendimą

redress-received-subject = Gavome jūsų pranešimą nr. { $number }
redress-received-text = Jūsų pranešimas pasiekė konsultacijų moderatorius. Jo numeris { $number }.
redress-received-next = Dėl jo nuspręs žmogus, ne programa, ne vėliau kaip { $day }. Atsakymą gausite laišku; jis bus ir pranešimo puslapyje. Teksto autorius nesužinos, kas apie jį pranešė.
redress-received-button = Atverti savo pranešimą
redress-scope-hidden = Jį matote tik jūs ir konsultacijas rengiantys žmonės. Tai galioja visuose puslapiuose ir neterminuotai. Jūsų paskyra ir visi kiti jūsų tekstai lieka nepakitę.
redress-scope-entered = Jį mato tik konsultacijas rengiantys žmonės: jis paslėptas visuose puslapiuose ir ataskaitoje, o ataskaitos failai, kuriuose jis dar yra, sulaikyti – neterminuotai. Pastaba išlaiko numerį, į ją bus atsakyta.
redress-by-a-person = Sprendimą priėmė žmogus – moderatorius. Jokia programa jo nepriėmė.
redress-how = Jei manote, kad sprendimas klaidingas, galite jį apskųsti iki { $day } imtinai. Skundą išnagrinės kitas moderatorius, nedalyvavęs priimant šį sprendimą.
redress-link = Į sprendimą ir skundo formą
redress-upheld-subject = Skundas išnagrinėtas: sprendimas lieka galioti
redress-upheld-text = Jūsų skundą perskaitė žmogus, nedalyvavęs priimant pirmąjį sprendimą. Sprendimas lieka galioti.
redress-reversed-subject = Skundas išnagrinėtas: sprendimas pakeistas
redress-reversed-text = Jūsų skundą perskaitė žmogus, nedalyvavęs priimant pirmąjį sprendimą, ir su jumis sutiko. Sprendimas pakeistas.
redress-other-subject = Skundas išnagrinėtas: sprendimas lieka galioti
redress-other-text = Kažkas apskundė sprendimą, kuris susijęs ir su jumis. Skundą perskaitė moderatorius, nedalyvavęs priimant tą sprendimą. Sprendimas lieka galioti, jums niekas nesikeičia.
redress-appeal-button = Atverti sprendimą
