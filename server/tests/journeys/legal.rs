//! The law that a consultation is held under: its term, its letters, its announcement.

use crate::meetings::{EVENING, announced};
use crate::positions::remarks;
use crate::support::{ADMINISTRATOR, Answer, BEGINNING, Client, TestApp, on_both_databases};
use crate::trust::statement::run;
use app::base::db::scalars;
use app::base::time::Timestamp;
use app::consultations::store;
use app::final_report::actions::make_due;

const STAGES: [&str; 5] = ["empathise", "define", "ideate", "prototype", "test"];

/// A form of stages in which only the last is held, and takes remarks from 2 November 2026 to the end of this day.
fn until(version: &str, day: &str, reason: &str) -> String {
    let empty: String = STAGES[..4].iter().map(|stage| format!("&{stage}_opens=&{stage}_closes=")).collect();
    format!(
        "version={version}{empty}&test_opens=2026-11-02T08:00&test_closes={day}T23:59&test_activities=remark&short_because={reason}"
    )
}

/// The form of the law.
fn law<'f>(version: &'f str, instead: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let usual = [
        ("version", version),
        ("basis", "strategy_pl"),
        ("resolution", "Uchwała LX/512/2026"),
        ("resolution_link", "https://example.org/512"),
        ("announced_on", ""),
        ("announcement_link", ""),
        ("press", ""),
        ("ways", "Office, room 12\nkonsultacje@example.org"),
        ("short_because", ""),
    ];
    let kept = usual.into_iter().filter(|(name, _)| !instead.iter().any(|(other, _)| other == name));
    kept.chain(instead.iter().copied()).collect()
}

/// A draft that lacks nothing, held under the Polish law until this day.
async fn ready(app: &TestApp, administrator: &mut Client, day: &str) {
    app.draft(administrator, "benches").await;
    let rule = [("code", "respect"), ("text_en", "No insults."), ("text_pl", ""), ("text_lt", "")];
    administrator.post("/consultations/benches/rules", &rule).await.leads_to();
    administrator.post_raw("/consultations/benches/stages", &until("1", day, "")).await.leads_to();
    administrator.post("/consultations/benches/legal", &law("2", &[])).await.leads_to();
}

/// Acts in the audit log that are this room's, by name.
async fn acts(app: &TestApp) -> Vec<String> {
    let sql =
        "SELECT kind FROM audit_events WHERE kind IN ('legal_basis_set', 'short_term_excused', 'addressees_added',
        'letters_dispatched', 'addressee_removed') ORDER BY kind";
    scalars!(app.site.db, String, sql).expect("the audit log can be read")
}

