//! The 110 remarks: who brings which by what way, and how they are entered.

use super::setting::{ADA, AT, BARTEK, CELA, People, TITLE, note_attendance};
use crate::remarks::import::carried;
use crate::remarks::world::{enter, hand_in};
use crate::support::{Client, TestApp};
use crate::trust::document::Document;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

/// How a remark gets into the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Its author hands it in, signed in with this address.
    Account(&'static str),
    /// Somebody hands it in who does not say who they are.
    Nameless,
    /// It stands in a file with values between semicolons.
    Csv,
    /// It stands in a workbook.
    Xlsx,
    /// An official types it.
    Typed,
}

/// A remark as it is brought.
#[derive(Clone, Debug)]
pub struct Brought {
    /// The number that it will have.
    pub number: i64,
    pub way: Way,
    pub channel: &'static str,
    pub submitter: &'static str,
    /// On a letter or a form; empty for those with an account and for those who do not say.
    pub name: String,
    /// A mail address, or nothing.
    pub address: String,
    pub commune: &'static str,
    /// The day, as ISO has it.
    pub received: &'static str,
    pub is_late: bool,
    pub words: String,
}

const FIRST: [&str; 12] =
    ["Adam", "Barbara", "Celina", "Dawid", "Ewa", "Filip", "Grażyna", "Henryk", "Irena", "Józef", "Łucja", "Zdzisław"];
/// Each holds the word that no file of the report may hold.
const LAST: [&str; 6] = ["Kanarek", "Kanarska", "Kanarowicz", "Kanarczyk", "Kanarkiewicz", "Kanarzewska"];
const THEMES: [&str; 5] = [
    "Autobus nocny powinien jeździć codziennie, bo ludzie wracają z drugiej zmiany.",
    "Przy szkole potrzebne jest przejście z wyspą: dzieci przechodzą przez cztery pasy.",
    "Drzewa przy głównej ulicy usychają i nikt ich nie podlewa.",
    "Ścieżka rowerowa kończy się przed mostem, dalej jedzie się jezdnią.",
    "Tekst nie mówi, z czego to będzie zapłacone ani do kiedy.",
];
/// What a spreadsheet would calculate or follow.
const FORMULAS: [&str; 4] =
    ["=HYPERLINK(\"https://evil.example\";\"tu\")", "+12 kursów dziennie", "-5 minut na przesiadkę", "@SUM(A1:A9)"];
/// About benches, which many ask for.
pub const BENCHES: &str = "Brakuje ławek przy przystankach, starsze osoby czekają na stojąco.";

/// The person of a number; no two are called the same.
fn person(number: usize) -> String {
    format!("{} {}", FIRST[number % FIRST.len()], LAST[number / FIRST.len()])
}

struct Post(Vec<Brought>);

impl Post {
    fn add(
        &mut self,
        (way, channel, submitter): (Way, &'static str, &'static str),
        name: String,
        commune: &'static str,
    ) {
        let number = i64::try_from(self.0.len()).expect("few") + 1;
        let theme = THEMES[self.0.len() % THEMES.len()];
        let received = match channel {
            "email" => "2026-11-05",
            "letter" => "2026-11-06",
            "meeting" => "2026-11-18",
            _ => "2026-11-19",
        };
        let words = format!("{theme} To piszemy w punkcie {number}.");
        let address = String::new();
        let is_late = false;
        self.0.push(Brought { number, way, channel, submitter, name, address, commune, received, is_late, words });
    }

    fn last(&mut self) -> &mut Brought {
        self.0.last_mut().expect("a remark")
    }
}

/// Where those live who write by e-mail.
const HOMES: [&str; 4] = ["Skawina", "Wieliczka", "Kraków", ""];

