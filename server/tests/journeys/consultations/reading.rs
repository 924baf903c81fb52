//! What people read of a consultation.

use crate::support::{BEGINNING, on_both_databases};
use app::consultations::store;

on_both_databases! {
    async fn a_visitor_reads_where_a_consultation_stands_and_until_when(app: TestApp) {
        let world = app.consultation().await;
        let answer = app.visitor().get(&format!("/consultations/{}", world.slug)).await;
        answer.has_status(200).says("Where to begin with Goal V").says("<strong>what is begun</strong>");
        answer.says("Collaborate").says("We work out the decision together with you");
        answer.says("10 days left").says("closes on Thursday, 12 November 2026 at 09:00");
        answer.says("Vote on the action lines").says("Submit a proposal");
        answer.says("aria-current=\"step\"").says("No insults.");
        answer.does_not_say("/manage").does_not_say("/results");
    }

    async fn what_one_can_do_and_until_when_stands_before_the_stages_and_the_reasons(app: TestApp) {
        let world = app.consultation().await;
        let page = app.visitor().get(&format!("/consultations/{}", world.slug)).await;
        let order = ["<h1", "You can vote now", "10 days left", "Submit a proposal", "stage-track", "Why we ask", "About this consultation", "id=\"action-lines\""];
        let places = order.map(|words| page.body.find(words).unwrap_or_else(|| panic!("{words} is not on the page")));
        assert!(places.is_sorted(), "{:?}", order.iter().zip(places).collect::<Vec<_>>());
        // What ends at the same moment says so once.
        let more = page.body.split("now-more").nth(1).expect("what else is open").split("</aside>").next().unwrap_or_default();
        assert_eq!(more.matches("days left").count(), 1, "{more}");
        assert!(more.contains("Submit a proposal") && more.contains("Comment on the action lines"), "{more}");
    }

    async fn a_reader_of_another_language_gets_the_text_that_exists_marked_with_its_language(app: TestApp) {
        let world = app.consultation().await;
        let polish = app.visitor().get(&format!("/consultations/{}?lang=pl", world.slug)).await;
        polish.says("Od czego zacząć Cel V").says("Zostało 10 dni").says("czwartek, 12 listopada 2026, godz. 09:00");
        let lithuanian = app.visitor().get(&format!("/consultations/{}?lang=lt", world.slug)).await;
        lithuanian.says("<h1 lang=\"en\">Where to begin with Goal V").says("Liko 10 dienų");
    }

    async fn the_list_and_the_first_page_show_what_one_can_do(app: TestApp) {
        app.visitor().get("/").await.has_status(200).says("Nothing is open right now");
        app.visitor().get("/consultations").await.says("No consultations yet");
        let world = app.consultation().await;
        for path in ["/", "/consultations"] {
            let answer = app.visitor().get(path).await;
            answer.has_status(200).says("You can now: submit a proposal, comment, vote").says("/consultations/goal-v");
        }
        app.clock.set(world.closes_at);
        app.visitor().get("/consultations").await.says("Past").does_not_say("You can now");
    }

    async fn an_open_round_offers_its_vote_though_no_stage_does(app: TestApp) {
        let world = app.consultation().await;
        let without_stages = app.site.db.write(async |tx| store::put_stages(tx, world.consultation, &[]).await).await;
        without_stages.expect("no stages");
        let answer = app.visitor().get(&format!("/consultations/{}", world.slug)).await;
        answer.says("Vote on the action lines").says("<h2 class=\"now-title\">You can vote now<").does_not_say("Submit a proposal");
        app.visitor().get("/consultations").await.says("You can now: vote");
    }

    async fn before_the_first_stage_the_page_says_when_it_opens(app: TestApp) {
        let world = app.consultation().await;
        app.clock.set(BEGINNING.plus_days(-200));
        let answer = app.visitor().get(&format!("/consultations/{}", world.slug)).await;
        answer.says("Not open yet").says("Opens on Tuesday, 4 August 2026 at 10:00").does_not_say("Vote on the action lines");
    }

    async fn results_are_linked_only_once_a_round_is_closed(app: TestApp) {
        let world = app.consultation().await;
        let path = format!("/consultations/{}", world.slug);
        app.clock.set(world.closes_at);
        app.visitor().get(&path).await.says("This consultation is over").does_not_say("/results");
        let closed = app.site.db.write(async |tx| store::put_closure(tx, world.round, tx.now(), None, "").await);
        assert!(closed.await.unwrap());
        app.visitor().get(&path).await.says("/consultations/goal-v/results");
        // A sentence ends before the next one begins.
        app.visitor().get("/consultations").await.says("This consultation is over.").says("See the results");
    }

    async fn a_closed_round_is_told_with_its_results_while_something_else_is_still_open(app: TestApp) {
        let world = app.consultation().await;
        let path = format!("/consultations/{}", world.slug);
        let link = "href=\"/consultations/goal-v/results?round=1\"";
        for list in ["/", "/consultations"] {
            app.visitor().get(list).await.says("Where to begin with Goal V").does_not_say(link);
        }
        app.site.db.write(async |tx| store::put_closure(tx, world.round, tx.now(), None, "").await).await.unwrap();
        let page = app.visitor().get(&path).await;
        page.says("You can submit proposals now").does_not_say("This consultation is over");
        let now = page.body.split("<div class=\"now\"").nth(1).expect("what is open").split("</aside>").next().unwrap_or_default();
        let now = now.split("side-section").next().unwrap_or_default().replace('\u{a0}', " ");
        assert!(now.contains("Voting closed on 2 November 2026") && now.contains("Results of round 1") && now.contains(link), "{now}");
        for list in ["/", "/consultations"] {
            app.visitor().get(list).await.says("You can now:").says(link).says("Results of round 1");
        }
    }

    async fn times_are_told_by_a_clock_that_readers_know(app: TestApp) {
        let world = app.consultation().await;
        let path = format!("/consultations/{}", world.slug);
        for (lang, words) in [("en", "Times are those of Warsaw"), ("pl", "według czasu warszawskiego"), ("lt", "Varšuvos laikas")] {
            let page = app.visitor().get(&format!("{path}?lang={lang}")).await;
            page.has_status(200).says(words).does_not_say("Europe/Warsaw");
        }
    }

    async fn an_unknown_consultation_is_not_found(app: TestApp) {
        app.visitor().get("/consultations/nothing").await.has_status(404);
    }
}
