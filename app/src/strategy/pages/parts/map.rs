//! A small map of the places whose outlines are known, drawn on the server: no tiles, no other host.

use super::Shown;
use super::places::kind_then;
use crate::strategy::document::Territory;
use crate::strategy::file::kinds::{Ring, polygons};
use crate::strategy::model::TerritoryKind;
use leptos::prelude::*;
use std::fmt::Write as _;

/// The width of the map in its own units; its height follows from the places.
const WIDTH: f64 = 600.0;

/// The map, with a number in each place that has one, which leads to what it is counted from; the table beside it says the
/// same in words.
pub fn map(shown: Shown<'_>, count: &dyn Fn(&Territory) -> Option<(i64, String)>) -> Option<AnyView> {
    let places: Vec<(&Territory, Vec<Ring>)> = shown
        .document
        .territories
        .iter()
        .filter_map(|place| Some((place, polygons(&place.outline).ok()?.into_iter().flatten().collect())))
        .collect();
    let frame = Frame::around(places.iter().flat_map(|(_, rings)| rings.iter().flatten().copied()))?;
    let t = shown.tongues.reader;
    let shapes = places.iter().map(|(place, rings)| {
        let class = match kind_then(shown, place) {
            TerritoryKind::Urban => "map-place map-urban",
            TerritoryKind::UrbanRural => "map-place map-mixed",
            _ => "map-place map-rural",
        };
        let path = |name: String| view! { <path class=class d=frame.path(rings)><title>{name}</title></path> };
        match count(place) {
            Some((count, href)) => {
                let words = format!("{}: {}", place.name, t.number(count));
                let name = words.clone();
                view! { <a href=href aria-label=name>{path(words)}</a> }.into_any()
            }
            None => path(place.name.clone()).into_any(),
        }
    });
    let shapes = shapes.collect_view();
    let numbers = places.iter().filter_map(|(place, rings)| {
        let (x, y) = frame.middle(rings)?;
        Some(view! { <text class="map-number" x=x y=y>{t.number(count(place)?.0)}</text> })
    });
    let numbers = numbers.collect_view();
    // What is inside a picture is not announced, so one with links is a group of them.
    let role = if places.iter().any(|(place, _)| count(place).is_some()) { "group" } else { "img" };
    let view_box = format!("0 0 {WIDTH} {:.0}", frame.height());
    Some(
        view! {
            <figure class="map">
                <svg viewBox=view_box role=role aria-labelledby="map-title" aria-describedby="map-description">
                    <title id="map-title">{t.strategy_map()}</title>
                    <desc id="map-description">{t.strategy_map_legend()}</desc>
                    <defs>
                        <pattern id="map-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                            <rect width="6" height="6" class="map-ground"></rect><line y2="6" class="map-stripe"></line>
                        </pattern>
                    </defs>
                    {shapes}
                    {numbers}
                </svg>
                <figcaption class="chart-words">{t.strategy_map_legend()}</figcaption>
            </figure>
        }
        .into_any(),
    )
}

/// The part of the world that is shown, flattened so that a kilometre is as long north as east in its middle.
struct Frame {
    west: f64,
    north: f64,
    south: f64,
    /// Units of the map per degree of longitude.
    scale: f64,
    /// How much longer a degree of latitude is than one of longitude there.
    stretch: f64,
}

impl Frame {
    /// The smallest frame around these points; none without points or when all are one.
    fn around(points: impl Iterator<Item = (f64, f64)>) -> Option<Self> {
        let start = (f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY);
        let (west, east, south, north) = points.fold(start, |(west, east, south, north), (longitude, latitude)| {
            (west.min(longitude), east.max(longitude), south.min(latitude), north.max(latitude))
        });
        let stretch = 1.0 / f64::midpoint(south, north).to_radians().cos();
        (east > west && stretch.is_finite()).then(|| Self { west, north, south, scale: WIDTH / (east - west), stretch })
    }

    fn height(&self) -> f64 {
        (self.north - self.south) * self.stretch * self.scale
    }

    fn place(&self, (longitude, latitude): (f64, f64)) -> (f64, f64) {
        ((longitude - self.west) * self.scale, (self.north - latitude) * self.stretch * self.scale)
    }

    /// The centre of gravity of the outline with the most points: where a number stands.
    fn middle(&self, rings: &[Ring]) -> Option<(String, String)> {
        let ring = rings.iter().max_by_key(|ring| ring.len())?;
        let points: Vec<(f64, f64)> = ring.iter().map(|point| self.place(*point)).collect();
        // The shoelace formula, twice: the area, and its first moments.
        let (mut area, mut x, mut y) = (0.0, 0.0, 0.0);
        for ((x0, y0), (x1, y1)) in points.iter().zip(points.iter().skip(1)) {
            let cross = x0 * y1 - x1 * y0;
            area += cross / 2.0;
            x += (x0 + x1) * cross / 6.0;
            y += (y0 + y1) * cross / 6.0;
        }
        (area != 0.0).then(|| (format!("{:.0}", x / area), format!("{:.0}", y / area)))
    }

    fn path(&self, rings: &[Ring]) -> String {
        let mut path = String::new();
        for ring in rings {
            for (nth, point) in ring.iter().enumerate() {
                let (x, y) = self.place(*point);
                let _ = write!(path, "{}{x:.1} {y:.1}", if nth == 0 { 'M' } else { 'L' });
            }
            path.push('Z');
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::Frame;

    #[test]
    fn a_square_kilometre_is_as_tall_as_it_is_wide() {
        let (latitude, half): (f64, f64) = (50.0, 0.005);
        let east = half / latitude.to_radians().cos();
        let corners = [(20.0 - east, latitude - half), (20.0 + east, latitude + half)];
        let frame = Frame::around(corners.into_iter()).unwrap();
        assert!((frame.height() - super::WIDTH).abs() < 1.0, "{}", frame.height());
    }

    #[test]
    fn a_number_stands_in_the_middle_of_its_place() {
        let square = vec![(20.0, 50.0), (20.2, 50.0), (20.2, 50.1), (20.0, 50.1), (20.0, 50.0)];
        let frame = Frame::around(square.iter().copied()).unwrap();
        let middle = frame.middle(&[square]).unwrap();
        assert_eq!(middle, ("300".to_owned(), format!("{:.0}", frame.height() / 2.0)));
    }

    #[test]
    fn nothing_has_no_map() {
        assert!(Frame::around(std::iter::empty()).is_none());
        assert!(Frame::around([(20.0, 50.0), (20.0, 50.0)].into_iter()).is_none());
    }
}