/// What the checklist says of a duty.
fn standing(page: &Answer, duty: &str) -> String {
    let rest = page.body.split(&format!(">{duty}")).nth(1).expect("the duty is on the page");
    let line = rest.split("</li>").next().unwrap_or_default();
    let words = line.split('<').filter_map(|part| part.split_once('>')).map(|(_, words)| words.trim());
    words.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

on_both_databases! {
    async fn thirty_five_days_are_enough_and_nobody_has_to_explain_them(app: TestApp) {
        let mut administrator = app.administrator().await;
        // From 2 November, the day of the publishing, to 7 December: 35 days.
        ready(&app, &mut administrator, "2026-12-07").await;
        administrator.get("/consultations/benches/publish").await.does_not_say("short_because");
        assert_eq!(administrator.post("/consultations/benches/publish", &[]).await.leads_to(), "/consultations/benches");
        let announcement = app.visitor().get("/consultations/benches/announcement").await;
        announcement.has_status(200).says("2\u{a0}November 2026").says("7\u{a0}December 2026, 23:59").says("(35 days)");
        announcement.says("6\u{a0}January 2027").says("Uchwała LX/512/2026").says("https://example.org/512");
        announcement.says("Office, room 12").says("art. 6").does_not_say("fewer days");
        app.visitor().get("/consultations/benches").await.says("/consultations/benches/announcement");
        let legal = administrator.get("/consultations/benches/legal").await;
        legal.says("What the law asks for").says("To do by 6\u{a0}January 2027").says("days left");
    }

    async fn a_shorter_term_is_published_only_with_its_reason_which_everybody_reads(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-06").await;
        let publish = "/consultations/benches/publish";
        administrator.get(publish).await.says("for 34 days").says("the law wants 35").says("name=\"short_because\"");
        for (reason, complaint) in [("", "Please fill this in"), ("hurry", "at least 10")] {
            let answer = administrator.post(publish, &[("short_because", reason)]).await;
            answer.has_status(422).says("Why the term is shorter").says(complaint);
        }
        app.visitor().get("/consultations/benches").await.has_status(404);
        administrator.post(publish, &[("short_because", "The council votes on <b>15 December</b>.")]).await.leads_to();
        let announcement = app.visitor().get("/consultations/benches/announcement").await;
        announcement.says("Why fewer days than the law wants").says("The council votes on &lt;b&gt;15 December&lt;/b&gt;.");
        administrator.get("/consultations/benches/legal").await.says("Shorter, with a reason given");
        assert_eq!(acts(&app).await, ["legal_basis_set", "short_term_excused"]);
    }

    async fn a_term_cannot_be_made_short_afterwards_without_a_reason(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
        let stages = "/consultations/benches/stages";
        administrator.get(stages).await.says("fewer than 35 days");
        let answer = administrator.post_raw(stages, &until("3", "2026-11-20", "")).await;
        answer.has_status(422).says("Why the term is shorter").says("2026-11-20T23:59");
        administrator.post_raw(stages, &until("3", "2026-11-20", "A+by-election+comes+first.")).await.leads_to();
        app.visitor().get("/consultations/benches/announcement").await.says("A by-election comes first.").says("(18 days)");
        // Neither by an announcement that comes later, nor by taking the reason away.
        let legal = "/consultations/benches/legal";
        administrator.post(legal, &law("4", &[])).await.has_status(422).says("Why the term is shorter");
        administrator.post_raw(stages, &until("4", "2026-12-07", "")).await.leads_to();
        administrator.post(legal, &law("5", &[("announced_on", "3.11.2026")])).await.has_status(422).says("value=\"3.11.2026\"");
        administrator.post(legal, &law("5", &[("announced_on", "1.11.2026")])).await.leads_to();
    }

    async fn without_a_law_nothing_is_asked_for(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-11-09").await;
        administrator.post("/consultations/benches/legal", &law("3", &[("basis", "none")])).await.leads_to();
        administrator.get("/consultations/benches/legal").await.does_not_say("What the law asks for").says("(7 days)");
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
        app.visitor().get("/consultations/benches/announcement").await.does_not_say("art. 6").does_not_say("Report by");
    }

    async fn bodies_are_listed_line_by_line_and_written_to_with_a_proof(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        let list = "/consultations/benches/addressees";
        administrator.get(list).await.says("Nobody is on the list").says("Regional director of Wody Polskie");
        // Where nobody is listed, there is no form that could only be refused.
        administrator.get(&format!("{list}/dispatch")).await.says("First say who is asked by letter").does_not_say("name=\"proof\"").says("addressees\"");
        let communes = [("kind", "commune"), ("names", "Gmina Zielonki\r\n\r\n  Gmina Skawina \n")];
        administrator.post(list, &communes).await.leads_to();
        administrator.post(list, &communes).await.has_status(422).says("taken already").says("Gmina Skawina");
        administrator.post(list, &[("kind", "mayor"), ("names", "X")]).await.has_status(422).says("Kind of body").says("at least 2");
        let many = (0..299).map(|number| format!("Body {number}")).collect::<Vec<_>>().join("\n");
        administrator.post(list, &[("kind", "other"), ("names", &many)]).await.has_status(422).says("Room left on the list: 298");
        for (kind, name) in [("partner", "Izba Gospodarcza"), ("waters", "RZGW Kraków")] {
            administrator.post(list, &[("kind", kind), ("names", name)]).await.leads_to();
        }
        let page = administrator.get(list).await;
        page.says("Gmina Zielonki").says("not yet").does_not_say("Still missing");

        let dispatch = "/consultations/benches/addressees/dispatch";
        let form = administrator.get(dispatch).await;
        let ids: Vec<String> = form.body.split("name=\"addressees\" value=\"").skip(1).map(|rest| rest[..36].to_owned()).collect();
        assert_eq!(ids.len(), 4);
        let sent = |on: &'static str, proof: &'static str| {
            let chosen = ids.iter().map(|id| ("addressees", id.as_str()));
            chosen.chain([("dispatched_on", on), ("proof", proof)]).collect::<Vec<_>>()
        };
        administrator.post(dispatch, &sent("2026-11-03", "x")).await.has_status(422).says("must not lie in the future");
        administrator.post(dispatch, &[("dispatched_on", "2.11.2026"), ("proof", "")]).await.has_status(422).says("Proof: ");
        administrator.post(dispatch, &sent("2.11.2026", "ePUAP 7781")).await.leads_to();
        administrator.get(list).await.says("ePUAP 7781").does_not_say("not yet");
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
        administrator.get("/consultations/benches/legal").await.says("Letters sent, with proof").says("Done").does_not_say("late");

        let remove = format!("{list}/{}/remove", ids[0]);
        administrator.get(&remove).await.has_status(200);
        administrator.post(&remove, &[]).await.leads_to();
        administrator.get(&remove).await.has_status(404);
        administrator.post(&remove, &[]).await.has_status(404);
        let acts = acts(&app).await;
        assert_eq!(acts, ["addressee_removed", "addressees_added", "addressees_added", "addressees_added", "legal_basis_set", "letters_dispatched"]);
    }

    async fn the_announcement_of_a_draft_is_for_those_who_run_it(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        administrator.get("/consultations/benches/announcement").await.has_status(200);
        app.visitor().get("/consultations/benches/announcement").await.has_status(404);
    }

    async fn what_is_wrong_about_the_law_is_said_at_its_field_and_nothing_typed_is_lost(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        let wrong = [("basis", "martial"), ("resolution_link", "javascript:alert(1)"), ("announced_on", "31.11.2026")];
        let answer = administrator.post("/consultations/benches/legal", &law("3", &wrong)).await;
        answer.has_status(422).says("value=\"31.11.2026\"").says("javascript:alert(1)").says("Uchwała LX/512/2026");
        let stale = administrator.post("/consultations/benches/legal", &law("1", &[])).await;
        stale.has_status(422).says("Somebody changed this meanwhile");
        let extra = [&law("3", &[])[..], &[("published_at", "1")]].concat();
        administrator.post("/consultations/benches/legal", &extra).await.has_status(400);
    }

    async fn the_checklist_knows_of_positions_and_of_the_report(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
        let consultation = store::by_slug(&app.site.db, "benches").await.expect("the database answers").expect("benches");
        remarks(&app, consultation.id, None, &["More shade."]).await;
        // The first minute after the term, in Vilnius.
        app.clock.set(Timestamp(1_796_680_860_000));
        let mut administrator = app.sign_in(ADMINISTRATOR).await;
        let legal = "/consultations/benches/legal";
        assert_eq!(standing(&administrator.get(legal).await, "A position on every remark"), "To do by 6\u{a0}January 2027 – 29 days left");
        let answer = [("version", "0"), ("deed", "accept"), ("disposition", "taken"), ("justification", "Trees.")];
        administrator.post("/consultations/benches/inbox/1/position", &answer).await.leads_to();
        let page = administrator.get(legal).await;
        assert_eq!(standing(&page, "A position on every remark"), "Done");
        assert!(standing(&page, "Report published").starts_with("To do by"));
        administrator.post("/consultations/benches/report/manage", &[("language", "en")]).await.leads_to();
        make_due(&app.site).await.expect("the database answers").expect("a version");
        administrator.post("/consultations/benches/report/1/publish", &[]).await.leads_to();
        let published = standing(&administrator.get(legal).await, "Report published");
        assert_eq!(published, "Published on 8\u{a0}December 2026; the law asked for it by 6\u{a0}January 2027");
        let report = app.visitor().get("/consultations/benches/report").await;
        report.says("Published on 8\u{a0}December 2026.").says("The law asks for the first version by 6\u{a0}January 2027, 30 days after");
        report.does_not_say("late");
    }

    async fn a_report_that_comes_too_late_says_by_how_many_days(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
        // Noon of 9 January 2027.
        app.clock.set(Timestamp(1_799_485_200_000));
        let mut administrator = app.sign_in(ADMINISTRATOR).await;
        administrator.post("/consultations/benches/report/manage", &[("language", "en")]).await.leads_to();
        make_due(&app.site).await.expect("the database answers").expect("a version");
        administrator.post("/consultations/benches/report/1/publish", &[]).await.leads_to();
        let published = standing(&administrator.get("/consultations/benches/legal").await, "Report published");
        assert_eq!(published, "Published on 9\u{a0}January 2027, 3 days after the law’s last day, 6\u{a0}January 2027");
        app.visitor().get("/consultations/benches/report").await.says("Published on 9\u{a0}January 2027.").says("3 days late");
    }

    async fn a_law_counts_the_days_from_the_text_and_publishing_says_what_is_missing(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        let (publish, legal) = ("/consultations/benches/publish", "/consultations/benches/legal");
        let page = administrator.get(publish).await;
        page.says("No text has been put up yet").says("href=\"/consultations/benches/documents\"");
        page.says("Still missing from the list").says("Regional director of Wody Polskie");
        page.says("href=\"/consultations/benches/addressees\"");
        administrator.post(publish, &[]).await.leads_to();
        assert_eq!(standing(&administrator.get(legal).await, "Text of the draft put up"), "To do today: 2\u{a0}November 2026 is the last day");
        app.clock.set(BEGINNING.plus_days(3));
        let mut administrator = app.sign_in(ADMINISTRATOR).await;
        assert_eq!(standing(&administrator.get(legal).await, "Text of the draft put up"), "Due on 2\u{a0}November 2026 – 3 days late");
        let documents = "/consultations/benches/documents";
        let about = [("title", "Draft"), ("code", "draft"), ("language", "en"), ("text", "A bench."), ("origin", "written"), ("deed", "save")];
        administrator.post(&format!("{documents}/new"), &about).await.leads_to();
        // Nobody reads what is not published.
        administrator.get(legal).await.says("(35 days)");
        administrator.post(&format!("{documents}/draft/publish"), &[("seen", "1.1"), ("note", "")]).await.leads_to();
        let page = administrator.get(legal).await;
        assert_eq!((standing(&page, "Text of the draft put up").as_str(), standing(&page, "Enough days for remarks").as_str()), ("Done", "To do"));
        page.says("(32 days)");
        app.visitor().get("/consultations/benches/announcement").await.says("(32 days)").says("5\u{a0}November 2026");
        let stages = "/consultations/benches/stages";
        administrator.post_raw(stages, &until("3", "2026-12-07", "")).await.has_status(422).says("Why the term is shorter");
        administrator.post_raw(stages, &until("3", "2026-12-10", "")).await.leads_to();
        assert_eq!(standing(&administrator.get(legal).await, "Enough days for remarks"), "Done");
    }

    async fn without_a_law_nobody_is_asked_for_a_text_or_for_letters(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        administrator.post("/consultations/benches/legal", &law("3", &[("basis", "none")])).await.leads_to();
        administrator.get("/consultations/benches/publish").await.does_not_say("No text has been put up").does_not_say("Still missing");
    }

    async fn any_signs_are_no_reason_for_a_shorter_term(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-11-20").await;
        for reason in ["..........", "aaaaaaaaaaaaaaaa", "12345 67890 12345", "no no no no no no"] {
            for (path, fields) in [
                ("/consultations/benches/legal", law("3", &[("short_because", reason)])),
                ("/consultations/benches/publish", vec![("short_because", reason)]),
            ] {
                let answer = administrator.post(path, &fields).await;
                answer.has_status(422).says("at least three different words").says("#field-short_because").says(reason);
            }
        }
        // What was kept before reasons were judged excuses nothing either.
        run(&app, "UPDATE legal_bases SET short_because = '..........'".to_owned(), None).await;
        administrator.get("/consultations/benches/legal").await.does_not_say("Shorter, with a reason given");
        administrator.post("/consultations/benches/publish", &[]).await.has_status(422);
        administrator.post("/consultations/benches/legal", &law("3", &[("short_because", "The council votes early.")])).await.leads_to();
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
        administrator.get("/consultations/benches/legal").await.says("Shorter, with a reason given");
    }

    async fn a_pause_between_two_stages_gives_no_days(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        let stages = "/consultations/benches/stages";
        let empty: String = STAGES[..3].iter().map(|stage| format!("&{stage}_opens=&{stage}_closes=")).collect();
        let two = |until: &str, from: &str| {
            format!("version=3{empty}&prototype_opens=2026-11-02T08:00&prototype_closes={until}&prototype_activities=remark\
                     &test_opens={from}&test_closes=2026-12-07T23:59&test_activities=remark&short_because=")
        };
        administrator.post_raw(stages, &two("2026-11-10T16:00", "2026-11-20T08:00")).await.leads_to();
        let legal = "/consultations/benches/legal";
        administrator.get(legal).await.says("(26 days)");
        administrator.get("/consultations/benches/publish").await.says("for 26 days").says("the law wants 35");
        administrator.post("/consultations/benches/publish", &[]).await.has_status(422);
        // Where one stage overlaps the other no day counts twice.
        let overlapping = two("2026-11-30T16:00", "2026-11-20T08:00").replace("version=3", "version=4");
        administrator.post_raw(stages, &overlapping).await.leads_to();
        administrator.get(legal).await.says("(35 days)");
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
    }

    async fn an_end_that_is_put_off_after_it_came_does_not_count_the_days_between(app: TestApp) {
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-11-12").await;
        administrator.post("/consultations/benches/publish", &[("short_because", "The council votes early.")]).await.leads_to();
        // Eight days after the end, in the afternoon: nobody could hand in anything from the 13th to the 19th.
        app.clock.set(BEGINNING.plus_days(18));
        let mut administrator = app.sign_in(ADMINISTRATOR).await;
        let (stages, legal) = ("/consultations/benches/stages", "/consultations/benches/legal");
        administrator.post_raw(stages, &until("3", "2026-12-13", "")).await.leads_to();
        administrator.get(legal).await.says("(34 days)").says("Shorter, with a reason given");
        administrator.post_raw(stages, &until("4", "2026-12-14", "")).await.leads_to();
        administrator.get(legal).await.says("(35 days)").does_not_say("Shorter, with a reason given");
        app.visitor().get("/consultations/benches/announcement").await.says("(35 days)");
        // A new wording of the law does not forget it.
        administrator.post(legal, &law("5", &[])).await.leads_to();
        administrator.get(legal).await.says("(35 days)");
    }

    async fn the_announcement_leads_to_the_text_the_form_the_paper_form_and_the_meetings(app: TestApp) {
        announced(&app, 2).await;
        let mut administrator = app.administrator().await;
        ready(&app, &mut administrator, "2026-12-07").await;
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        let documents = "/consultations/benches/documents";
        let about = [("title", "Draft of benches"), ("code", "draft"), ("language", "en"), ("text", "A bench."), ("origin", "written"), ("deed", "save")];
        administrator.post(&format!("{documents}/new"), &about).await.leads_to();
        let page = "/consultations/benches/announcement";
        administrator.get(page).await.does_not_say("Draft of benches");
        administrator.post(&format!("{documents}/draft/publish"), &[("seen", "1.1"), ("note", "")]).await.leads_to();
        administrator.post("/consultations/benches/publish", &[]).await.leads_to();
        let announcement = app.visitor().get(page).await;
        announcement.has_status(200).says(&format!("href=\"{documents}/draft\"")).says("Draft of benches");
        announcement.says("/consultations/benches/remarks/new").says("/consultations/benches/remarks/paper");
        // The evening is held while remarks are taken; the walk was before.
        announcement.says("Evening on Goal V").says("Rynek 1, sala 2; parter").says("1\u{a0}December 2026").says(EVENING);
        announcement.does_not_say("/meetings/walk");
        let before = app.site.db.reads();
        app.visitor().get(page).await.has_status(200);
        assert!(app.site.db.reads() - before <= 5);
    }
}
