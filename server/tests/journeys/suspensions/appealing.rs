//! Appeals against a suspension.

use super::{DAY, Place, colleague, events, place, statement, suspend};
use crate::comments::THREADS;
use crate::support::{Client, on_both_databases};
use app::notifications::model::{AppealOutcome, Letter};

const APPEALS: &str = "/consultations/goal-v/appeals";

/// The way to the only appeal.
async fn appeal(moderator: &mut Client) -> String {
    let page = moderator.get(APPEALS).await;
    let mut hrefs = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
    hrefs.find(|href| href.starts_with(&format!("{APPEALS}/"))).expect("an appeal").to_owned()
}

on_both_databases! {
    async fn an_appeal_is_decided_by_somebody_else_and_reversing_lifts_the_suspension(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let way = statement(&app, "eve@example.org").await;
        eve.post(&way, &[("words", "They were quotations.")]).await.leads_to();
        eve.get(&way).await.says("They were quotations.").says("waits for a decision");
        let appeal = appeal(&mut world.moderator).await;
        let reverse = [("outcome", "reversed"), ("explanation", "She quotes the mayor.")];
        world.moderator.get(&appeal).await.says("You took this decision yourself.").does_not_say("Reverse the decision");
        world.moderator.post(&appeal, &reverse).await.has_status(422).says("You took this decision yourself.");
        let mut ola = colleague(&app, &world).await;
        ola.get(&appeal).await.says("Suspension of Eve").says("Insults in three comments.").says("They were quotations.");
        ola.post(&appeal, &[("outcome", "reversed"), ("explanation", "")]).await.has_status(422);
        ola.post(&appeal, &reverse).await.leads_to();
        eve.post(THREADS, &[("alignment", "for"), ("body", "Thank you.")]).await.leads_to();
        assert_eq!((events(&app, "appeal_decided").await, events(&app, "suspension_lifted").await), (1, 1));
        // The answer to the appeal tells her, and no second letter.
        let letters = app.letters().await;
        let decided = |letter: &Letter| matches!(letter, Letter::AppealDecided { outcome: AppealOutcome::Reversed, .. });
        assert_eq!(letters.iter().filter(|queued| decided(&queued.letter)).count(), 1);
        assert!(!letters.iter().any(|queued| matches!(queued.letter, Letter::SuspensionLifted { .. })));
        ola.post(&appeal, &reverse).await.has_status(422);
    }

    async fn an_appeal_that_fails_leaves_it_and_an_administrator_decides_where_there_is_one_moderator(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        suspend(&mut world.moderator, world.rules[0], person, "").await.leads_to();
        let way = statement(&app, "eve@example.org").await;
        eve.post(&way, &[("words", "They were quotations.")]).await.leads_to();
        let mut administrator = app.administrator().await;
        let appeal = appeal(&mut administrator).await;
        administrator.post(&appeal, &[("outcome", "upheld"), ("explanation", "No quotation marks.")]).await.leads_to();
        eve.post(THREADS, &[("alignment", "for"), ("body", "Thank you.")]).await.has_status(422);
        eve.get(&way).await.says("the decision stands").says("No quotation marks.");
        assert_eq!(events(&app, "suspension_lifted").await, 0);
    }

    async fn one_appeals_for_six_months_also_after_it_is_over_and_then_nothing_is_left_to_lift(app: TestApp) {
        let Place { mut world, mut eve, person, .. } = place(&app).await;
        suspend(&mut world.moderator, world.rules[0], person, "2026-11-05").await.leads_to();
        let way = statement(&app, "eve@example.org").await;
        app.clock.advance(20 * DAY);
        let mut eve_later = app.sign_in("eve@example.org").await;
        eve_later.post(&way, &[("words", "They were quotations.")]).await.leads_to();
        let mut administrator = app.administrator().await;
        let appeal = appeal(&mut administrator).await;
        administrator.get(&appeal).await.says("nothing else changes");
        administrator.post(&appeal, &[("outcome", "reversed"), ("explanation", "They were.")]).await.leads_to();
        assert_eq!(events(&app, "suspension_lifted").await, 0);
        app.clock.advance(200 * DAY);
        eve.post(&way, &[("words", "Again.")]).await;
        let late = app.sign_in("eve@example.org").await.post(&way, &[("words", "Again.")]).await;
        late.has_status(422).says("within six months");
    }
}
