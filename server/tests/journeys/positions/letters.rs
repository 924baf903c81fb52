//! What authors are told of the positions on their remarks.

use super::publishing::{accept, publish};
use super::{DESK, by_letter, remarks};
use crate::comments::verified_organisation;
use crate::remarks::world::{ask_for_remarks, hand_in};
use crate::support::{TestApp, on_both_databases};
use crate::trust::statement::run;
use app::notifications::model::{AnsweredRemark, BrieflyAnswered, Letter, RemarkAnswer};

/// What a letter about answers says: its name and its title, what it tells in full, what briefly, and where it leads.
struct Told {
    address: String,
    name: String,
    title: String,
    answers: Vec<AnsweredRemark>,
    others: Vec<BrieflyAnswered>,
    link: String,
}

async fn told(app: &TestApp) -> Vec<Told> {
    let mut told = Vec::new();
    for queued in app.letters().await {
        if let Letter::RemarksAnswered { name, title, answers, others, link, more: 0, .. } = queued.letter {
            told.push(Told { address: queued.address, name, title, answers, others, link });
        }
    }
    told
}

on_both_databases! {
    async fn whoever_has_an_account_and_also_wrote_a_letter_gets_one_letter_in_their_own_language(app: TestApp) {
        let mut world = app.consultation().await;
        app.sign_up("Ada", "ada@example.org").await;
        run(&app, "UPDATE people SET language = 'pl' WHERE email = 'ada@example.org'".to_owned(), None).await;
        let ada = app.person_id("ada@example.org").await;
        // The letter came first, and is in English.
        let entered = by_letter(&app, &world, "A path.", "Ada@Example.org").await;
        let own = remarks(&app, world.consultation, Some(ada), &["Benches."]).await[0];
        for number in [entered, own] {
            accept(&mut world, number, ("taken", "It is done.")).await;
        }
        publish(&mut world).await;
        let letters = told(&app).await;
        assert_eq!(letters.len(), 1);
        let [letter] = &letters[..] else { panic!("one") };
        assert_eq!((letter.address.as_str(), letter.name.as_str()), ("ada@example.org", "Ada"));
        assert_eq!(letter.answers.iter().map(|one| one.number).collect::<Vec<_>>(), [entered, own]);
        assert_eq!(letter.title, "Od czego zacząć Cel V", "the reader's language, not the moderator's");
        // Her account knows nothing of the letter: the page of all answers has both.
        assert!(letter.link.ends_with("/consultations/goal-v/changes"), "{}", letter.link);
    }

    async fn a_letter_tells_fifty_in_full_and_what_is_done_with_each_of_the_others(app: TestApp) {
        let mut world = app.consultation().await;
        app.sign_up("Ada", "ada@example.org").await;
        let ada = app.person_id("ada@example.org").await;
        let words: Vec<String> = (1..=53).map(|number| format!("Bench {number}.")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let numbers = remarks(&app, world.consultation, Some(ada), &words).await;
        for number in numbers {
            accept(&mut world, number, (if number == 53 { "not_taken" } else { "taken" }, "It is done.")).await;
        }
        publish(&mut world).await;
        let letters = told(&app).await;
        let [letter] = &letters[..] else { panic!("one") };
        assert_eq!(letter.answers.len(), 50);
        let others: Vec<(i64, RemarkAnswer)> = letter.others.iter().map(|one| (one.number, one.answer)).collect();
        assert_eq!(others, [(51, RemarkAnswer::Taken), (52, RemarkAnswer::Taken), (53, RemarkAnswer::NotTaken)]);
        assert!(letter.others[2].link.ends_with("/consultations/goal-v/remarks/53"), "{}", letter.others[2].link);
        assert!(letter.link.ends_with("/account/contributions"), "{}", letter.link);
    }

    async fn officials_find_a_remark_by_the_name_of_its_sender_and_the_public_does_not(app: TestApp) {
        let mut world = app.consultation().await;
        remarks(&app, world.consultation, None, &["More shade."]).await;
        by_letter(&app, &world, "A path along the river.", "ul. Wodna 1").await;
        let found = world.moderator.get(&format!("{DESK}?words=kowalski")).await;
        found.says("A path along the river").does_not_say("More shade");
        world.moderator.get(&format!("{DESK}?words=kowalski+river")).await.says("A path along the river");
        world.moderator.get("/consultations/goal-v/inbox?words=Kowal").await.says("A path").does_not_say("More shade");
        let list = app.visitor().get("/consultations/goal-v/remarks?words=kowalski").await;
        list.says("A path along the river").says("More shade").does_not_say("Kowalski");
    }

    async fn officials_find_a_remark_by_the_organisation_that_it_speaks_for(app: TestApp) {
        let mut world = app.consultation().await;
        ask_for_remarks(&app, "goal-v").await;
        let mut ada = app.sign_up("Ada", "ada@example.org").await;
        let organisation = verified_organisation(&app, &world, "ada@example.org").await;
        let fields = [("voice", organisation.as_str()), ("mandate", "Statute"), ("justification", "A path along the river.")];
        hand_in(&mut ada, "goal-v", &fields).await.leads_to();
        hand_in(&mut ada, "goal-v", &[("justification", "More shade.")]).await.leads_to();
        let found = world.moderator.get(&format!("{DESK}?words=valley")).await;
        found.says("Green Valley").does_not_say("Remark no. 2");
    }
}
