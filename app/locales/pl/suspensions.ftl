## Dla osoby, której to dotyczy

suspensions-until = W tych konsultacjach nie możesz pisać do { $day } włącznie.
suspensions-for-good = W tych konsultacjach nie możesz pisać, dopóki moderacja nie cofnie zawieszenia.
suspensions-scope = Zawieszenie dotyczy komentarzy i propozycji tylko w tych konsultacjach. Nadal możesz wszystko czytać, głosować, zgłaszać teksty, wycofywać własne wypowiedzi i składać uwagi do projektów, do czego każdy ma prawo z mocy ustawy. To, co już jest napisane, pozostaje bez zmian.
suspensions-closed-title = Twoja możliwość pisania jest tu zawieszona
suspensions-because = Podstawa:
suspensions-to-reasons = Przeczytaj uzasadnienie i zobacz, jak się odwołać
suspensions-draft-meanwhile = To, co napiszesz, możesz zachować jako szkic i złożyć później.
suspensions-own-title = Konsultacje, w których teraz nie możesz pisać
suspensions-own = Zawieszenie możliwości pisania w konsultacjach „{ $consultation }”
suspensions-is-lapsed = Czas tego zawieszenia minął. Możesz znów pisać.
suspensions-error = Twoja możliwość pisania w tych konsultacjach jest zawieszona, więc tego nie opublikowano. Uzasadnienie jest poniżej.
suspensions-letter-subject = Zawieszono Twoją możliwość pisania w konsultacjach
suspensions-lifted-subject = Zawieszenie zostało cofnięte
suspensions-lifted-text = Moderacja zakończyła zawieszenie przed czasem. W tych konsultacjach możesz znów pisać komentarze i propozycje.
suspensions-lifted-button = Do konsultacji

## Dla moderacji

suspensions-title = Zawieszone osoby
suspensions-their-until = W tych konsultacjach nie może pisać do { $day } włącznie.
suspensions-their-for-good = W tych konsultacjach nie może pisać, dopóki moderacja nie cofnie zawieszenia.
suspensions-lead = Zawieszona osoba nie publikuje w tych konsultacjach komentarzy ani propozycji. Nadal czyta, głosuje i składa uwagi. To, co napisała, pozostaje bez zmian.
suspensions-none = Nikogo dotąd nie zawieszono
suspensions-none-text = Zawiesić kogoś można ze strony jego tekstu albo z listy poniżej, gdy moderacja odsunie jakiś tekst od czytelników.
suspensions-offenders = Osoby, których teksty ukryto, zwrócono lub wycofano
suspensions-offenders-text = Liczą się decyzje, które pozostają w mocy. Sama ich liczba nie jest powodem: najpierw je przeczytaj.
suspensions-taken = { $count ->
    [one] { $count } decyzja
    [few] { $count } decyzje
    [many] { $count } decyzji
   *[other] { $count } decyzji
}
suspensions-in-force = trwa
suspensions-lapsed = minęło
suspensions-lifted = cofnięto
suspensions-of = Zawieszenie: { $name }
suspensions-row-standing = Stan
suspensions-row-lifted = Cofnięto
suspensions-way = Zawieś osobę piszącą
suspensions-way-of = Zawieś osobę piszącą: { $name }
suspensions-begin-title = Zawieszenie w tych konsultacjach: { $name }
suspensions-begin-lead = Zawieszenie jest dla kogoś, kto nadal łamie zasady, choć ukrywano już jego pojedyncze teksty. Jeśli wystarczy łagodniejszy środek, ma pierwszeństwo.
suspensions-history = Dotychczasowe decyzje o tej osobie w tych konsultacjach
suspensions-history-text = Zawieszenie musi być do nich proporcjonalne: jak często, jak poważnie, jak dawno i czy osoba o tym wiedziała.
suspensions-history-none = W tych konsultacjach nie postanowiono jeszcze niczego o tej osobie ani o jej tekstach. Zastanów się, czy nie wystarczy ukryć tekst i podać powód.
suspensions-decide = Decyzja
suspensions-means = Osoba dostanie wiadomość z Twoim uzasadnieniem i może się odwołać w ciągu sześciu miesięcy; odwołanie rozpatrzy ktoś inny. To, co napisała, pozostaje bez zmian. Nadal czyta, głosuje, zgłasza teksty i składa uwagi.
suspensions-no-rule = Nie wybrano zasady
suspensions-rule-hint = Zasada, którą ta osoba naruszyła, albo prawo.
suspensions-facts = Fakty i uzasadnienie
suspensions-facts-hint = Które teksty, kiedy i dlaczego nie wystarczy nic łagodniejszego. Ta osoba to przeczyta.
suspensions-term = Na jak długo
suspensions-term-day = Do wybranego dnia
suspensions-term-for-good = Na stałe, do cofnięcia
suspensions-last-day = Ostatni dzień
suspensions-last-day-hint = Tylko jeśli wybierasz dzień. Liczy się cały; potem zawieszenie kończy się samo.
suspensions-begin = Zawieś
suspensions-already = Ta osoba jest tu już zawieszona
suspensions-to-one = Do zawieszenia
suspensions-administrator = Osób z administracji serwisu nie można zawiesić w konsultacjach.
suspensions-error-office = Osób z moderacji tych konsultacji ani z administracji nie można w nich zawiesić.
suspensions-lift-title = Cofnięcie zawieszenia
suspensions-lift-text = Zawieszenie skończy się od razu, a osoba dowie się dlaczego.
suspensions-lift-reasons = Twoje uzasadnienie
suspensions-lift-hint = Osoba je przeczyta. Pozostanie też w rejestrze.
suspensions-lift = Cofnij zawieszenie
suspensions-again = Zawieś tę osobę ponownie
suspensions-person = Osoba
suspensions-decided-suspend = zawieszono
suspensions-decided-lift = cofnięto zawieszenie
suspensions-notice-begun = Osoba jest zawieszona. Dostanie wiadomość z Twoim uzasadnieniem.
suspensions-notice-lifted = Zawieszenie cofnięto. Osoba dostanie wiadomość.
