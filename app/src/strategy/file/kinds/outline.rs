//! The outline of a place.

use super::{Kind, Written};
use crate::strategy::file::form::Form;
use crate::strategy::file::problem::Problem;
use crate::strategy::file::reader::Reader;
use crate::strategy::file::writer::Writer;
use serde::Deserialize;
use std::fmt::Write as _;

/// The most points: more than a small map can show, and a bound on what a file may cost.
const POINTS: usize = 20_000;

/// A GeoJSON geometry (RFC 7946, 3.1.6 and 3.1.7) in one string: a Polygon or a MultiPolygon in degrees, longitude first.
///
/// It is kept in one spelling, five digits after the decimal mark (about a metre), so that files that say the same are
/// equal.
#[derive(Debug)]
pub struct Outline;

/// The points of a closed line: longitude and latitude in degrees.
pub type Ring = Vec<(f64, f64)>;

/// A position: longitude, latitude, and perhaps a height, which a map from above does not show (RFC 7946, 3.1.1).
#[derive(Deserialize)]
#[serde(try_from = "Vec<f64>")]
struct Position(f64, f64);

impl TryFrom<Vec<f64>> for Position {
    type Error = &'static str;

    fn try_from(numbers: Vec<f64>) -> Result<Self, Self::Error> {
        match *numbers.as_slice() {
            [longitude, latitude] | [longitude, latitude, _] => Ok(Self(longitude, latitude)),
            _ => Err("two or three numbers"),
        }
    }
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum Geometry {
    Polygon { coordinates: Vec<Vec<Position>> },
    MultiPolygon { coordinates: Vec<Vec<Vec<Position>>> },
}

impl Kind for Outline {
    type Value = String;

    fn read(reader: &mut Reader, written: Written<'_, '_>) -> String {
        let Some(text) = written.and_then(|written| written.get_ref().as_str()) else {
            reader.fault(if written.is_some() { Problem::NotText } else { Problem::Missing });
            return String::new();
        };
        spelled(text).unwrap_or_else(|reason| {
            reader.fault(Problem::NotOutline { reason });
            String::new()
        })
    }

    fn write(value: &String, key: &'static str, writer: &mut Writer) {
        writer.string(key, value);
    }

    fn form() -> Form {
        Form::Outline
    }
}

/// The polygons of an outline: each its rings, each ring its points as longitude and latitude.
pub fn polygons(outline: &str) -> Result<Vec<Vec<Ring>>, &'static str> {
    let geometry = serde_json::from_str(outline).map_err(|_| "type, coordinates")?;
    let polygons = match geometry {
        Geometry::Polygon { coordinates } => vec![coordinates],
        Geometry::MultiPolygon { coordinates } => coordinates,
    };
    let ring =
        |points: Vec<Position>| points.into_iter().map(|Position(longitude, latitude)| (longitude, latitude)).collect();
    let polygon = |rings: Vec<Vec<Position>>| rings.into_iter().map(ring).collect::<Vec<Ring>>();
    let polygons: Vec<Vec<Ring>> = polygons.into_iter().map(polygon).collect();
    let rings = || polygons.iter().flatten();
    if polygons.is_empty() || polygons.iter().any(Vec::is_empty) || rings().any(|ring| ring.len() < 4) {
        return Err("4 points");
    }
    if rings().map(Vec::len).sum::<usize>() > POINTS {
        return Err("20 000 points");
    }
    if rings().flatten().any(|(longitude, latitude)| longitude.abs() > 180.0 || latitude.abs() > 90.0) {
        return Err("180°, 90°");
    }
    if rings().any(|ring| ring.first() != ring.last()) {
        return Err("first = last");
    }
    Ok(polygons)
}

/// An outline in its one spelling.
pub fn spelled(outline: &str) -> Result<String, &'static str> {
    let polygons = polygons(outline)?;
    let point = |(longitude, latitude): &(f64, f64)| format!("[{},{}]", round(*longitude), round(*latitude));
    let ring = |ring: &Ring| format!("[{}]", ring.iter().map(point).collect::<Vec<_>>().join(","));
    let polygon = |rings: &Vec<Ring>| format!("[{}]", rings.iter().map(ring).collect::<Vec<_>>().join(","));
    let mut text = String::new();
    let _ = match polygons.as_slice() {
        [one] => write!(text, r#"{{"type":"Polygon","coordinates":{}}}"#, polygon(one)),
        many => {
            let many: Vec<String> = many.iter().map(polygon).collect();
            write!(text, r#"{{"type":"MultiPolygon","coordinates":[{}]}}"#, many.join(","))
        }
    };
    Ok(text)
}

fn round(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_height_is_left_out_and_anything_else_is_no_position() {
        let square = |point: &str| format!(r#"{{"type":"Polygon","coordinates":[[{point},[20,51],[21,51],{point}]]}}"#);
        assert_eq!(spelled(&square("[20,50,180.5]")), spelled(&square("[20,50]")));
        assert!(spelled(&square("[20,50]")).is_ok());
        assert!(spelled(&square("[20]")).is_err() && spelled(&square("[20,50,1,1]")).is_err());
    }
}
