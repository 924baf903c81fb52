//! Two at once.

use super::{merge, published, supporters, wish};
use crate::comments::say;
use crate::support::on_both_databases;
use crate::voting::world::line;
use app::base::db::scalar;

on_both_databases! {
    async fn two_who_merge_each_into_the_other_make_no_circle(app: TestApp) {
        let mut world = app.consultation().await;
        let mut colleague = app.administrator().await;
        for turn in 0..5 {
            let one = published(&app, &world, "Ada", &format!("Shade {turn}")).await;
            let other = published(&app, &world, "Eve", &format!("Trees {turn}")).await;
            let (here, there) = (format!("/proposals/{one}"), format!("/proposals/{other}"));
            let (into_there, into_here) = (other.to_string(), one.to_string());
            let answers = tokio::join!(
                merge(&mut world.moderator, &here, &into_there),
                merge(&mut colleague, &there, &into_here)
            );
            let mut statuses = [answers.0.status.as_u16(), answers.1.status.as_u16()];
            statuses.sort_unstable();
            assert_eq!(statuses, [303, 422]);
        }
        let standing = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM merges WHERE parted_at IS NULL").expect("a count");
        assert_eq!(standing, 5);
        let decided = scalar!(&app.site.db, i64, "SELECT COUNT(*) FROM moderation_decisions").expect("a count");
        assert_eq!(decided, 5, "nothing is half saved");
    }

    async fn support_that_is_given_while_a_text_is_merged_is_not_lost(app: TestApp) {
        let mut world = app.consultation().await;
        let one = published(&app, &world, "Ada", "Shade").await;
        let other = published(&app, &world, "Eve", "Trees").await;
        let mut bob = app.sign_up("Bob", "bob@example.org").await;
        let (path, into) = (format!("/proposals/{one}"), other.to_string());
        let (merged, given) = tokio::join!(merge(&mut world.moderator, &path, &into), wish(&mut bob, one, "support"));
        merged.leads_to();
        let expected = i64::from(given.status == 303);
        assert_eq!(supporters(&app, other).await, expected, "what was taken counts, and what was refused does not");
    }

    async fn of_two_who_move_one_comment_the_second_is_told(app: TestApp) {
        let mut world = app.consultation().await;
        let from = app.action_line(&world, "KD-01").await.to_string();
        let there = [line(&app, &world, "KD-02", Vec::new()).await, line(&app, &world, "KD-03", Vec::new()).await];
        let mut colleague = app.administrator().await;
        let mut eve = app.sign_up("Eve", "eve@example.org").await;
        let id = say(&mut eve, "for", "Trees, please.").await;
        let path = format!("/comments/{id}/move");
        let ids = there.map(|line| line.to_string());
        let one = [("version", "1"), ("from", from.as_str()), ("into", ids[0].as_str()), ("rule", ""), ("explanation", "It is about that.")];
        let other = [("version", "1"), ("from", from.as_str()), ("into", ids[1].as_str()), ("rule", ""), ("explanation", "It is about that.")];
        let answers = tokio::join!(world.moderator.post(&path, &one), colleague.post(&path, &other));
        let mut statuses = [answers.0.status.as_u16(), answers.1.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
        let counted = scalar!(&app.site.db, i64, "SELECT CAST(SUM(count) AS BIGINT) FROM comment_counts").expect("a count");
        assert_eq!(counted, 1);
    }
}
