//! What a new version means for those who are registered: a meeting is cancelled, held after all, moved, or made larger.

use super::registering::{address, registered, seats};
use super::{EVENING, MEETINGS, PAGE, announced, changed};
use crate::command_line::narada;
use crate::strategy::GOAL_V;
use crate::support::{BEGINNING, TestApp, on_both_databases};
use app::base::db::{Settings, Tx, scalar};
use app::base::error::{AppError, AppResult, ErrorCode};
use app::meetings::actions::{follow, seat_and_forget};
use app::notifications::model::{Letter, MeetingChange, MeetingPlan};
use app::strategy::actions::{Imported, Published, import, publish};
use app::strategy::file;
use server::mailer::Mailer;
use server::worker::send_due;
use tokio_util::sync::CancellationToken;

const CANCELLED: (&str, &str) = ("capacity = 2", "capacity = 2\nstate = \"cancelled\"");
const NEXT_DAY: (&str, &str) = ("on = 2026-12-01", "on = 2026-12-02");
const ELSEWHERE: (&str, &str) = ("Rynek 1, sala 2; parter", "Plac Centralny 5");

/// A letter about a changed meeting.
#[derive(Debug)]
struct Told {
    address: String,
    change: MeetingChange,
    has_place: bool,
    before: MeetingPlan,
    after: MeetingPlan,
    calendar: String,
}

/// The letters about changed meetings, by whom they are for, and then the oldest first.
async fn told(app: &TestApp) -> Vec<Told> {
    let letters = app.letters().await.into_iter();
    let changes = letters.filter_map(|queued| match queued.letter {
        Letter::MeetingChanged { change, has_place, before, after, calendar, .. } => {
            Some(Told { address: queued.address, change, has_place, before, after, calendar })
        }
        _ => None,
    });
    let mut told: Vec<Told> = changes.collect();
    told.sort_by(|one, other| one.address.cmp(&other.address));
    told
}

/// To whom they went, what they say happened, and whether the person has a place.
async fn in_short(app: &TestApp) -> Vec<(String, MeetingChange, bool)> {
    told(app).await.into_iter().map(|told| (told.address, told.change, told.has_place)).collect()
}

fn to(name: &str, change: MeetingChange, has_place: bool) -> (String, MeetingChange, bool) {
    (address(name), change, has_place)
}

/// Two have a place, one waits.
async fn three_are_registered(app: &TestApp) {
    announced(app, 2).await;
    for name in ["Ada", "Bob", "Eve"] {
        registered(app, name).await;
    }
}

