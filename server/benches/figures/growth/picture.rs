//! The curves as a picture: both axes in powers of ten, so that what grows with the content rises as the dashed line does.

use super::{Curve, SCALES};
use std::fmt::Write;

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 460.0;
/// Where the field of the curves begins and ends.
const LEFT: f64 = 70.0;
const RIGHT: f64 = 520.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = 410.0;
/// Told apart by brightness too, for whoever sees no colours.
const COLOURS: [&str; 6] = ["#1f4e79", "#b3541e", "#2e7d32", "#6a1b9a", "#00838f", "#555555"];
/// Between two names.
const LINE: f64 = 17.0;

/// Draws the curves that are told in milliseconds.
pub fn drawn(curves: &[Curve]) -> String {
    let curves: Vec<&Curve> = curves.iter().filter(|curve| curve.unit == "ms").collect();
    let values = || curves.iter().flat_map(|curve| &curve.values).map(|value| value.max(0.01).log10());
    let (low, high) = (values().fold(f64::MAX, f64::min).floor(), values().fold(f64::MIN, f64::max).ceil());
    let y = |value: f64| BOTTOM - (value.max(0.01).log10() - low) / (high - low).max(1.0) * (BOTTOM - TOP);
    let mut picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <title>How cost grows with the content, in milliseconds</title>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    let mut decade = low;
    while decade <= high {
        let (at, label) = (y(10_f64.powf(decade)), 10_f64.powf(decade));
        let _ = writeln!(
            picture,
            "<path d=\"M{LEFT} {at:.1}H{RIGHT}\" stroke=\"#ccc\"/><text x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"end\">{label} ms</text>",
            LEFT - 8.0,
            at + 4.0
        );
        decade += 1.0;
    }
    for (place, scale) in SCALES.iter().enumerate() {
        let at = x(place);
        let _ = writeln!(
            picture,
            "<path d=\"M{at:.1} {TOP}V{BOTTOM}\" stroke=\"#ccc\"/><text x=\"{at:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{scale}×</text>",
            BOTTOM + 20.0
        );
    }
    // As steep as what grows with the content.
    let rise = 10_f64.powf(low);
    let _ = writeln!(
        picture,
        "<path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"#999\" stroke-dasharray=\"5 4\" fill=\"none\"/>",
        x(0),
        y(rise),
        x(2),
        y((rise * 100.0).min(10_f64.powf(high)))
    );
    for (curve, (label, colour)) in curves.iter().zip(labels(&curves, y).into_iter().zip(COLOURS.iter().cycle())) {
        let points: Vec<String> =
            curve.values.iter().enumerate().map(|(place, value)| format!("{:.1},{:.1}", x(place), y(*value))).collect();
        let _ = writeln!(
            picture,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            points.join(" ")
        );
        for (place, value) in curve.values.iter().enumerate() {
            let _ =
                writeln!(picture, "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3\" fill=\"{colour}\"/>", x(place), y(*value));
        }
        let _ = writeln!(
            picture,
            "<text x=\"{:.0}\" y=\"{label:.1}\" fill=\"{colour}\">{}</text>",
            RIGHT + 10.0,
            curve.name
        );
    }
    picture + "</svg>\n"
}

#[expect(clippy::cast_precision_loss, reason = "three places")]
fn x(place: usize) -> f64 {
    LEFT + (RIGHT - LEFT) * place as f64 / (SCALES.len() - 1) as f64
}

/// Where the name of each curve stands: beside its end, and none upon another.
fn labels(curves: &[&Curve], y: impl Fn(f64) -> f64) -> Vec<f64> {
    let ends: Vec<f64> = curves.iter().map(|curve| curve.values.last().copied().map_or(BOTTOM, &y) + 4.0).collect();
    let mut order: Vec<usize> = (0..ends.len()).collect();
    let end = |place: &usize| ends.get(*place).copied().unwrap_or(BOTTOM);
    order.sort_by(|one, other| end(one).total_cmp(&end(other)));
    let mut placed = ends.clone();
    let mut free = TOP;
    for place in order {
        if let Some(at) = placed.get_mut(place) {
            *at = at.max(free);
            free = *at + LINE;
        }
    }
    placed
}
