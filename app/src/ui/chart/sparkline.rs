//! A line as small as a word.

use leptos::prelude::*;

const WIDTH: f64 = 60.0;
const HEIGHT: f64 = 20.0;
const MARGIN: f64 = 3.0;

/// The run of a series, from a hollow dot at its first value to a full one at its last, without axis and words: the numbers
/// stand beside it. Nothing for fewer than two values.
#[component]
pub fn Sparkline(
    /// Time and value, in the order of time.
    points: Vec<(f64, f64)>,
    /// What runs.
    #[prop(into)]
    title: String,
    /// How it runs, in a sentence for those who do not see it.
    #[prop(into)]
    description: String,
) -> impl IntoView {
    let places = places(&points);
    let (first, last) = (places.first().copied(), places.last().copied());
    first.zip(last).filter(|_| places.len() > 1).map(|(first, last)| {
        let line = places.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ");
        // Named by its own title: an id for each would weigh more than the picture where there are hundreds.
        view! {
            <svg class="spark" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img">
                <title>{title}</title>
                <desc>{description}</desc>
                <polyline points=line></polyline>
                <circle class="spark-first" cx=first.0 cy=first.1 r="2.5"></circle>
                <circle cx=last.0 cy=last.1 r="2.5"></circle>
            </svg>
        }
    })
}

/// The points in the picture's own units, of which one is as wide as a line is thick.
fn places(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let range = |values: &mut dyn Iterator<Item = f64>| {
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
    };
    let (xs, ys) = (range(&mut points.iter().map(|point| point.0)), range(&mut points.iter().map(|point| point.1)));
    let share = |value: f64, (low, high): (f64, f64)| if high > low { (value - low) / (high - low) } else { 0.5 };
    let place = |&(x, y): &(f64, f64)| {
        let (x, y) = (share(x, xs) * (WIDTH - 2.0 * MARGIN), share(y, ys) * (HEIGHT - 2.0 * MARGIN));
        ((MARGIN + x).round(), (HEIGHT - MARGIN - y).round())
    };
    points.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn the_line_runs_from_edge_to_edge_in_step_with_time() {
        assert_eq!(places(&[(2016.0, 1.0), (2018.0, 3.0), (2022.0, 2.0)]), [(3.0, 17.0), (21.0, 3.0), (57.0, 10.0)]);
        assert_eq!(places(&[(2016.0, 2.0), (2022.0, 2.0)]), [(3.0, 10.0), (57.0, 10.0)]);
    }
}
