//! Meetings: the pages, who comes, the calendar and the feed, what was said and what came of it.

mod calendar;
mod changes;
mod clocks;
mod points;
mod registering;

use crate::strategy::{GOAL_V, load};
use crate::support::TestApp;
use app::strategy::actions::Imported;

/// Meetings of the strategy under test: one with two places, one without registration, one that is over.
const MEETINGS: &str = r#"
[[series]]
code = "evenings"
name.pl = "Wieczory"
name.en = "Evenings"

[[meetings]]
code = "evening"
series = "evenings"
on = 2026-12-01
from = "17:30"
until = "19:00"
place = "Rynek 1, sala 2; parter"
capacity = 2
title.pl = "Wieczór o Celu V, z mieszkańcami i mieszkankami całego miasta i wszystkich jego dzielnic"
title.en = "Evening on Goal V"
accessibility.pl = "Bez progów."
accessibility.en = "Step-free."

[[meetings]]
code = "open-day"
on = 2026-12-05
title.pl = "Dzień otwarty"
title.en = "Open day"

[[meetings]]
code = "walk"
on = 2026-10-01
from = "10:00"
state = "done"
title.pl = "Spacer"
title.en = "Walk"
minutes.pl = "Mówiono o ławkach."
minutes.en = "Benches were talked about."
"#;

pub const PAGE: &str = "/strategies/krakow-2030/meetings";
pub const EVENING: &str = "/strategies/krakow-2030/meetings/evening";
const WALK: &str = "/strategies/krakow-2030/meetings/walk";

/// Loads the strategy of a place whose clocks are an hour before those of the installation.
async fn announced_elsewhere(app: &TestApp) {
    let text = format!("{GOAL_V}{MEETINGS}").replacen(
        "kind = \"local\"\n",
        "kind = \"local\"\ntime_zone = \"Europe/Vilnius\"\n",
        1,
    );
    load(app, &text).await;
}

/// Loads the strategy with some words said otherwise.
async fn changed(app: &TestApp, edits: &[(&str, &str)]) -> Imported {
    let edit = |text: String, (before, after): &(&str, &str)| {
        assert!(text.contains(before), "{before}");
        text.replacen(before, after, 1)
    };
    // Letters are in the order of their moments.
    app.clock.advance(1_000);
    load(app, &edits.iter().fold(format!("{GOAL_V}{MEETINGS}"), edit)).await
}

/// Loads the strategy with so many places for the evening.
pub async fn announced(app: &TestApp, capacity: usize) {
    let text = format!("{GOAL_V}{MEETINGS}").replace("capacity = 2", &format!("capacity = {capacity}"));
    load(app, &text).await;
}
