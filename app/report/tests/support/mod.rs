//! A report to try the files with, and the words that the catalogues would give.

mod words;

use report::*;

pub use words::words;

const WORDS: [&str; 40] = [
    "strategia",
    "rozwoju",
    "gminy",
    "należy",
    "uwzględnić",
    "potrzeby",
    "mieszkańców",
    "ścieżki",
    "rowerowe",
    "w",
    "i",
    "na",
    "oraz",
    "budowę",
    "żłobka",
    "zieleń",
    "miejską",
    "komunikację",
    "publiczną",
    "proponowany",
    "zapis",
    "jest",
    "niewystarczający",
    "ponieważ",
    "pomija",
    "północną",
    "część",
    "miejscowości",
    "działania",
    "wskaźniki",
    "do",
    "roku",
    "2030",
    "osób",
    "starszych",
    "młodzieży",
    "zagospodarowanie",
    "przestrzenne",
    "łąk",
    "rzeką",
];

/// Numbers that look like chance and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    /// So many words of Polish.
    pub fn words(&mut self, many: usize) -> String {
        let mut text = String::new();
        for place in 0..many {
            text.push_str(if place == 0 { "" } else { " " });
            text.push_str(WORDS[self.roll(WORDS.len())]);
            text.push_str(if place % 13 == 12 { "," } else { "" });
        }
        text + "."
    }
}

pub fn day(iso: &str, said: &str) -> Day {
    Day { iso: iso.to_owned(), said: said.to_owned() }
}

/// A remark as they are: twenty words of the document, twenty-five instead, sixty of reasons, forty of an answer.
pub fn remark(number: u64, dice: &mut Dice) -> Remark {
    let channels = [Channel::Web, Channel::Email, Channel::Letter, Channel::Phone, Channel::Meeting, Channel::Paper];
    let dispositions = [
        Disposition::Taken,
        Disposition::Partly,
        Disposition::NotTaken,
        Disposition::AlreadyCovered,
        Disposition::NotApplicable,
        Disposition::FurtherAnalysis,
    ];
    Remark {
        number,
        channel: channels[dice.roll(6)],
        submitter: match dice.roll(10) {
            0 => Submitter::Organisation("Stowarzyszenie „Nasza Łąka”".to_owned()),
            1 => Submitter::Anonymous,
            _ => Submitter::Person,
        },
        received: day("2026-03-14", "14 marca 2026 r."),
        late: number.is_multiple_of(50),
        meeting: String::new(),
        says: Says::Text(Wording {
            language: if number.is_multiple_of(7) { Language::Lt } else { Language::Pl },
            part: "Cel 2.1, akapit 3".to_owned(),
            present: dice.words(20),
            proposed: dice.words(25),
            justification: dice.words(60),
        }),
        position: Position {
            disposition: dispositions[dice.roll(6)],
            reason: dice.words(40),
            changes: if number.is_multiple_of(3) {
                vec![format!("Cel 2.1, akapit {number}: nowe brzmienie.")]
            } else {
                vec![]
            },
        },
    }
}

/// A report with so many remarks.
pub fn report(remarks: u64) -> ConsultationReport {
    let mut dice = Dice(7);
    let people = |group: &str, people: Count| Headcount { group: group.to_owned(), people };
    ConsultationReport {
        title: "Strategia rozwoju gminy Dobrzyca do 2035 roku".to_owned(),
        organiser: "Gmina Dobrzyca".to_owned(),
        language: Language::Pl,
        version: 2,
        correction: Some("Poprawiono datę spotkania w Żegocinie.".to_owned()),
        published: day("2026-05-04", "4 maja 2026 r."),
        address: "https://dobrzyca.example/konsultacje/strategia/sprawozdanie/2".to_owned(),
        legal: Legal {
            basis: "Art. 6 ustawy o zasadach prowadzenia polityki rozwoju".to_owned(),
            resolution: Some("Uchwała nr XII/87/2026 Rady Miejskiej".to_owned()),
            announcement: Some("1 marca 2026 r., Biuletyn Informacji Publicznej".to_owned()),
            days: Some(35),
            shorter_because: None,
        },
        course: vec![
            Term {
                what: "Uwagi do projektu".to_owned(),
                from: day("2026-03-01", "1 marca 2026 r."),
                to: Some(day("2026-04-05", "5 kwietnia 2026 r.")),
            },
            Term { what: "Sesja rady".to_owned(), from: day("2026-04-28", "28 kwietnia 2026 r."), to: None },
        ],
        channels: vec![
            ChannelCount { channel: Channel::Web, remarks: 81, late: 2 },
            ChannelCount { channel: Channel::Letter, remarks: 12, late: 0 },
        ],
        meetings: vec![Meeting {
            name: "Spotkanie w Żegocinie".to_owned(),
            day: day("2026-03-20", "20 marca 2026 r."),
            place: "świetlica wiejska".to_owned(),
            participants: vec![people("mieszkańcy", Count::Exactly(34)), people("organizacje", Count::FewerThan(10))],
        }],
        participation: Participation {
            people: Count::Exactly(12_345),
            by_kind: vec![people("mieszkańcy", Count::Exactly(12_310)), people("urzędy", Count::FewerThan(10))],
            by_commune: vec![people("Dobrzyca", Count::Exactly(12_300)), people("Kotlin", Count::FewerThan(10))],
            how: "Kto ma konto, liczy się raz; kto był na spotkaniu, liczy się na nim.".to_owned(),
        },
        results: vec![GoalResult {
            code: "2.1".to_owned(),
            title: "Zdrowe środowisko".to_owned(),
            lines: vec![
                LineResult {
                    code: "2.1.3".to_owned(),
                    title: "Ścieżki rowerowe do każdej szkoły".to_owned(),
                    votes: Some(Votes { support: 812, neutral: 40, against: 77 }),
                },
                LineResult { code: "2.1.4".to_owned(), title: "Łąki kwietne".to_owned(), votes: None },
            ],
        }],
        remarks: (1..=remarks).map(|number| remark(number, &mut dice)).collect(),
        addressees: vec![
            Addressee {
                name: "Regionalny Zarząd Gospodarki Wodnej w Poznaniu".to_owned(),
                dispatched: Some(day("2026-03-02", "2 marca 2026 r.")),
                way: "ePUAP, UPO 4821".to_owned(),
            },
            Addressee { name: "Gmina Kotlin".to_owned(), dispatched: None, way: String::new() },
        ],
        hidden: vec![Hidden { what: "Uwaga nr 17: treść".to_owned(), why: "Zasada 3: bez obelg".to_owned() }],
    }
}

/// Goes on to the end.
pub fn on(_: Progress) -> std::ops::ControlFlow<()> {
    std::ops::ControlFlow::Continue(())
}
