//! A series of values as a line, with its target.

use super::percent;
use leptos::prelude::*;

/// A value of the series. Its words come from the caller, formatted in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where it stands in time, for example the year.
    pub x: f64,
    /// The value.
    pub y: f64,
    /// When, in words.
    pub when: String,
    /// The value in words.
    pub value: String,
}

/// What the series should reach.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// This value: a line.
    Value(f64),
    /// About so much, from … to …: a band.
    Band(f64, f64),
    /// More: an arrow upwards beside the words.
    Rising,
    /// Less: an arrow downwards beside the words.
    Falling,
}

/// Left and right edge of the plot, in percent.
const EDGES: (f64, f64) = (3.0, 97.0);
/// Top and bottom edge of the plot, in percent: words stand above and below.
const HEIGHTS: (f64, f64) = (16.0, 72.0);
/// Where the axis runs, in percent: a value may stand between it and the lowest place.
const AXIS: f64 = 87.0;

/// Turns values into places.
#[derive(Clone, Copy)]
struct Scale {
    x: (f64, f64),
    y: (f64, f64),
}

impl Scale {
    fn of(points: &[Point], target: Option<&Target>) -> Self {
        let targets = match target {
            Some(Target::Value(value)) => vec![*value],
            Some(Target::Band(low, high)) => vec![*low, *high],
            Some(Target::Rising | Target::Falling) | None => Vec::new(),
        };
        let x = range(points.iter().map(|point| point.x));
        let y = range(points.iter().map(|point| point.y).chain(targets));
        Self { x, y }
    }

    fn x(&self, value: f64) -> f64 {
        between(EDGES.0, EDGES.1, value, self.x)
    }

    fn y(&self, value: f64) -> f64 {
        between(HEIGHTS.1, HEIGHTS.0, value, self.y)
    }
}

fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
}

/// The place of a value between two edges; the middle where all values are equal.
fn between(start: f64, end: f64, value: f64, (low, high): (f64, f64)) -> f64 {
    let share = if high > low { (value - low) / (high - low) } else { 0.5 };
    start + (end - start) * share
}

/// A line through the values, the first and the last one labelled, the target as a line, a band or an arrow.
///
/// The page puts a table with all values beside it. Without values there is nothing.
#[component]
pub fn LineChart(
    /// An id that no other element of the page has.
    #[prop(into)]
    id: String,
    /// What is measured, and in which unit.
    #[prop(into)]
    caption: String,
    /// What the line shows, in a sentence for those who do not see it.
    #[prop(into)]
    description: String,
    /// In the order of time.
    points: Vec<Point>,
    /// What should be reached.
    #[prop(optional, into)]
    target: Option<Target>,
    /// The target in words.
    #[prop(optional, into)]
    target_label: String,
    /// Where the values come from.
    #[prop(optional, into)]
    source: Option<String>,
) -> impl IntoView {
    (!points.is_empty()).then(|| {
        let scale = Scale::of(&points, target.as_ref());
        let (title_id, description_id) = (format!("{id}-title"), format!("{id}-description"));
        view! {
            <figure class="chart">
                <figcaption>{caption.clone()}</figcaption>
                {target.as_ref().map(|target| target_words(target, target_label))}
                <svg class="chart-plot" role="img" aria-labelledby=title_id aria-describedby=description_id>
                    <title id=title_id.clone()>{caption}</title>
                    <desc id=description_id.clone()>{description}</desc>
                    {target.and_then(|target| target_mark(&target, scale))}
                    <line class="chart-axis" x1="0" x2="100%" y1=percent(AXIS) y2=percent(AXIS)></line>
                    {segments(&points, scale)}
                    {dots(&points, scale)}
                    {labels(&points, scale)}
                </svg>
                {source.map(|source| view! { <p class="chart-source">{source}</p> })}
            </figure>
        }
    })
}

fn segments(points: &[Point], scale: Scale) -> impl IntoView + use<> {
    points
        .windows(2)
        .filter_map(|pair| if let [from, to] = pair { Some((from, to)) } else { None })
        .map(|(from, to)| {
            let (x1, y1) = (percent(scale.x(from.x)), percent(scale.y(from.y)));
            let (x2, y2) = (percent(scale.x(to.x)), percent(scale.y(to.y)));
            view! { <line class="chart-line" x1=x1 y1=y1 x2=x2 y2=y2></line> }
        })
        .collect_view()
}

