## Perkėlimas

moves-move = Perkelti
moves-move-of = Perkelti komentarą: { $author }
moves-back = Perkelti atgal
moves-to-goal = Perkelti į kitą tikslą
moves-comment-title = Perkelti komentarą
moves-comment-lead = Jis su atsakymais pereina į kitos veiksmų krypties diskusiją. Žodžiai, autorius ir adresas lieka; senoji vieta sako, kur jis perkeltas.
moves-into-line = Veiksmų kryptis, kuriai jis priklauso
moves-into-line-hint = Tik tos, dėl kurių galima diskutuoti.
moves-no-line = Kitos veiksmų krypties nėra
moves-no-line-text = Komentarą bus galima perkelti, kai šiose konsultacijose atsiras kita.
moves-line-title = Perkelti veiksmų kryptį į kitą tikslą
moves-line-lead = Ji prisidės prie kito strategijos tikslo. Tekstas, komentarai ir balsai lieka; senasis tikslas sako, kur ji perkelta.
moves-from = Iš tikslo
moves-into-goal = Į tikslą
moves-no-goal = Nėra tikslo, į kurį būtų galima perkelti
moves-no-goal-text = Ji neprisideda prie jokio šių konsultacijų strategijos tikslo arba strategija kito neturi.
moves-explanation-hint = Kodėl jos vieta ten. Autorius tai gaus laišku.
moves-done = Perkelta, ir senoji vieta sako, kur.
moves-decided = perkelta
moves-scope = Žodžiai, autorius ir adresas lieka, o senoji vieta veda į naująją. Galioja, kol bus perkelta atgal.

## Puslapiuose

moves-left = { $count ->
    [one] { $count } komentaras perkeltas iš čia į { $code }
    [few] { $count } komentarai perkelti iš čia į { $code }
    [many] { $count } komentaro perkelta iš čia į { $code }
   *[other] { $count } komentarų perkelta iš čia į { $code }
}
moves-with-replies = { $count ->
    [one] su { $count } atsakymu
    [few] su { $count } atsakymais
    [many] su { $count } atsakymo
   *[other] su { $count } atsakymų
}
moves-came = perkelta čia iš { $code }
moves-line-came = Ši veiksmų kryptis perkelta iš tikslo { $from } į tikslą { $to }: { $day }.
moves-old-goal = Į tikslą, prie kurio ji prisidėjo anksčiau
moves-line-left = perkelta į tikslą { $goal }: { $day }
moves-left-goal = Perkeltos į kitus tikslus

## Kas atmetama

moves-error-stands-there = Ten jis jau yra. Pasirinkite kitą vietą.
moves-error-no-such-goal = Tokio tikslo strategija neturi. Pasirinkite vieną iš sąrašo.
moves-error-moved-since = Tekstas jau kitur, todėl iš čia jo perkelti atgal negalima.

## Laiškai

moves-letter-subject = Jūsų tekstas perkeltas
moves-letter-text = Moderatorius perkėlė tai, ką parašėte:
moves-letter-to = Dabar jis yra čia:
