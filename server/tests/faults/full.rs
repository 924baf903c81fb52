//! R6: the disk is full. Votes are refused with words that say so, everything can be read, and once there is room votes count again
//! without a restart.

use super::disk::Disk;
use super::seed::Dice;
use super::town::{Town, ballot};
use crate::support::{Client, Kind};
use app::base::db::{Settings, scalar};
use app::voting::verifying::verify;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_full_disk_votes_are_refused_with_clear_words_and_count_again_once_there_is_room() {
    let (mut dice, _seed) = Dice::of("full");
    let town = Town::build(Kind::Sqlite, 6).await;
    let disk = Disk::watch(town.app.folder.path());
    let site = town.look().await;
    let router = server::http::router(site.clone(), [].into());
    let mut voters: Vec<Client> = Vec::new();
    for voter in &town.voters {
        let mut client = Client::new(router.clone());
        client.set_cookie("narada", &voter.session);
        voters.push(client);
    }
    let counted = async || scalar!(site.db, i64, "SELECT COUNT(*) FROM ballots").expect("a count");
    let mut cast = 0;
    for turn in 0..3 {
        let line = dice.below(4);
        voters[turn].post(&ballot(line), &[("choice", "support")]).await.leads_to();
        cast += 1;
        disk.set_full(true);
        for voter in &mut voters[3..] {
            let refused = voter.post(&ballot(line), &[("choice", "against")]).await;
            refused.has_status(503).says("We cannot save anything right now").says("Nothing was saved");
            assert!(refused.headers.contains_key("retry-after"), "nobody says when to try again");
            let page = voter.get("/consultations/goal-v").await;
            page.has_status(200).says("Action line 1");
        }
        assert_eq!(counted().await, cast, "a refused vote is there");
        // What was typed is not lost.
        let comment = [("alignment", "for"), ("body", "Benches in the shade")];
        let kept = voters[5].post("/consultations/goal-v/actions/1/comments", &comment).await;
        kept.has_status(503).says("Benches in the shade");
        disk.set_full(false);
        voters[3].post(&ballot(line), &[("choice", "neutral")]).await.leads_to();
        voters[3].post(&format!("{}/withdraw", ballot(line)), &[]).await.leads_to();
    }
    assert_eq!(verify(&site).await.expect("a recount").differences, []);
    site.db.close().await;
    let Settings::Sqlite { path, .. } = &town.app.database else { panic!("not SQLite") };
    assert!(path.is_file());
}