fn dots(points: &[Point], scale: Scale) -> impl IntoView + use<> {
    let last = points.len() - 1;
    points
        .iter()
        .enumerate()
        .map(|(index, point)| {
            let (class, radius) = if index == 0 || index == last { ("chart-dot-end", "5") } else { ("chart-dot", "3") };
            view! { <circle class=class cx=percent(scale.x(point.x)) cy=percent(scale.y(point.y)) r=radius></circle> }
        })
        .collect_view()
}

fn labels(points: &[Point], scale: Scale) -> impl IntoView + use<> {
    let label = |point: &Point, neighbour: f64, anchor: &'static str| {
        let x = percent(scale.x(point.x));
        let dy = offset(point.y, neighbour);
        view! {
            <text class="chart-text chart-value" x=x.clone() y=percent(scale.y(point.y)) dy=dy text-anchor=anchor>{point.value.clone()}</text>
            <text class="chart-text" x=x y="99%" text-anchor=anchor>{point.when.clone()}</text>
        }
    };
    match points {
        [] => None,
        [only] => Some(label(only, only.y, "middle").into_any()),
        [first, .., last] => {
            let (second, before) = (points.get(1)?.y, points.get(points.len() - 2)?.y);
            Some((label(first, second, "start"), label(last, before, "end")).into_any())
        }
    }
}

/// How far from its dot a value stands: on the side that the line to the neighbouring value does not take.
fn offset(value: f64, neighbour: f64) -> &'static str {
    if neighbour > value { "1.5em" } else { "-0.8em" }
}

/// The target in the plot; a trend has no place there, only a direction.
fn target_mark(target: &Target, scale: Scale) -> Option<AnyView> {
    match *target {
        Target::Value(value) => {
            let y = percent(scale.y(value));
            Some(view! { <line class="chart-target" x1="0" x2="100%" y1=y.clone() y2=y></line> }.into_any())
        }
        Target::Band(low, high) => {
            let (top, bottom) = (scale.y(high), scale.y(low));
            let height = percent(bottom - top);
            Some(view! { <rect class="chart-band" x="0" width="100%" y=percent(top) height=height></rect> }.into_any())
        }
        Target::Rising | Target::Falling => None,
    }
}

/// The target in words, which break where the screen is narrow, with the sign that stands for it.
fn target_words(target: &Target, label: String) -> impl IntoView + use<> {
    let sign = match target {
        Target::Value(_) => view! { <line class="chart-target" x1="0" x2="100%" y1="50%" y2="50%"></line> }.into_any(),
        Target::Band(..) => view! { <rect class="chart-band" y="25%" width="100%" height="50%"></rect> }.into_any(),
        Target::Rising => view! { <path class="chart-arrow" d="M4 14L20 3M12 2.5h8.5v8"></path> }.into_any(),
        Target::Falling => view! { <path class="chart-arrow" d="M4 2L20 13M12 13.5h8.5v-8"></path> }.into_any(),
    };
    view! { <p class="chart-words"><svg class="chart-sign" viewBox="0 0 24 16" aria-hidden="true">{sign}</svg>{label}</p> }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(x: f64, y: f64) -> Point {
        Point { x, y, when: x.to_string(), value: y.to_string() }
    }

    #[test]
    fn larger_values_stand_higher_and_the_target_is_in_sight() {
        let scale = Scale::of(&[point(2020.0, 10.0), point(2024.0, 20.0)], Some(&Target::Value(30.0)));
        assert!(scale.y(20.0) < scale.y(10.0));
        assert!((scale.y(30.0) - HEIGHTS.0).abs() < 1e-9);
        assert!((scale.x(2024.0) - EDGES.1).abs() < 1e-9);
    }

    #[test]
    fn equal_values_make_a_line_in_the_middle() {
        let scale = Scale::of(&[point(2020.0, 5.0), point(2024.0, 5.0)], None);
        assert!((scale.y(5.0) - f64::midpoint(HEIGHTS.0, HEIGHTS.1)).abs() < 1e-9);
    }

    #[test]
    fn a_value_stands_on_the_side_of_its_dot_that_the_line_does_not_take() {
        assert!(!offset(10.0, 20.0).starts_with('-'), "the line rises: below");
        assert!(offset(20.0, 10.0).starts_with('-'), "the line falls: above");
        assert!(offset(10.0, 10.0).starts_with('-'));
    }
}
