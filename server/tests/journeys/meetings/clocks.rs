//! A strategy goes by its own clocks on every page, and what is over is told in words of the past.

use super::{EVENING, MEETINGS, PAGE};
use crate::editing::browser::Open;
use crate::groups::{GROUP, gathered};
use crate::monitoring::{BASE, YEAR, begun, hand_in, publish};
use crate::strategy::{GOAL_V, load};
use crate::support::{ADMINISTRATOR, BEGINNING, TestApp, on_both_databases};
use app::monitoring::reminding::remind_due;
use app::notifications::model::{Letter, ReportReminder};

/// In Tokyo it is the third while Kraków has the second until midnight.
const THIRD: &str = "3\u{a0}November 2026";
const SECOND: &str = "2\u{a0}November 2026";

/// Lets the strategy go by the clocks of Tokyo.
async fn in_tokyo(app: &TestApp) {
    let text = format!("{GOAL_V}{MEETINGS}");
    load(app, &text.replacen("kind = \"local\"\n", "kind = \"local\"\ntime_zone = \"Asia/Tokyo\"\n", 1)).await;
}

on_both_databases! {
    async fn editors_and_readers_of_versions_see_the_clocks_of_the_strategy(app: TestApp) {
        app.clock.advance(12 * 3_600_000);
        in_tokyo(&app).await;
        let mut editor = app.administrator().await;
        app.sign_up("Ada", "ada@example.org").await;
        editor.post("/strategies/krakow-2030/editors", &[("email", "ada@example.org")]).await.leads_to();
        let mut form = Open::at(&mut editor, "/strategies/krakow-2030/edit/meetings/evening").await;
        form.set("write.capacity", "5");
        form.press(&mut editor, "save").await.leads_to();
        for page in ["edit", "publish", "discard", "editors", "versions", "versions/1"] {
            editor.get(&format!("/strategies/krakow-2030/{page}")).await.says(THIRD).does_not_say(SECOND);
        }
    }

    async fn who_registered_when_is_told_by_the_clocks_of_the_strategy(app: TestApp) {
        app.clock.advance(12 * 3_600_000);
        in_tokyo(&app).await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        ada.post(EVENING, &[("deed", "register"), ("needs", "")]).await.leads_to();
        app.administrator().await.get(&format!("{EVENING}/registrations")).await.says(&format!("{THIRD}, 05:00"));
    }

    async fn a_group_writes_and_publishes_by_the_clocks_of_its_strategy(app: TestApp) {
        // Half past ten in the evening by UTC: the next day in Kaunas, not yet in Kraków.
        app.clock.advance((14 * 60 + 30) * 60_000);
        let (_, mut ada, mut bob, _) = gathered(&app).await;
        let fields = [("kind", "proposal"), ("title", "On small firms"), ("body", "They need room."), ("language", "en")];
        let page = bob.post(&format!("{GROUP}/workspace/new"), &fields).await.leads_to().to_owned();
        for client in [&mut ada, &mut bob] {
            client.post(&page, &[("version", "1"), ("deed", "agree")]).await.leads_to();
        }
        ada.post(&page, &[("version", "1"), ("deed", "publish")]).await.leads_to();
        let public = page.replace("/workspace/", "/papers/");
        for shown in [page, public, GROUP.to_owned(), format!("{GROUP}/members")] {
            ada.get(&shown).await.says(THIRD).does_not_say(SECOND);
        }
    }

    async fn a_reporting_year_is_opened_due_and_published_by_the_clocks_of_the_strategy(app: TestApp) {
        app.clock.advance(12 * 3_600_000);
        let (mut administrator, _) = begun(&app).await;
        in_tokyo(&app).await;
        let yesterday = [("year", "2024"), ("due", "2026-11-02")];
        administrator.post(&format!("{BASE}/open"), &yesterday).await.has_status(422);
        // The last of November is over in Tokyo eight hours before it is in Kraków.
        app.clock.set(BEGINNING.plus_days(28).plus_hours(7).plus_millis(-1));
        remind_due(&app.site).await.unwrap();
        let late = |letter: &Letter| match letter {
            Letter::ReportDue { reminder, .. } => Some(*reminder),
            _ => None,
        };
        assert_eq!(app.newest("ola@example.org", late).await, ReportReminder::Soon);
        app.clock.advance(1);
        remind_due(&app.site).await.unwrap();
        assert_eq!(app.newest("ola@example.org", late).await, ReportReminder::Late);
        app.clock.set(BEGINNING.plus_days(30).plus_hours(12));
        administrator = app.sign_in(ADMINISTRATOR).await;
        let mut ola = app.sign_in("ola@example.org").await;
        hand_in(&app, &mut ola).await;
        publish(&mut administrator).await;
        for page in [BASE, YEAR] {
            app.visitor().get(page).await.says("3\u{a0}December 2026").does_not_say("2\u{a0}December 2026");
        }
    }

    async fn what_is_over_is_not_planned_even_if_only_its_year_or_month_is_known(app: TestApp) {
        let past = "\n[[meetings]]\ncode = \"fair\"\non = \"2022\"\ntitle.pl = \"Targi\"\ntitle.en = \"Fair\"\n\
                    \n[[meetings]]\ncode = \"forum\"\non = \"2026-05\"\nstate = \"planned\"\ntitle.pl = \"Forum\"\ntitle.en = \"Forum\"\n\
                    \n[[meetings]]\ncode = \"next\"\non = \"2027-05\"\ntitle.pl = \"Następne\"\ntitle.en = \"Next one\"\n";
        load(&app, &format!("{GOAL_V}{MEETINGS}{past}")).await;
        let mut visitor = app.visitor();
        let page = visitor.get("/strategies/krakow-2030").await;
        let said = page.body.replace("<!>", "");
        assert!(said.contains("· 2022") && said.contains("· May 2026"), "{said}");
        page.says("planned: May 2027").does_not_say("planned: 2022").does_not_say("planned: May 2026");
        let list = visitor.get(PAGE).await.body.clone();
        assert!(list.find(">Past<").unwrap() < list.find(">Fair<").unwrap() && list.find(">Next one<").unwrap() < list.find(">Past<").unwrap());
        let table = visitor.get("/strategies/krakow-2030/meetings.csv").await.body.clone();
        let states: Vec<&str> = table.lines().filter(|line| line.contains(",2022,") || line.contains(",2026-05,") || line.contains(",2027-05,")).collect();
        assert!(states[0].contains(",done,") && states[1].contains(",done,") && states[2].contains(",planned,"), "{states:?}");
        // In the feed each says when, and what is long over is not news of today.
        let feed = visitor.get(&format!("{PAGE}.atom")).await.body.clone();
        let entry = |title: &str| feed.split("<entry>").find(|entry| entry.contains(&format!("<title>{title}</title>"))).unwrap().to_owned();
        assert!(entry("Fair").contains("<updated>2022-12-31T23:00:00Z</updated>") && entry("Fair").contains("<summary>2022</summary>"), "{}", entry("Fair"));
        assert!(entry("Forum").contains("<updated>2026-05-31T22:00:00Z</updated>"), "{}", entry("Forum"));
        assert!(entry("Next one").contains("<updated>2026-11-02T08:00:00Z</updated>") && entry("Next one").contains("May 2027"), "{}", entry("Next one"));
    }
}
