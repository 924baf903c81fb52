### Co może być nie tak w pliku lub szkicu strategii.

problem-not-toml = plik nie jest poprawnym TOML-em: { $said }
problem-not-json = to nie jest JSON, z którego da się odczytać strategię: { $said }
problem-format = tego formatu ta wersja nie czyta; wpisz format = { $format }
problem-unknown-key = nieznany klucz „{ $key }”; tutaj mogą stać: { $keys }
problem-not-tables = to muszą być tabele zaczynające się od [[{ $sort }]]
problem-not-table = to musi być tabela z kluczami
problem-twice = jest już użyte w wierszu { $line }
problem-twice-elsewhere = jest już użyte gdzie indziej w tym pliku
problem-missing = brakuje tego pola
problem-not-text = to musi być tekst w cudzysłowie
problem-not-line = to musi być jeden wiersz od 1 do { $max } znaków, bez znaków sterujących
problem-not-code = „{ $code }” nie jest kodem: najwyżej { $max } liter a–z i cyfr, a między nimi pojedyncze kropki lub łączniki
problem-not-slug = tylko małe litery, cyfry i łączniki
problem-no-own-text = brakuje tekstu w języku strategii; dopisz { $key }.{ $language } = "…"
problem-not-choice = „{ $word }” nie należy do: { $words }
problem-not-whole = to musi być liczba od { $from } do { $to }
problem-not-year = { $year } nie jest rokiem od 1900 do 2100
problem-not-figure = to musi być liczba mniejsza od { $limit }
problem-not-day = „{ $day }” nie jest dniem (2018-02-07), miesiącem (2018-02) ani rokiem (2018)
problem-not-address = to musi być adres internetowy zaczynający się od https:// lub http://
problem-not-outline = to musi być Polygon lub MultiPolygon GeoJSON w stopniach: { $reason }
problem-unknown = w tym pliku nie ma pozycji „{ $code }” ({ $one })
problem-named-twice = wymienia „{ $code }” dwa razy
problem-goal-needs-parent = brakuje: cel operacyjny należy do celu strategicznego
problem-goal-at-top = taki cel ({ $kind }) stoi na szczycie; usuń parent
problem-goal-not-above = „{ $code }” nie może stać nad tym celem; może nim być cel rodzaju: { $kinds }
problem-district-needs-parent = brakuje: dzielnica leży w gminie
problem-cannot-lie = „{ $kind }” nie może leżeć w „{ $above }”
problem-not-served = „{ $code }” nie jest celem operacyjnym w „{ $goal }”
problem-number-twice = numer { $number } ma tu już inna pozycja
problem-unit-needs-name = brakuje: jednostka „other” musi mieć nazwę
problem-unit-has-name = tylko dla jednostki „other”
problem-too-many-digits = { $figure } ma więcej niż { $decimals } cyfr po przecinku; zwiększ decimals wskaźnika
problem-target-too-early = { $year } nie jest po roku pierwszej wartości, { $first }
problem-trend-has-value = trend nie ma wartości: kierunek należy do wskaźnika
problem-target-needs-value = wymaga wartości; bez niej rodzajem jest „trend”
problem-target-behind = { $target } leży po złej stronie pierwszej wartości { $first }, wbrew kierunkowi wskaźnika
problem-circle = prowadzi w kółko: { $codes }
problem-section-twice = plan ma już część „{ $kind }”
problem-not-hour = „{ $hour }” nie jest godziną (17:30)
problem-not-time-zone = nie ma strefy czasowej „{ $name }” (Europe/Vilnius)
problem-needs-day = wymaga pełnego dnia w `on` (2026-12-01)
problem-ends-unbegun = ma koniec, a nie ma początku: dopisz `from`
problem-ends-too-early = musi być później niż początek, { $from }
problem-registration-too-late = musi być pełnym dniem, najpóźniej { $on }
