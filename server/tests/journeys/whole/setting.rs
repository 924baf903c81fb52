//! From an empty form to a consultation that is open: its people, its law, its text.

use crate::consultations::setup::description;
use crate::strategy::{METROPOLIS, load};
use crate::support::{ADMINISTRATOR, Client, TestApp};
use app::base::db::scalar;
use app::strategy::model::StrategyId;

/// The consultation.
pub const AT: &str = "/consultations/strategia";
/// Its text.
pub const DOCUMENT: &str = "/consultations/strategia/documents/projekt";
/// The title of the text.
pub const TITLE: &str = "Projekt strategii";
/// A word that stands in the name of every private person, and nowhere else.
pub const ADA: &str = "ada@canary.example";
/// Somebody else who uses the site.
pub const BARTEK: &str = "bartek@canary.example";
/// Who speaks for an organisation.
pub const CELA: &str = "cela@canary.example";

/// The meeting at which people said what they think.
const MEETING: &str = r#"
[[meetings]]
code = "otwarte"
on = 2026-11-18
from = "17:00"
until = "19:00"
place = "Rynek 1, Skawina"
title.pl = "Spotkanie otwarte w Skawinie"
title.en = "Open meeting in Skawina"
accessibility.pl = "Bez progów."
"#;

const TEXT: &str = "# Transport\n\nAutobusy jeżdżą co godzinę, także w soboty.\n\n## Linie nocne\n\nAutobusy nocne jeżdżą w piątki.\n\n\
    # Zieleń\n\nPrzy głównych ulicach rosną drzewa.\n\n## Ławki\n\nŁawki stoją na rynku i przy szkołach.";

/// Everybody who works on it, and those who hand in remarks with an account.
pub struct People {
    /// Moderates, and reads what others wrote.
    pub maja: Client,
    /// Moderates too.
    pub marek: Client,
    /// Writes positions.
    pub ola: Client,
    /// A resident.
    pub ada: Client,
    /// Another one.
    pub bartek: Client,
    /// Speaks for an organisation.
    pub cela: Client,
    /// The organisation's id.
    pub body: String,
}

impl People {
    /// A session ends after some weeks; they sign in again.
    pub async fn come_back(&mut self, app: &TestApp) {
        let all = [
            (&mut self.maja, "maja@example.org"),
            (&mut self.marek, "marek@example.org"),
            (&mut self.ola, "ola@example.org"),
            (&mut self.ada, ADA),
            (&mut self.bartek, BARTEK),
            (&mut self.cela, CELA),
        ];
        for (client, email) in all {
            *client = app.sign_in(email).await;
        }
    }
}

/// A form of stages in which only the last is held: remarks are taken for 35 days.
fn stages() -> String {
    let empty: String =
        ["empathise", "define", "ideate", "prototype"].map(|stage| format!("&{stage}_opens=&{stage}_closes=")).concat();
    format!("version=1{empty}&test_opens=2026-11-02T08:00&test_closes=2026-12-07T23:59&test_activities=remark")
}