/// All of them, in the order of their numbers.
pub fn all() -> Vec<Brought> {
    use Way::{Account, Csv, Nameless, Typed, Xlsx};
    let mut post = Post(Vec::new());
    for (who, submitter, count) in [(ADA, "person", 4), (BARTEK, "person", 2), (CELA, "organisation", 3)] {
        (0..count).for_each(|_| post.add((Account(who), "web", submitter), String::new(), ""));
    }
    (0..5).for_each(|_| post.add((Nameless, "web", "anonymous"), String::new(), ""));
    // Twenty people send 25 mails; the second time some write their address in another way.
    for mail in 0..25 {
        let who = mail % 20;
        post.add((Csv, "email", "person"), person(who), HOMES[who % HOMES.len()]);
        let address = format!("pisze{who}@canary.example");
        post.last().address = if mail < 20 { address } else { address.replacen('p', "P", 1) };
        if mail % 2 == 0 {
            post.last().words = format!("{BENCHES} To pismo {mail}.");
        }
    }
    (20..29).for_each(|who| post.add((Csv, "letter", "person"), person(who), "Wieliczka"));
    for body in 0..11 {
        post.add((Csv, "letter", "organisation"), format!("Rada Osiedla nr {body}"), "Kraków");
        if let Some(formula) = FORMULAS.get(body) {
            post.last().words = (*formula).to_owned();
        }
    }
    for (from, to, commune) in [(29, 32, "Skawina"), (32, 36, "Zielonki"), (36, 43, "Liszki")] {
        (from..to).for_each(|who| post.add((Xlsx, "paper", "person"), person(who), commune));
    }
    (0..4).for_each(|_| post.add((Xlsx, "paper", "anonymous"), String::new(), ""));
    (43..51).for_each(|who| post.add((Xlsx, "phone", "person"), person(who), "Wieliczka"));
    (51..61).for_each(|who| post.add((Xlsx, "meeting", "person"), person(who), "Skawina"));
    (0..6).for_each(|_| post.add((Xlsx, "meeting", "anonymous"), String::new(), "Skawina"));
    (61..64).for_each(|who| post.add((Typed, "letter", "person"), person(who), "Kraków"));
    (64..66).for_each(|who| post.add((Typed, "meeting", "person"), person(who), "Skawina"));
    post.add((Typed, "phone", "anonymous"), String::new(), "");
    post.add((Typed, "paper", "person"), person(66), "Skawina");
    post.add((Account(ADA), "web", "person"), String::new(), "");
    post.last().is_late = true;
    post.add((Typed, "email", "person"), person(0), HOMES[0]);
    let last = post.last();
    (last.address, last.received, last.is_late) = ("pisze0@canary.example".to_owned(), "2026-12-08", true);
    assert_eq!(post.0.len(), 110);
    post.0
}

fn of(way: impl Fn(Way) -> bool) -> impl Iterator<Item = Brought> {
    all().into_iter().filter(move |one| way(one.way))
}

/// Hands a remark in by the form of the site.
async fn hand(client: &mut Client, brought: &Brought, voice: &[(&str, &str)]) {
    let place: &[(&str, &str)] = match brought.number {
        // A passage that was selected, then a whole one.
        1 => &[("document", "projekt"), ("version", "1"), ("anchor", "2"), ("quote_from", "16"), ("quote_to", "26")],
        2 => &[("document", "projekt"), ("version", "1"), ("anchor", "6")],
        3 => &[("document", "projekt"), ("version", "1"), ("anchor", "2"), ("quote_from", "0"), ("quote_to", "8")],
        _ => &[("part", "rozdział 2")],
    };
    let words = [("justification", brought.words.as_str()), ("language", "pl")];
    let answer = hand_in(client, "strategia", &[&words, place, voice].concat()).await;
    assert_eq!(answer.leads_to(), format!("{AT}/remarks/{}", brought.number));
}

/// By the site: two residents, an organisation by somebody with a mandate, and people who do not say who they are.
pub async fn by_the_site(app: &TestApp, people: &mut People) {
    let form = people.ada.get(&format!("{AT}/remarks/new?document=projekt&version=1&part=2&from=0&to=8")).await;
    form.has_status(200).says("Autobusy").says("name=\"anchor\" value=\"2\"");
    for brought in of(|way| matches!(way, Way::Account(_) | Way::Nameless)).filter(|brought| !brought.is_late) {
        let body = people.body.clone();
        match brought.way {
            Way::Account(ADA) => hand(&mut people.ada, &brought, &[("voice", "me")]).await,
            Way::Account(BARTEK) => hand(&mut people.bartek, &brought, &[("voice", "me")]).await,
            Way::Account(_) => {
                let voice = [("voice", body.as_str()), ("mandate", "Prezes zarządu, Cela Kanarek")];
                hand(&mut people.cela, &brought, &voice).await;
            }
            _ => hand(&mut app.visitor(), &brought, &[("voice", "nobody")]).await,
        }
    }
    app.visitor().get(&format!("{AT}/remarks/1")).await.says("<ins>").does_not_say("Kanar");
}

/// The word of a table for a channel or a kind of submitters.
fn polish(name: &str) -> &str {
    match name {
        "letter" => "list",
        "phone" => "telefon",
        "meeting" => "spotkanie",
        "paper" => "formularz papierowy",
        "person" => "osoba prywatna",
        "organisation" => "organizacja",
        "anonymous" => "anonimowo",
        other => other,
    }
}

