//! The inbox, and what officials enter into it.

use super::REMARKS;
use super::world::{ask_for_remarks, document, enter, hand_in};
use crate::meetings::announced;
use crate::support::{Answer, on_both_databases};
use crate::trust::statement::run;
use app::base::db::{execute, scalar};
use app::base::error::AppResult;
use app::notifications::model::Letter;

const INBOX: &str = "/consultations/goal-v/inbox";

/// The remarks that the public page lists, and what stands around them.
pub fn listed(page: &Answer) -> String {
    page.has_status(200);
    let from = page.body.find("card-list").expect("a list of remarks");
    let rest = &page.body[from..];
    rest[..rest.find("</section>").expect("its end")].to_owned()
}

on_both_databases! {
    async fn every_channel_ends_in_one_numbered_inbox(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        hand_in(&mut ada, "goal-v", &[]).await.leads_to();
        for (number, channel) in (2..).zip(["email", "letter", "phone", "paper", "meeting"]) {
            let fields = [("channel", channel), ("meeting", "Evening in the library"), ("meeting_on", "29.10.2026"), ("name", "Jan Kanarek")];
            let answer = enter(&mut world.moderator, "goal-v", &fields).await;
            assert_eq!(answer.leads_to(), format!("{INBOX}/{number}"));
        }
        let list = world.moderator.get(INBOX).await;
        list.has_status(200).says("6 remarks").says("Jan Kanarek").says("telephone").says("paper form");
        world.moderator.get(&format!("{INBOX}?channel=phone")).await.says("1 remark").says("Remark no. 4").does_not_say("Remark no. 3<");
        world.moderator.get(&format!("{INBOX}?words=kanar")).await.says("5 remarks").does_not_say("Remark no. 1<");
        world.moderator.get(&format!("{INBOX}?words=roads+people")).await.says("No remarks here");
        world.moderator.get(&format!("{INBOX}?words=road+people")).await.says("5 remarks");
        world.moderator.get(&format!("{INBOX}?submitter=organisation")).await.says("No remarks here");
        let page = app.visitor().get(&format!("{REMARKS}/6")).await;
        page.says("Evening in the library, 29 October 2026").says("meeting").does_not_say("Kanarek");
        // They count as those who use the web.
        app.visitor().get(REMARKS).await.says("Remarks by channel").says("paper form");
        let acts = scalar!(app.site.db, i64, "SELECT COUNT(*) FROM audit_events WHERE kind = 'remark_entered'").unwrap();
        assert_eq!(acts, 5);
    }

    async fn names_and_addresses_are_for_officials_alone(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let who = [("name", "Jan Kanarek"), ("address", "jan@canary.example"), ("mandate", "Power of attorney")];
        enter(&mut world.moderator, "goal-v", &who).await.leads_to();
        world.moderator.get(&format!("{INBOX}/1")).await.says("Jan Kanarek").says("jan@canary.example").says("Power of attorney");
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        for path in [REMARKS.to_owned(), format!("{REMARKS}/1"), format!("{REMARKS}?words=kanarek"), "/consultations/goal-v".to_owned()] {
            for reader in [&mut eve, &mut app.visitor(), &mut world.moderator] {
                reader.get(&path).await.has_status(200).does_not_say("Kanarek").does_not_say("canary").does_not_say("attorney");
            }
        }
        // Nor does the list answer to what only officials may ask: what is left of it would tell whose a remark is.
        enter(&mut world.moderator, "goal-v", &[("justification", "Benches.")]).await.leads_to();
        let whole = listed(&app.visitor().get(REMARKS).await);
        assert!(whole.contains(&format!("{REMARKS}/1\"")) && whole.contains(&format!("{REMARKS}/2\"")), "{whole}");
        for query in ["words=kanarek", "words=kan", "words=benches", "words=nobody", "submitter=person", "submitter=organisation"] {
            for reader in [&mut eve, &mut app.visitor(), &mut world.moderator] {
                assert_eq!(listed(&reader.get(&format!("{REMARKS}?{query}")).await), whole, "{query}");
            }
        }
        world.moderator.get(&format!("{INBOX}?words=kanarek")).await.says("Remark no. 1<").does_not_say("Remark no. 2<");
        for path in [INBOX.to_owned(), format!("{INBOX}/1"), format!("{INBOX}/enter"), format!("{INBOX}/settings")] {
            eve.get(&path).await.has_status(403);
        }
        enter(&mut eve, "goal-v", &[]).await.has_status(403);
        // An organisation is named.
        let body = [("submitter", "organisation"), ("name", "Osiedle Zielone")];
        enter(&mut world.moderator, "goal-v", &body).await.leads_to();
        app.visitor().get(&format!("{REMARKS}/3")).await.says("Osiedle Zielone");
    }

    async fn what_is_wrong_with_an_entry_is_said_at_its_field_and_nothing_is_entered(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        for (field, value, says) in [
            ("received", "2026-11-30", "must not lie in the future"),
            ("received", "", "Please fill this in."),
            ("channel", "web", "Please choose one"),
            ("channel", "pigeon", "Please choose one"),
            ("justification", "", "Please fill this in."),
            ("submitter", "organisation", "Please fill this in."),
            ("document", "nothing-here", "Please choose one"),
        ] {
            let answer = enter(&mut world.moderator, "goal-v", &[(field, value), ("name", "")]).await;
            answer.has_status(422).says(says);
        }
        let anonymous = [("submitter", "anonymous"), ("name", "Jan Kanarek")];
        enter(&mut world.moderator, "goal-v", &anonymous).await.has_status(422).says("Jan Kanarek");
        enter(&mut world.moderator, "goal-v", &[("channel", "meeting")]).await.has_status(422).says("Please fill this in.");
        enter(&mut world.moderator, "goal-v", &[("number", "7")]).await.has_status(400);
        enter(&mut world.moderator, "goal-v", &[("author_id", "7")]).await.has_status(400);
        assert_eq!(scalar!(app.site.db, i64, "SELECT COUNT(*) FROM remarks").unwrap(), 0);
    }

    async fn an_entry_names_a_passage_by_a_choice(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Night buses.")]).await;
        let form = world.moderator.get("/consultations/goal-v/inbox/enter").await;
        form.says("value=\"draft\"").says("value=\"draft#2\"").says("Night buses.");
        for (named, fits) in [("draft#2", true), ("draft", true), ("draft#9", false), ("draft#", false), ("other#2", false)] {
            let answer = enter(&mut world.moderator, "goal-v", &[("document", named)]).await;
            if fits { answer.leads_to() } else { answer.has_status(422).says("#field-document"); continue };
        }
        let remark = app.visitor().get("/consultations/goal-v/remarks/1").await;
        remark.says("/consultations/goal-v/documents/draft/versions/1#p2");
        app.visitor().get("/consultations/goal-v/remarks/2").await.does_not_say("#p2").says("/documents/draft");
        let text = app.visitor().get("/consultations/goal-v/documents/draft").await;
        text.says("part-count");
    }

    async fn the_page_of_the_consultation_tells_who_took_part_on_paper_and_at_meetings_too(app: TestApp) {
        announced(&app, 2).await;
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let page = "/consultations/goal-v";
        app.visitor().get(page).await.has_status(200).does_not_say("remarks#participation");
        let paper = [("channel", "paper")];
        let meeting = [("channel", "meeting"), ("meeting", "Evening")];
        for fields in [&paper[..], &paper[..], &meeting[..], &[]] {
            enter(&mut world.moderator, "goal-v", fields).await.leads_to();
        }
        run(&app, "UPDATE consultations SET strategy_id = (SELECT id FROM strategies WHERE slug = 'krakow-2030')".to_owned(), None).await;
        // The walk was held while the consultation ran, the evening comes after it.
        for (code, people) in [("walk", 30), ("evening", 500)] {
            let sql = format!("INSERT INTO meeting_attendance (strategy_id, meeting, kind, people)
                               SELECT id, '{code}', 'resident', {people} FROM strategies WHERE slug = 'krakow-2030'");
            run(&app, sql, None).await;
        }
        let shown = app.visitor().get(page).await;
        shown.says("remarks#participation").says("of these on the paper form").says("of these from a meeting");
        shown.says("people at meetings").says(">30<").does_not_say("530").does_not_say(">500<");
        let before = app.site.db.reads();
        app.visitor().get(page).await.has_status(200);
        assert!(app.site.db.reads() - before <= 5);
    }

    async fn from_one_letter_to_the_next_channel_and_date_are_kept(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Night buses.")]).await;
        let fields = [("channel", "paper"), ("received", "30.10.2026"), ("document", "draft"), ("deed", "next")];
        let next = enter(&mut world.moderator, "goal-v", &fields).await.leads_to().to_owned();
        let form = world.moderator.get(&next).await;
        form.has_status(200).says("value=\"30.10.2026\"").says("Remark no. 1").says("autofocus").says("accesskey=\"n\"");
        assert!(form.body.contains("value=\"paper\" checked"), "the channel is kept");
        app.visitor().get(&format!("{REMARKS}/1")).await.says("Draft of the strategy, the text as a whole");
    }

    async fn a_receipt_goes_to_the_address_of_a_letter_where_it_is_asked_for(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let address = ("address", "jan@canary.example");
        enter(&mut world.moderator, "goal-v", &[address]).await.leads_to();
        let before = app.letters().await;
        assert!(before.iter().all(|queued| queued.address != "jan@canary.example"));
        enter(&mut world.moderator, "goal-v", &[address, ("receipt", "yes")]).await.leads_to();
        let letters = app.letters().await;
        let letter = letters.iter().find(|queued| queued.address == "jan@canary.example").unwrap();
        assert!(matches!(&letter.letter, Letter::RemarkReceived { number: 2, name, .. } if name.is_empty()), "{:?}", letter.letter);
        let refused = enter(&mut world.moderator, "goal-v", &[("address", "Rynek 1"), ("receipt", "yes")]).await;
        refused.has_status(422).says("This is not a mail address");
    }

    async fn numbers_have_no_gaps_however_many_come_at_once(app: TestApp) {
        let world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut clients: Vec<_> = (0..8).map(|_| world.moderator.clone()).collect();
        let entered = clients.iter_mut().map(|client| enter(client, "goal-v", &[]));
        for answer in futures(entered).await {
            answer.leads_to();
        }
        let numbers = scalar!(app.site.db, i64, "SELECT COUNT(DISTINCT number) * 100 + MAX(number) FROM remarks").unwrap();
        assert_eq!(numbers, 808);
    }

    async fn a_hidden_remark_is_read_by_officials_only(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        enter(&mut world.moderator, "goal-v", &[]).await.leads_to();
        let hidden: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "UPDATE remarks SET state = 'hidden'")?;
            Ok(())
        }).await;
        hidden.unwrap();
        app.visitor().get(&format!("{REMARKS}/1")).await.has_status(200).says("have hidden").does_not_say("along the road");
        app.visitor().get(REMARKS).await.does_not_say("along the road");
        world.moderator.get(&format!("{INBOX}/1")).await.says("along the road").says("have hidden");
    }

    async fn the_form_on_paper_carries_the_code_and_no_script(app: TestApp) {
        app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let sheet = app.visitor().get(&format!("{REMARKS}/paper")).await;
        sheet.has_status(200).says("Code of the consultation: goal-v").says("/consultations/goal-v").says("Personal data").says("12 November 2026");
        sheet.does_not_say("<script");
    }

    async fn whoever_names_a_part_need_not_copy_how_it_reads(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        document(&app, world.consultation, &[Some("Buses run by **day**.")]).await;
        let form = world.moderator.get("/consultations/goal-v/inbox/enter").await;
        let name = form.body.split("value=\"draft").find_map(|rest| rest.split('"').next().filter(|end| end.ends_with('2')));
        let part = format!("draft{}", name.expect("the second part"));
        let fields = [("document", part.as_str()), ("proposed", "Buses run at night.")];
        enter(&mut world.moderator, "goal-v", &fields).await.leads_to();
        let present = scalar!(app.site.db, String, "SELECT present FROM remarks WHERE number = 1").expect("a remark");
        assert_eq!(present, "Buses run by day.");
        // As on the form of the web, also where it should be taken out.
        enter(&mut world.moderator, "goal-v", &[("document", part.as_str())]).await.leads_to();
        let present = scalar!(app.site.db, String, "SELECT present FROM remarks WHERE number = 2").expect("a remark");
        assert_eq!(present, "Buses run by day.");
        // Who copied something else means that.
        enter(&mut world.moderator, "goal-v", &[("document", part.as_str()), ("present", "by day")]).await.leads_to();
        let present = scalar!(app.site.db, String, "SELECT present FROM remarks WHERE number = 3").expect("a remark");
        assert_eq!(present, "by day");
    }
}

/// Waits for all of them at once.
async fn futures<F: Future<Output = crate::support::Answer>>(all: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut waiting: Vec<_> = all.map(Box::pin).collect();
    let mut done: Vec<Option<F::Output>> = waiting.iter().map(|_| None).collect();
    std::future::poll_fn(|context| {
        for (future, place) in waiting.iter_mut().zip(&mut done) {
            if place.is_none()
                && let std::task::Poll::Ready(answer) = future.as_mut().poll(context)
            {
                *place = Some(answer);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}