on_both_databases! {
    async fn a_cancelled_meeting_says_so_everywhere_and_nobody_registers_for_it(app: TestApp) {
        announced(&app, 2).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        changed(&app, &[CANCELLED]).await;
        ada.post(EVENING, &[("deed", "register"), ("needs", "")]).await.has_status(422).says("Registration for this meeting is closed");
        assert_eq!(seats(&app).await, (0, 0));
        let mut visitor = app.visitor();
        visitor.get(PAGE).await.says(">cancelled<").does_not_say("registration is open");
        let page = visitor.get(EVENING).await;
        page.says(">cancelled<").says("This meeting is cancelled.").does_not_say("id=\"registration\"").does_not_say("You had registered");
        page.says("\"eventStatus\":\"https://schema.org/EventCancelled\"");
        visitor.get("/strategies/krakow-2030").await.says(">cancelled<").says("planned: 5\u{a0}December 2026").does_not_say("planned: 1\u{a0}December 2026");
        visitor.get(&format!("{PAGE}.atom")).await.says("<title>Cancelled: Evening on Goal V</title>").says("<title>Open day</title>");
        let calendar = visitor.get(&format!("{PAGE}.ics")).await.body.replace("\r\n ", "");
        let event = calendar.split("BEGIN:VEVENT").find(|event| event.contains("krakow-2030.evening")).unwrap();
        for line in ["STATUS:CANCELLED", "SEQUENCE:2", "SUMMARY:Cancelled: Evening on Goal V", "DTSTART:20261201T163000Z"] {
            assert!(event.contains(&format!("\r\n{line}\r\n")), "{line}\n{event}");
        }
        assert_eq!((calendar.matches("STATUS:CANCELLED").count(), calendar.matches("STATUS:CONFIRMED").count()), (1, 2));
        for file in ["meetings.csv", "meetings.json"] {
            visitor.get(&format!("/strategies/krakow-2030/{file}")).await.says("cancelled");
        }
    }

    async fn everybody_who_had_registered_is_told_once_that_a_meeting_is_cancelled(app: TestApp) {
        three_are_registered(&app).await;
        changed(&app, &[CANCELLED]).await;
        let all = ["Ada", "Bob", "Eve"].map(|name| to(name, MeetingChange::Cancelled, name != "Eve"));
        assert_eq!(in_short(&app).await, all);
        let letters = told(&app).await;
        assert_eq!(letters[0].before.place, "Rynek 1, sala 2; parter");
        assert_eq!(letters[0].before.when.as_ref().map(|when| when.begins), Some(BEGINNING.plus_days(29).plus_hours(8).plus_seconds(1_800)));
        assert!(letters[0].calendar.contains("STATUS:CANCELLED\r\nSUMMARY:Cancelled: Evening"), "{}", letters[0].calendar);
        assert_eq!(letters[2].calendar, "", "whoever waited has noted nothing");
        // The same version again, and one that says something else: it stays with that letter, and nobody moves up.
        changed(&app, &[CANCELLED]).await;
        changed(&app, &[("capacity = 2", "capacity = 3\nstate = \"cancelled\""), NEXT_DAY]).await;
        seat_and_forget(&app.site).await.unwrap();
        assert_eq!((told(&app).await.len(), seats(&app).await), (3, (2, 1)));
        let mut ada = app.sign_in("ada@example.org").await;
        ada.get(EVENING).await.says("You had registered for it").does_not_say("there is a place for you");
        ada.get(&format!("{PAGE}/open-day")).await.does_not_say("You had registered for it");
    }

    async fn a_meeting_that_takes_place_after_all_keeps_its_places_and_says_so(app: TestApp) {
        three_are_registered(&app).await;
        changed(&app, &[CANCELLED]).await;
        changed(&app, &[]).await;
        let after_all = ["Ada", "Bob", "Eve"].map(|name| to(name, MeetingChange::HeldAfterAll, name != "Eve"));
        let news = in_short(&app).await.into_iter().filter(|(_, change, _)| *change == MeetingChange::HeldAfterAll);
        assert_eq!(news.collect::<Vec<_>>(), after_all);
        assert_eq!(seats(&app).await, (2, 1));
        // Called off a second time is another piece of news.
        changed(&app, &[CANCELLED]).await;
        assert_eq!(told(&app).await.len(), 9);
    }

    async fn whoever_is_registered_is_told_what_was_and_what_is_when_a_meeting_moves(app: TestApp) {
        three_are_registered(&app).await;
        changed(&app, &[NEXT_DAY, ("from = \"17:30\"", "from = \"18:00\""), ELSEWHERE]).await;
        let all = ["Ada", "Bob", "Eve"].map(|name| to(name, MeetingChange::Moved, name != "Eve"));
        assert_eq!(in_short(&app).await, all);
        let letter = &told(&app).await[0];
        let moved = letter.after.when.as_ref().unwrap().begins.millis_since(letter.before.when.as_ref().unwrap().begins);
        assert_eq!(moved, (24 * 60 + 30) * 60_000);
        assert_eq!((letter.before.place.as_str(), letter.after.place.as_str()), ("Rynek 1, sala 2; parter", "Plac Centralny 5"));
        assert!(letter.calendar.contains("\r\nSEQUENCE:2\r\n") && letter.calendar.contains("\r\nDTSTART:20261202T170000Z\r\n"), "{}", letter.calendar);
        let over_at = scalar!(app.site.db, i64, "SELECT CAST(MAX(over_at) AS BIGINT) FROM meeting_registrations").unwrap();
        assert_eq!(over_at, BEGINNING.plus_days(30).plus_hours(10).0, "it is remembered until fourteen days after the new day");
    }

    async fn each_of_day_hour_end_place_and_link_is_told_and_nothing_else(app: TestApp) {
        announced(&app, 2).await;
        registered(&app, "Ada").await;
        let mut letters = 0;
        for edit in [
            NEXT_DAY,
            ("from = \"17:30\"", "from = \"17:00\""),
            ("until = \"19:00\"", "until = \"20:00\""),
            ELSEWHERE,
            ("capacity = 2", "capacity = 2\nlink = \"https://example.org/join\""),
        ] {
            changed(&app, &[edit]).await;
            letters += 1;
            assert_eq!(told(&app).await.len(), letters, "{edit:?}");
            changed(&app, &[]).await;
            letters += 1;
            assert_eq!(told(&app).await.len(), letters, "back from {edit:?}");
        }
        for edit in [
            ("Evening on Goal V", "An evening on Goal V"),
            ("Step-free.", "Step-free, with an induction loop."),
            ("capacity = 2", "capacity = 1"),
            ("capacity = 2", "capacity = 2\nregistration_until = 2026-11-30"),
            ("capacity = 2", "capacity = 2\nsource = \"https://example.org\""),
            ("capacity = 2", "capacity = 2\nminutes.en = \"Later.\"\nminutes.pl = \"Później.\""),
            ("series = \"evenings\"\n", ""),
            ("on = 2026-12-05", "on = 2026-12-06"),
        ] {
            assert_eq!(changed(&app, &[edit]).await, Imported::Updated, "{edit:?}");
            assert_eq!(told(&app).await.len(), letters, "{edit:?}");
        }
    }

    async fn another_time_zone_moves_what_has_an_hour(app: TestApp) {
        announced(&app, 2).await;
        registered(&app, "Ada").await;
        changed(&app, &[("kind = \"local\"\n", "kind = \"local\"\ntime_zone = \"Europe/Vilnius\"\n")]).await;
        let letters = told(&app).await;
        let when = letters[0].after.when.as_ref().unwrap();
        assert_eq!((letters.len(), when.time_zone.as_str(), when.is_elsewhere), (1, "Europe/Vilnius", true));
    }

    async fn a_meeting_put_off_until_nobody_knows_when_keeps_those_who_registered_until_then(app: TestApp) {
        three_are_registered(&app).await;
        let unknown = [("on = 2026-12-01\nfrom = \"17:30\"\nuntil = \"19:00\"", "on = \"2027-03\""), ("capacity = 2\n", "")];
        changed(&app, &unknown).await;
        let letters = told(&app).await;
        assert_eq!((letters.len(), letters[0].after.when.as_ref(), letters[0].after.on.as_str()), (3, None, "2027-03"));
        assert!(letters.iter().all(|letter| letter.calendar.is_empty()));
        assert_eq!(seats(&app).await, (2, 1), "nobody is given a place on a day that is not known");
        app.clock.set(BEGINNING.plus_days(60));
        assert_eq!(seat_and_forget(&app.site).await.unwrap(), 0);
        let mut ada = app.sign_in("ada@example.org").await;
        ada.get(EVENING).await.says("there is a place for you");
        ada.post(EVENING, &[("deed", "withdraw")]).await.leads_to();
        assert_eq!(seats(&app).await, (1, 1));
    }

    async fn nobody_is_told_of_a_meeting_that_is_over(app: TestApp) {
        three_are_registered(&app).await;
        // 1 December 2026, 19:00 in Kraków: it is over.
        app.clock.set(BEGINNING.plus_days(29).plus_hours(10));
        changed(&app, &[ELSEWHERE]).await;
        changed(&app, &[CANCELLED]).await;
        assert_eq!(in_short(&app).await, []);
    }

    async fn a_version_that_changes_nothing_writes_nothing(app: TestApp) {
        three_are_registered(&app).await;
        let before = app.letters().await.len();
        assert_eq!(changed(&app, &[]).await, Imported::Unchanged);
        let versions = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM strategy_versions").unwrap();
        assert_eq!((versions, app.letters().await.len()), (1, before));
    }

    async fn a_version_that_is_not_published_after_all_sends_no_letter(app: TestApp) {
        three_are_registered(&app).await;
        let text = format!("{GOAL_V}{MEETINGS}").replace(NEXT_DAY.0, NEXT_DAY.1);
        let document = file::parse(&text).unwrap();
        let failed: AppResult<()> = app.site.db.write(async |tx| {
            let herald = async |tx: &mut Tx, published: &Published| follow(tx, &app.site, published).await;
            publish(tx, &app.site.chance, &document, (None, ""), (&|_, _| {}, herald), &mut Vec::new()).await?;
            Err(AppError::refused(ErrorCode::WrongState))
        }).await;
        assert!(failed.is_err());
        assert_eq!(in_short(&app).await, []);
    }

    async fn the_import_of_a_file_on_the_command_line_tells_those_who_are_registered(app: TestApp) {
        // The command goes by the machine's clock.
        let far = ("on = 2026-12-01", "on = 2199-12-03");
        changed(&app, &[far]).await;
        registered(&app, "Ada").await;
        let file = app.folder.path().join("strategy.toml");
        let text = format!("{GOAL_V}{MEETINGS}").replace(far.0, far.1).replace(ELSEWHERE.0, ELSEWHERE.1);
        std::fs::write(&file, text).unwrap();
        let url = match &app.database {
            Settings::Sqlite { .. } => None,
            Settings::Postgres { url, .. } => Some(("NARADA_DATABASE_URL", url.as_str())),
        };
        let done = narada(app.folder.path(), &["import", "strategy", file.to_str().unwrap()], url.as_slice());
        assert!(done.status.success(), "{done:?}");
        assert_eq!(in_short(&app).await, [to("Ada", MeetingChange::Moved, true)]);
    }

    async fn places_that_a_version_adds_are_given_out_with_it_to_those_who_wait_the_longest(app: TestApp) {
        announced(&app, 1).await;
        for name in ["Ada", "Bob", "Eve", "Joe"] {
            registered(&app, name).await;
        }
        announced(&app, 3).await;
        assert_eq!(seats(&app).await, (3, 1));
        let moved_up = app.letters().await.into_iter().filter(|queued| matches!(queued.letter, Letter::MeetingSeat { moved_up: true, .. }));
        let mut moved_up: Vec<String> = moved_up.map(|queued| queued.address).collect();
        moved_up.sort();
        assert_eq!(moved_up, [address("Bob"), address("Eve")]);
        assert_eq!(in_short(&app).await, [], "more places are no move");
    }

    async fn what_nobody_followed_up_the_clock_does(app: TestApp) {
        announced(&app, 1).await;
        registered(&app, "Ada").await;
        registered(&app, "Bob").await;
        let text = format!("{GOAL_V}{MEETINGS}");
        import(&app.site.db, &app.site.chance, &file::parse(&text).unwrap()).await.unwrap();
        assert_eq!(seats(&app).await, (1, 1));
        seat_and_forget(&app.site).await.unwrap();
        assert_eq!(seats(&app).await, (2, 0));
    }

    async fn the_letters_are_in_the_language_of_each_reader(app: TestApp) {
        three_are_registered(&app).await;
        let spoken: AppResult<()> = app.site.db.write(async |tx| {
            app::base::db::execute!(tx, "UPDATE people SET language = 'pl' WHERE name = 'Bob'")?;
            app::base::db::execute!(tx, "UPDATE people SET language = 'lt' WHERE name = 'Eve'")?;
            Ok(())
        }).await;
        spoken.unwrap();
        let away = Mailer::folder(app.folder.path().join("before"), "Narada <narada@narada.test>").unwrap();
        send_due(&app.site, &away, &CancellationToken::new()).await.unwrap();
        changed(&app, &[NEXT_DAY, ELSEWHERE]).await;
        let folder = app.folder.path().join("mail");
        let mailer = Mailer::folder(folder.clone(), "Narada <narada@narada.test>").unwrap();
        send_due(&app.site, &mailer, &CancellationToken::new()).await.unwrap();
        let mails: Vec<Vec<u8>> = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect();
        let parser = mail_parser::MessageParser::default();
        let mut texts: Vec<(String, String, usize)> = mails.iter().filter_map(|mail| parser.parse(mail)).map(|mail| {
            let to = mail.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap_or_default().to_owned();
            (to, mail.body_text(0).unwrap_or_default().into_owned(), mail.attachment_count())
        }).collect();
        texts.sort();
        let [(_, ada, ada_brings), (_, bob, _), (_, eve, eve_brings)] = texts.as_slice() else { panic!("{texts:?}") };
        assert!(ada.contains("Wednesday, 2\u{a0}December 2026, 17:30–19:00") && ada.contains("Tuesday, 1\u{a0}December 2026, 17:30–19:00"), "{ada}");
        assert!(ada.find("Plac Centralny 5") < ada.find("Rynek 1"), "what is stands before what was: {ada}");
        assert!(bob.contains("Zmienił się termin lub miejsce spotkania „Wieczór o Celu V") && bob.contains("środa, 2\u{a0}grudnia 2026"), "{bob}");
        assert!(eve.contains("laikas arba vieta") && eve.contains("Liekate laukiančiųjų sąraše"), "{eve}");
        assert_eq!((*ada_brings, *eve_brings), (1, 0));
        app.nothing_waits().await;
    }
}

