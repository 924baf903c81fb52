//! Officers are reminded in time, and administrators told where nobody is there to remind.

use super::{BASE, begun, hand_in, name_officer};
use crate::support::on_both_databases;
use app::base::db::execute;
use app::base::error::AppResult;
use app::monitoring::reminding::remind_due;
use app::notifications::model::{Letter, ReportReminder};

on_both_databases! {
    async fn the_officer_is_reminded_three_times_and_not_once_the_report_is_there(app: TestApp) {
        begun(&app).await;
        let reminders = || async {
            let letters = app.letters().await.into_iter();
            letters.filter_map(|queued| match queued.letter {
                Letter::ReportDue { reminder, goal, year, .. } => Some((queued.address, goal, year, reminder)),
                _ => None,
            }).collect::<Vec<_>>()
        };
        const DAY: i64 = 24 * 60 * 60 * 1_000;
        // 2 November: four weeks are left.
        assert_eq!(remind_due(&app.site).await.unwrap(), 0);
        for (days, letters) in [(14, 1), (1, 0), (10, 1), (1, 0), (5, 1), (30, 0)] {
            app.clock.advance(days * DAY);
            assert_eq!(remind_due(&app.site).await.unwrap(), letters, "after {days} more days");
            assert_eq!(remind_due(&app.site).await.unwrap(), 0, "once each");
        }
        let sent = reminders().await;
        assert_eq!(sent.len(), 3);
        let late = ("ola@example.org".to_owned(), "V".to_owned(), 2025, ReportReminder::Late);
        assert!(sent.contains(&late), "{sent:?}");
        let forgotten: AppResult<()> = app.site.db.write(async |tx| {
            execute!(tx, "DELETE FROM report_reminders")?;
            Ok(())
        }).await;
        forgotten.unwrap();
        let mut ola = app.sign_in("ola@example.org").await;
        hand_in(&app, &mut ola).await;
        assert_eq!(remind_due(&app.site).await.unwrap(), 0, "who has handed in is left in peace");
    }

    async fn administrators_are_told_once_of_goals_whose_report_nobody_is_there_to_write(app: TestApp) {
        let (mut administrator, mut ola) = begun(&app).await;
        let nobody = [("goal", "V.1"), ("unit", "Office for Residents"), ("email", "")];
        administrator.post(&format!("{BASE}/officers"), &nobody).await.leads_to();
        let told = || async {
            let letters = app.letters().await.into_iter();
            letters.filter_map(|queued| match queued.letter {
                Letter::ReportDue { reminder: ReportReminder::Nobody, goal, link, .. } => Some((queued.address, goal, link)),
                _ => None,
            }).collect::<Vec<_>>()
        };
        const DAY: i64 = 24 * 60 * 60 * 1_000;
        assert_eq!(remind_due(&app.site).await.unwrap(), 0, "four weeks are left");
        ola.post("/account/erase", &[("current", crate::support::PASSWORD)]).await.leads_to();
        app.clock.advance(20 * DAY);
        assert_eq!(remind_due(&app.site).await.unwrap(), 1, "one letter for both goals");
        assert_eq!(remind_due(&app.site).await.unwrap(), 0, "once for each of the days");
        let letters = told().await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].1, "V, V.1");
        assert!(letters[0].2.ends_with("/strategies/krakow-2030/monitoring/officers"), "{letters:?}");
        // Somebody is named for one of them, and is reminded instead.
        app.sign_up("Eve", "eve@example.org").await;
        let mut administrator = app.sign_in(&letters[0].0).await;
        name_officer(&mut administrator, "V", "eve@example.org").await.leads_to();
        assert_eq!(remind_due(&app.site).await.unwrap(), 1);
        assert_eq!(told().await.len(), 1);
    }

    async fn a_suspended_officer_is_not_reminded_and_administrators_are_told_instead(app: TestApp) {
        begun(&app).await;
        let suspended: AppResult<()> = app.site.db.write(async |tx| {
            let now = tx.now();
            execute!(tx, "UPDATE people SET suspended_at = $1 WHERE name = 'Ola'", now)?;
            Ok(())
        }).await;
        suspended.unwrap();
        app.clock.advance(20 * 24 * 60 * 60 * 1_000);
        assert_eq!(remind_due(&app.site).await.unwrap(), 1);
        let letters = app.letters().await.into_iter().filter_map(|queued| match queued.letter {
            Letter::ReportDue { reminder, goal, .. } => Some((queued.address, goal, reminder)),
            _ => None,
        });
        let letters: Vec<_> = letters.collect();
        assert!(letters[0].0 != "ola@example.org" && letters[0].1 == "V" && letters[0].2 == ReportReminder::Nobody, "{letters:?}");
    }

    async fn whoever_takes_over_a_goal_is_reminded_too(app: TestApp) {
        let (mut administrator, _) = begun(&app).await;
        app.sign_up("Eve", "eve@example.org").await;
        app.clock.advance(20 * 24 * 60 * 60 * 1_000);
        assert_eq!(remind_due(&app.site).await.unwrap(), 1);
        name_officer(&mut administrator, "V", "eve@example.org").await.leads_to();
        assert_eq!(remind_due(&app.site).await.unwrap(), 1);
        let letters = app.letters().await;
        let to: Vec<&str> = letters.iter().filter(|queued| matches!(queued.letter, Letter::ReportDue { .. })).map(|queued| queued.address.as_str()).collect();
        assert!(to.contains(&"eve@example.org") && to.len() == 2, "{to:?}");
    }
}