/// A file with values between semicolons, as an office exports it.
fn csv() -> Vec<u8> {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let head = "Sposób zgłoszenia;Data wpływu;Kto zgłasza;Imię i nazwisko lub nazwa;Adres do odpowiedzi;Gmina;Dokument;Uzasadnienie\r\n";
    let row = |one: Brought| {
        let day: Vec<&str> = one.received.split('-').rev().collect();
        let document = if one.channel == "email" { TITLE } else { "" };
        let cells = [
            polish(one.channel),
            &day.join("."),
            polish(one.submitter),
            &one.name,
            &one.address,
            one.commune,
            document,
            &one.words,
        ]
        .map(quoted);
        cells.join(";") + "\r\n"
    };
    let rows: String = of(|way| way == Way::Csv).map(row).collect();
    format!("\u{feff}{head}{rows}").into_bytes()
}

/// A workbook, as an office keeps it: days are days there.
fn xlsx() -> Vec<u8> {
    const HEAD: [&str; 8] = [
        "Sposób zgłoszenia",
        "Data wpływu",
        "Kto zgłasza",
        "Imię i nazwisko lub nazwa",
        "Gmina",
        "Spotkanie",
        "meeting_on",
        "Uzasadnienie",
    ];
    let mut book = Workbook::new();
    let days = Format::new().set_num_format("dd.mm.yyyy");
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, HEAD).expect("headings");
    for (row, one) in (1..).zip(of(|way| way == Way::Xlsx)) {
        let day = ExcelDateTime::parse_from_str(one.received).expect("a day");
        sheet.write(row, 0, polish(one.channel)).expect("a cell");
        sheet.write_with_format(row, 1, &day, &days).expect("a cell");
        for (column, text) in [(2, polish(one.submitter)), (3, &one.name), (4, one.commune), (7, &one.words)] {
            sheet.write(row, column, text).expect("a cell");
        }
        if one.channel == "meeting" {
            sheet.write(row, 5, "Spotkanie otwarte w Skawinie").expect("a cell");
            sheet.write_with_format(row, 6, &day, &days).expect("a cell");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

/// Looks at a table first, then enters what the preview carries on.
async fn read_in(maja: &mut Client, name: &str, bytes: &[u8], count: usize) {
    let import = format!("{AT}/inbox/import");
    let looked = maja.post_file(&import, &[("deed", "look")], ("file", name, bytes)).await;
    looked.has_status(200).says("What would be entered").says(&format!("{count} remarks"));
    let table = carried(&looked);
    maja.post(&import, &[("deed", "enter"), ("table", &table)]).await.leads_to();
}

/// Mails and letters as a file of values, paper forms, calls and what was said at the meeting as a workbook.
pub async fn as_tables(maja: &mut Client) {
    read_in(maja, "poczta.csv", &csv(), 45).await;
    read_in(maja, "papier.xlsx", &xlsx(), 42).await;
    maja.get(&format!("{AT}/inbox/15")).await.says("Adam Kanarek").says("5 November 2026").says("Skawina");
    maja.get(&format!("{AT}/inbox/86")).await.says("Spotkanie otwarte w Skawinie, 18 November 2026");
    maja.get(&format!("{AT}/inbox?channel=meeting")).await.says("16 remarks");
}

/// What an official types, one after the other.
pub async fn by_hand(maja: &mut Client) {
    for brought in of(|way| way == Way::Typed).filter(|brought| !brought.is_late) {
        type_in(maja, &brought).await;
    }
}

async fn type_in(maja: &mut Client, brought: &Brought) {
    let page = Document::parse(&maja.get(&format!("{AT}/inbox/enter")).await.body);
    let commune = page.named("option").find(|(_, option)| option.text.trim() == brought.commune);
    let commune = commune.and_then(|(_, option)| option.get("value")).unwrap_or_default();
    assert_eq!(commune.is_empty(), brought.commune.is_empty(), "{} is no choice", brought.commune);
    let meeting = if brought.channel == "meeting" { "otwarte" } else { "" };
    let fields = [
        ("channel", brought.channel),
        ("received", brought.received),
        ("submitter", brought.submitter),
        ("name", &brought.name),
        ("address", &brought.address),
        ("territory", commune),
        ("meeting_code", meeting),
        ("justification", &brought.words),
        ("language", "pl"),
        ("deed", "next"),
    ];
    let next = enter(maja, "strategia", &fields).await;
    assert!(next.leads_to().ends_with(&format!("entered={}", brought.number)), "{}", next.leads_to());
}

/// What comes after the deadline; and the meeting's attendance is noted.
pub async fn late(app: &TestApp, people: &mut People) {
    note_attendance(app).await;
    for brought in all().into_iter().filter(|brought| brought.is_late) {
        match brought.way {
            Way::Account(_) => hand(&mut people.ada, &brought, &[("voice", "me")]).await,
            _ => type_in(&mut people.maja, &brought).await,
        }
    }
}