mod by_editors {
    //! The same when an editor publishes in the browser.

    use super::{in_short, three_are_registered, to};
    use crate::editing::browser::Open;
    use crate::meetings::EVENING;
    use crate::support::on_both_databases;
    use app::notifications::model::MeetingChange;

    on_both_databases! {
        async fn an_editor_cancels_a_meeting_in_the_browser_and_everybody_is_told(app: TestApp) {
            three_are_registered(&app).await;
            let mut editor = app.administrator().await;
            let mut form = Open::at(&mut editor, "/strategies/krakow-2030/edit/meetings/evening").await;
            form.set("pick.state", "cancelled");
            form.press(&mut editor, "save").await.leads_to();
            // Until it is published, nobody is told and nothing is called off.
            assert_eq!(in_short(&app).await, []);
            app.visitor().get(EVENING).await.does_not_say("This meeting is cancelled.");
            editor.get("/strategies/krakow-2030/preview/meetings/evening").await.says("This meeting is cancelled.");
            let form = Open::at(&mut editor, "/strategies/krakow-2030/publish").await;
            form.send(&mut editor).await.leads_to();
            app.visitor().get(EVENING).await.says("This meeting is cancelled.");
            let all = ["Ada", "Bob", "Eve"].map(|name| to(name, MeetingChange::Cancelled, name != "Eve"));
            assert_eq!(in_short(&app).await, all);
        }

        async fn a_preview_shows_the_registration_as_readers_will_see_it(app: TestApp) {
            three_are_registered(&app).await;
            let mut editor = app.administrator().await;
            let mut form = Open::at(&mut editor, "/strategies/krakow-2030/edit/meetings/evening").await;
            form.set("write.capacity", "5");
            form.press(&mut editor, "save").await.leads_to();
            let preview = editor.get("/strategies/krakow-2030/preview/meetings/evening").await;
            preview.says("id=\"registration\"").says("2 places are free").says("You can register until").says("Register<!></button>");
            preview.says("<fieldset").does_not_say("name=\"deed\"");
            editor.get("/strategies/krakow-2030/preview/meetings/open-day").await.says("No registration is needed");
            editor.get("/strategies/krakow-2030/preview/meetings/walk").await.does_not_say("id=\"registration\"");
        }
    }
}
