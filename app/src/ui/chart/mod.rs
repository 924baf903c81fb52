//! Charts in SVG, drawn on the server. Places are percentages, so that a chart stretches while its words keep their size;
//! patterns tell parts apart without colour; a table with the same numbers stands beside or below.

mod line;
mod result_bar;
mod sparkline;

pub use line::{LineChart, Point, Target};
pub use result_bar::{ResultBar, Votes};
pub use sparkline::Sparkline;

/// A place in percent of the chart's width or height, as SVG attributes have it.
fn percent(value: f64) -> String {
    format!("{value:.2}%")
}
