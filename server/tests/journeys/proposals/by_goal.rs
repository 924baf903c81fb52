//! A consultation's list narrowed to a goal: by the tree of its strategy, whatever the codes look like.

use crate::strategy::load;
use crate::support::{Answer, TestApp, World, on_both_databases};
use crate::voting::world::line;
use app::strategy::store::goal;

const LIST: &str = "/consultations/goal-v";

/// Goals 1 and 10. Under 10 stands 1.1, under 1 stands A: codes say nothing of it.
fn strategy(slug: &str, title: &str) -> String {
    let goal =
        |code: &str, more: &str| format!("[[goals]]\ncode = \"{code}\"\n{more}\ntitle.en = \"{title} {code}\"\n");
    let under = |parent: &str| format!("kind = \"operational\"\nparent = \"{parent}\"");
    format!(
        "format = 1\n[strategy]\nslug = \"{slug}\"\nlanguage = \"en\"\ntitle.en = \"{title}\"\nhorizon = \"2040\"\n{}{}{}{}",
        goal("1", "kind = \"strategic\""),
        goal("10", "kind = \"strategic\""),
        goal("1.1", &under("10")),
        goal("A", &under("1")),
    )
}

/// An action line for one goal.
async fn serves(app: &TestApp, world: &World, code: &str, (slug, of): (&str, &str)) {
    let goal = goal(&app.site.db, slug, of).await.unwrap().expect("a goal");
    line(app, world, code, vec![goal]).await;
}

/// The codes of the lines that are shown.
fn shown(page: &Answer) -> Vec<&str> {
    let cards = page.has_status(200).body.split("class=\"card-code\">").skip(1);
    cards.map(|card| card.split('<').next().unwrap_or_default()).collect()
}

/// What the link to this part of the list says, in one line.
fn link(page: &Answer, query: &str) -> String {
    let (_, link) =
        page.body.split_once(&format!("?{query}#action-lines\"")).unwrap_or_else(|| panic!("no link {query}"));
    let words = link
        .split_once("</a>")
        .expect("its end")
        .0
        .split('<')
        .map(|part| part.split_once('>').map_or("", |(_, words)| words));
    words.collect::<String>()
}

on_both_databases! {
    async fn a_list_is_narrowed_by_the_tree_of_the_strategy_and_not_by_how_codes_begin(app: TestApp) {
        load(&app, &strategy("rivermouth", "Water")).await;
        let world = app.consultation().await;
        for (code, of) in [("KD-01", "1.1"), ("KD-02", "A"), ("KD-03", "10")] {
            serves(&app, &world, code, ("rivermouth", of)).await;
        }
        let mut reader = app.visitor();
        let narrowed = [("1", vec!["KD-02"]), ("10", vec!["KD-01", "KD-03"]), ("1.1", vec!["KD-01"]), ("A", vec!["KD-02"])];
        for (goal, lines) in narrowed {
            assert_eq!(shown(&reader.get(&format!("{LIST}?goal={goal}")).await), lines, "{goal}");
        }
        let all = reader.get(LIST).await;
        assert_eq!(shown(&all), ["KD-01", "KD-02", "KD-03"]);
        // The number beside a goal is that of the lines to which its link leads.
        assert_eq!((link(&all, "goal=10"), link(&all, "goal=1.1")), ("10 2".to_owned(), "1.1 1".to_owned()));
        // No line serves 1 itself; whoever asked for it sees that it is what the list is narrowed to.
        assert_eq!(link(&reader.get(&format!("{LIST}?goal=1")).await, "goal=1"), "1 1");
        assert_eq!(shown(&reader.get(&format!("{LIST}?goal=2")).await).len(), 3, "what is no goal narrows nothing");
    }

    async fn a_code_that_two_strategies_have_is_asked_for_with_its_strategy(app: TestApp) {
        load(&app, &strategy("rivermouth", "Water")).await;
        load(&app, &strategy("hilltop", "Air")).await;
        let world = app.consultation().await;
        for (code, of) in [("KD-01", ("rivermouth", "1")), ("KD-02", ("hilltop", "A")), ("KD-03", ("hilltop", "1")), ("KD-04", ("rivermouth", "10"))] {
            serves(&app, &world, code, of).await;
        }
        let mut reader = app.visitor();
        let all = reader.get(LIST).await;
        // Where the code alone does not say which goal is meant, its title does.
        let links = ["strategy=hilltop&amp;goal=1", "strategy=rivermouth&amp;goal=1", "goal=10"].map(|query| link(&all, query));
        assert_eq!(links, ["1 Air 1 2", "1 Water 1 1", "10 1"]);
        let air = reader.get(&format!("{LIST}?strategy=hilltop&goal=1")).await;
        assert_eq!(shown(&air), ["KD-02", "KD-03"]);
        air.says("?strategy=hilltop&amp;goal=1&amp;sort=newest#action-lines");
        assert_eq!(shown(&reader.get(&format!("{LIST}?strategy=rivermouth&goal=1")).await), ["KD-01"]);
        assert_eq!(shown(&reader.get(&format!("{LIST}?goal=1")).await), ["KD-01", "KD-02", "KD-03"], "an address from before");
    }
}