/// What stands behind a mark on a page, up to the next quotation mark.
pub fn after(page: &str, mark: &str) -> String {
    let rest = page.split(mark).nth(1).unwrap_or_else(|| panic!("{mark} is not on the page"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Sets the consultation up, and opens it.
pub async fn opened(app: &TestApp) -> People {
    load(app, &format!("{METROPOLIS}{MEETING}")).await;
    let mut administrator = app.administrator().await;
    let (_, maja) = app.official("Maja Kos", "maja@example.org").await;
    let (_, marek) = app.official("Marek Kos", "marek@example.org").await;
    let ola = app.sign_up("Ola Kos", "ola@example.org").await;
    let mut people = People {
        maja,
        marek,
        ola,
        ada: app.sign_up("Ada Kanarek", ADA).await,
        bartek: app.sign_up("Bartek Kanarek", BARTEK).await,
        cela: app.sign_up("Cela Kanarek", CELA).await,
        body: String::new(),
    };
    draft(app, &mut administrator).await;
    law(&mut administrator).await;
    for email in ["maja@example.org", "marek@example.org"] {
        administrator.post(&format!("{AT}/moderators"), &[("email", email)]).await.leads_to();
    }
    text(&mut people.maja).await;
    administrator.get(&format!("{AT}/publish")).await.does_not_say("short_because");
    assert_eq!(administrator.post(&format!("{AT}/publish"), &[]).await.leads_to(), AT);
    let settings = [("anonymous", "yes"), ("second_reader", "yes")];
    people.maja.post(&format!("{AT}/inbox/settings"), &settings).await.leads_to();
    people.body = organisation(app, &mut people.cela, &mut administrator).await;
    people
}

async fn draft(app: &TestApp, administrator: &mut Client) {
    let strategy = "SELECT id FROM strategies WHERE slug = 'metropolia-krakowska-2030'";
    let strategy = scalar!(app.site.db, StrategyId, strategy).expect("a strategy").to_string();
    let new = [
        ("slug", "strategia"),
        ("time_zone", "Europe/Warsaw"),
        ("title_en", "The strategy of the metropolis"),
        ("title_pl", "Strategia metropolii"),
        ("strategy", strategy.as_str()),
    ];
    administrator.post("/consultations/new", &description(&new)).await.leads_to();
    administrator.post_raw(&format!("{AT}/stages"), &stages()).await.leads_to();
    let rule = [("code", "respect"), ("text_en", "No insults."), ("text_pl", "Bez obelg."), ("text_lt", "")];
    administrator.post(&format!("{AT}/rules"), &rule).await.leads_to();
}

/// The legal basis, and the bodies that are asked by letter.
async fn law(administrator: &mut Client) {
    let law = [
        ("version", "2"),
        ("basis", "strategy_pl"),
        ("resolution", "Uchwała LX/512/2026"),
        ("resolution_link", "https://example.org/512"),
        ("announced_on", ""),
        ("announcement_link", ""),
        ("press", ""),
        ("ways", "Urząd, pokój 12\nkonsultacje@example.org"),
        ("short_because", ""),
    ];
    administrator.post(&format!("{AT}/legal"), &law).await.leads_to();
    let list = format!("{AT}/addressees");
    for (kind, names) in
        [("commune", "Gmina Zielonki\nGmina Liszki"), ("partner", "Izba Gospodarcza"), ("waters", "RZGW Kraków")]
    {
        administrator.post(&list, &[("kind", kind), ("names", names)]).await.leads_to();
    }
    let dispatch = format!("{list}/dispatch");
    let form = administrator.get(&dispatch).await.body;
    let ids: Vec<&str> = form.split("name=\"addressees\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
    assert_eq!(ids.len(), 4);
    let chosen = ids.iter().map(|id| ("addressees", *id));
    let sent: Vec<(&str, &str)> = chosen.chain([("dispatched_on", "2.11.2026"), ("proof", "ePUAP 7781")]).collect();
    administrator.post(&dispatch, &sent).await.leads_to();
}

async fn text(maja: &mut Client) {
    let fields = [
        ("title", TITLE),
        ("code", "projekt"),
        ("language", "pl"),
        ("text", TEXT),
        ("origin", "written"),
        ("deed", "save"),
    ];
    maja.post(&format!("{AT}/documents/new"), &fields).await.leads_to();
    maja.post(&format!("{DOCUMENT}/publish"), &[("seen", "1.1"), ("note", "")]).await.leads_to();
}

/// The second version of the text: one passage reads otherwise, one is gone.
pub async fn second_version(maja: &mut Client) {
    let text = TEXT
        .replace("co godzinę, także w soboty", "co pół godziny, także w soboty")
        .replace("Przy głównych ulicach rosną drzewa.\n\n", "");
    let draft = [("seen", "1.1"), ("text", text.as_str()), ("origin", "written"), ("deed", "save")];
    maja.post(&format!("{DOCUMENT}/edit"), &draft).await.leads_to();
    let publish = [("seen", "2.1"), ("note", "Więcej autobusów, zgodnie z uwagami.")];
    maja.post(&format!("{DOCUMENT}/publish"), &publish).await.leads_to();
}

/// Cela's organisation, which an official has found in the register; gives its id.
async fn organisation(app: &TestApp, cela: &mut Client, administrator: &mut Client) -> String {
    let new = [
        ("name", "Stowarzyszenie Zielony"),
        ("register_number", "0000123456"),
        ("mandate", "Mówimy za członków, z ich wyboru."),
    ];
    let page = cela.post("/organisations/new", &new).await.leads_to().to_owned();
    let seen = after(&administrator.get(&format!("{page}/decide")).await.body, "name=\"seen\" value=\"");
    let decision = [("decision", "verify"), ("reason", "The register names her."), ("seen", seen.as_str())];
    administrator.post(&format!("{page}/decide"), &decision).await.leads_to();
    scalar!(app.site.db, app::organisations::model::OrganisationId, "SELECT id FROM organisations")
        .expect("one organisation")
        .to_string()
}

/// Who came to the meeting, noted the day after.
pub async fn note_attendance(app: &TestApp) {
    let came = [("residents", "31"), ("organisations", "4"), ("officials", "3"), ("experts", "")];
    let path = "/strategies/metropolia-krakowska-2030/meetings/otwarte/registrations";
    app.sign_in(ADMINISTRATOR).await.post(path, &came).await.leads_to();
}
