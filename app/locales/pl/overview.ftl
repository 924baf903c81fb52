### Co powiedziano o strategii, cel po celu i miejsce po miejscu, oraz co można pobrać.

## Cel w jednym wierszu

overview-count-voices = { $count ->
    [one] głos zabrała { $count } osoba
    [few] głos zabrały { $count } osoby
    [many] głos zabrało { $count } osób
   *[other] głos zabrało { $count } osoby
}
overview-support = { $share } poparcia
overview-commitments = { $count ->
    [one] wykonano { $done } z { $count } zobowiązania
    [few] wykonano { $done } z { $count } zobowiązań
    [many] wykonano { $done } z { $count } zobowiązań
   *[other] wykonano { $done } z { $count } zobowiązania
}
overview-no-voice = nikt jeszcze nie zabrał głosu
overview-voices-note = Liczymy osoby, które głosowały w ostatniej zamkniętej turze konsultacji, w której oddano głosy w sprawie danego celu; udział w dwóch konsultacjach liczy się w każdej z nich. Głosy podajemy po zamknięciu tury.
overview-figure-lines = { $count ->
    [one] kierunek działania
    [few] kierunki działania
    [many] kierunków działania
   *[other] kierunku działania
}
overview-figure-voices = { $count ->
    [one] osoba zabrała głos w zamkniętych turach
    [few] osoby zabrały głos w zamkniętych turach
    [many] osób zabrało głos w zamkniętych turach
   *[other] osoby zabrało głos w zamkniętych turach
}
overview-figure-support = poparcia w zamkniętych turach
overview-figure-commitments = { $count ->
    [one] zobowiązania wykonano
    [few] zobowiązań wykonano
    [many] zobowiązań wykonano
   *[other] zobowiązania wykonano
}

## Co należy do celu

overview-tools = Polityki, programy i projekty
overview-tool-policy = polityka
overview-tool-programme = program
overview-tool-project = projekt strategiczny
overview-bodies = Wymienione tu podmioty:
overview-served-by = Plany i zespoły, które nad nim pracują
overview-papers = Co opublikowały o nim zespoły robocze
overview-group = zespół roboczy
overview-source = Źródło:
overview-source-link = przejdź do źródła

## Cele i konsultacje

overview-voices-title = Cele a konsultacje
overview-voices-lead = Gdzie poddano każdy cel pod dyskusję i ile osób się o nim wypowiedziało.
overview-voices-way = Konsultacje: o których celach rozmawiano
overview-silent-title = Cele, o których nikt się jeszcze nie wypowiedział
overview-silent = { $goals } z { $all }: żadnego ogłoszonego głosu i żadnego komentarza.
overview-all-heard = O każdym celu ktoś się już wypowiedział w co najmniej jednej konsultacji.
overview-matrix = Cel po celu
overview-not-asked = nie pytano
overview-together = Razem
overview-consultations = Konsultacje
overview-no-consultations-title = O te cele jeszcze nikogo nie pytano
overview-no-consultations-text = Konsultacja pojawi się tutaj, gdy będzie dotyczyć jednego z celów strategii albo podda pod dyskusję kierunki działania dla niego.

## Cele i miejsca

overview-places-title = Cele a miejsca
overview-places-lead = Ile kierunków działania dotyczy każdego miejsca i jakim celom tam służą. Kierunki dla całego obszaru nie są liczone ponownie przy jego częściach ani odwrotnie.
overview-places-way = Miejsca: co się w każdym omawia
overview-map-numbers = Liczba w miejscu mówi, ile kierunków działania go dotyczy; mogą one służyć także celom innych strategii.
overview-column-lines = Kierunki działania
overview-column-comments = Komentarze
overview-goals-by-place = Cel po celu, miejsce po miejscu
overview-lines-by-place = Kierunki działania, miejsce po miejscu
overview-no-places-title = Ta strategia nie wymienia miejsc
overview-no-places-text = Gdy wymieni gminy lub dzielnice, mapa i tabela w tym miejscu pokażą, o czym się w nich rozmawia.
overview-no-places-asked = Żaden kierunek działania nie dotyczy jeszcze tych miejsc. Gdy taki trafi do konsultacji, ta strona powie, jakim celom służy i gdzie.

## Obok karty do głosowania

overview-beside = Jak przebiega realizacja jego celów
overview-beside-goal = Wskaźniki celu { $code }
