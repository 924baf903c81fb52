//! A line as small as a word.

use leptos::prelude::*;

const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 28.0;
const MARGIN: f64 = 3.0;

/// The run of a series, without axis and words: the numbers stand beside it. Nothing for fewer than two values.
#[component]
pub fn Sparkline(
    /// The values, evenly spaced, in the order of time.
    values: Vec<f64>,
) -> impl IntoView {
    (values.len() > 1).then(|| {
        view! {
            <svg class="spark" viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true">
                <polyline class="spark-line" points=places(&values)></polyline>
            </svg>
        }
    })
}

fn places(values: &[f64]) -> String {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    #[expect(clippy::cast_precision_loss, reason = "a series has a few dozen values")]
    let step = (WIDTH - 2.0 * MARGIN) / (values.len() - 1) as f64;
    let mut x = MARGIN;
    let mut places = Vec::with_capacity(values.len());
    for value in values {
        let share = if high > low { (value - low) / (high - low) } else { 0.5 };
        places.push(format!("{x:.1},{:.1}", HEIGHT - MARGIN - share * (HEIGHT - 2.0 * MARGIN)));
        x += step;
    }
    places.join(" ")
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn the_line_runs_from_edge_to_edge() {
        assert_eq!(places(&[1.0, 3.0, 2.0]), "3.0,25.0 50.0,3.0 97.0,14.0");
        assert_eq!(places(&[2.0, 2.0]), "3.0,14.0 97.0,14.0");
    }
}
