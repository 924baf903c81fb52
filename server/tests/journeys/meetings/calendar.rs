//! The list, the pages, the calendar and the feed.

use super::{EVENING, PAGE, WALK, announced, announced_elsewhere};
use crate::support::on_both_databases;
use app::notifications::model::Letter;
use http::header;

on_both_databases! {
    async fn meetings_to_come_stand_before_past_ones_and_can_be_chosen_by_series(app: TestApp) {
        announced(&app, 2).await;
        let mut visitor = app.visitor();
        let page = visitor.get(PAGE).await;
        page.has_status(200).says("Tuesday, 1 December 2026, 17:30–19:00").says("registration is open");
        let place = |title: &str| page.body.find(title).unwrap();
        assert!(place("Evening on Goal V") < place("Open day") && place("Open day") < place(">Walk<"));
        let links: Vec<&str> = page.body.split("<link ").filter_map(|part| part.split('>').next()).collect();
        assert!(links.iter().any(|link| link.contains("rel=\"alternate\"") && link.contains("type=\"application/atom+xml\"") && link.contains("meetings.atom")), "{links:?}");
        visitor.get(&format!("{PAGE}?series=evenings")).await.says("Evening on Goal V").does_not_say("Open day");
        visitor.get(&format!("{PAGE}?commune=nowhere")).await.has_status(200).says("No meeting is planned here");
        visitor.get("/strategies/krakow-2030").await.says(EVENING).says(PAGE);
    }

    async fn a_meeting_says_when_where_how_to_get_in_and_what_was_said(app: TestApp) {
        announced(&app, 2).await;
        let mut visitor = app.visitor();
        visitor.get(EVENING).await.says("Rynek 1, sala 2; parter").says("Step-free.").says("2 places are free").says("Sign in to register");
        visitor.get(WALK).await.says("Benches were talked about.").does_not_say("Registration");
        visitor.get(&format!("{PAGE}/open-day")).await.says("No registration is needed");
        visitor.get(&format!("{PAGE}/nothing")).await.has_status(404);
        visitor.get("/strategies/nothing/meetings").await.has_status(404);
    }

    async fn the_calendar_is_one_that_programs_read(app: TestApp) {
        announced(&app, 2).await;
        let mut visitor = app.visitor();
        let all = visitor.get(&format!("{PAGE}.ics")).await;
        assert_eq!(all.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
        assert!(all.body.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && all.body.ends_with("\r\nEND:VCALENDAR\r\n"));
        assert!(all.body.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{}", all.body);
        let unfolded = all.body.replace("\r\n ", "");
        assert_eq!(unfolded.matches("BEGIN:VEVENT").count(), 3);
        for line in [
            "UID:krakow-2030.evening@narada.test",
            "DTSTAMP:20261102T080000Z",
            "LAST-MODIFIED:20261102T080000Z",
            "SEQUENCE:1",
            "DTSTART:20261201T163000Z",
            "DTEND:20261201T180000Z",
            "DTSTART;VALUE=DATE:20261205",
            "LOCATION:Rynek 1\\, sala 2\\; parter",
            "URL:http://narada.test/strategies/krakow-2030/meetings/evening",
        ] {
            assert!(unfolded.contains(&format!("\r\n{line}\r\n")), "{line}\n{unfolded}");
        }
        let mut polish = app.visitor();
        polish.headers.insert(header::ACCEPT_LANGUAGE, "pl".parse().unwrap());
        let one = polish.get(&format!("{EVENING}/meeting.ics")).await;
        let unfolded = one.body.replace("\r\n ", "");
        assert_eq!(unfolded.matches("BEGIN:VEVENT").count(), 1);
        assert!(unfolded.contains("SUMMARY:Wieczór o Celu V\\, z mieszkańcami i mieszkankami całego miasta"), "{unfolded}");
        visitor.get(&format!("{PAGE}/nothing/meeting.ics")).await.has_status(404);
    }

    async fn a_meeting_elsewhere_begins_by_the_clocks_of_that_place(app: TestApp) {
        announced_elsewhere(&app).await;
        let mut visitor = app.visitor();
        let told = "Times are those of Vilnius";
        visitor.get(PAGE).await.says("17:30–19:00").says(told);
        visitor.get(EVENING).await.says("17:30–19:00").says(told).says("1\u{a0}December 2026, 17:30");
        visitor.get(&format!("{PAGE}.atom")).await.says("17:30–19:00").says(told);
        let calendar = visitor.get(&format!("{PAGE}.ics")).await;
        calendar.says("DTSTART:20261201T153000Z").says("DTEND:20261201T170000Z").says("DTSTART;VALUE=DATE:20261205");
        visitor.get("/strategies/krakow-2030").await.says("2026-12-01T17:30:00+02:00");
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(EVENING, &[("deed", "register"), ("needs", "")]).await.leads_to();
        let when = app.newest("ada@example.org", |letter| match letter {
            Letter::MeetingSeat { when, .. } => Some(when.clone()),
            _ => None,
        }).await;
        assert_eq!((when.time_zone.as_str(), when.is_elsewhere), ("Europe/Vilnius", true));
    }

    async fn where_clocks_agree_nobody_is_told_whose_they_are(app: TestApp) {
        announced(&app, 2).await;
        let mut visitor = app.visitor();
        for page in [PAGE, EVENING] {
            visitor.get(page).await.does_not_say("Times are those of");
        }
        visitor.get("/strategies/krakow-2030").await.says("\"startDate\":\"2026-12-01T17:30:00+01:00\"").says("\"endDate\":\"2026-12-01T19:00:00+01:00\"").says("\"startDate\":\"2026-12-05\"");
    }

    async fn the_feed_is_sound_xml_and_names_every_meeting(app: TestApp) {
        announced(&app, 2).await;
        let feed = app.visitor().get(&format!("{PAGE}.atom")).await;
        assert_eq!(feed.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
        assert!(feed.body.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"));
        assert_eq!(feed.body.matches("<entry>").count(), 3);
        feed.says("<id>http://narada.test/strategies/krakow-2030/meetings/evening</id>").says("<updated>2026-11-02T08:00:00Z</updated>");
        feed.says("<link rel=\"self\" type=\"application/atom+xml\" href=\"http://narada.test/strategies/krakow-2030/meetings.atom\"/>");
        // Every element is closed, in its turn.
        let mut open = Vec::new();
        for tag in feed.body.split('<').skip(2).filter_map(|part| part.split('>').next()).filter(|tag| !tag.ends_with('/')) {
            match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name)),
                None => open.push(tag.split(' ').next().unwrap()),
            }
        }
        assert_eq!(open, Vec::<&str>::new());
    }
}
