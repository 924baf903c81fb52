//! Outlines of places from a GeoJSON file, joined to a strategy's places by their register codes: names repeat.

use super::document::StrategyDocument;
use super::file::kinds::spelled;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// A strategy with outlines from a file.
#[derive(Clone, Debug)]
pub struct Drawn {
    /// The strategy, whose other entries are as before.
    pub document: StrategyDocument,
    /// How many of its places have an outline from the file.
    pub places: usize,
    /// Codes in the file that are no place of the strategy.
    pub unknown: Vec<String>,
}

/// Why outlines could not be read.
#[derive(Debug, thiserror::Error)]
pub enum OutlineError {
    /// It is no GeoJSON.
    #[error("is not a GeoJSON FeatureCollection: {0}")]
    NotGeoJson(#[from] serde_json::Error),
    /// A feature, counted from 1, does not say whose it is.
    #[error("feature {0} has no property \"{1}\" with a register code; name the right one with --property")]
    NoCode(usize, String),
    /// Two features are the same place's: each would be only a part of it, and the first would be lost.
    #[error("features {0} and {1} have the same register code \"{2}\"; join them into one MultiPolygon")]
    Twice(usize, usize, String),
    /// A feature is no outline.
    #[error("feature {0} ({1}) is not a Polygon or MultiPolygon in degrees: {2}")]
    NotOutline(usize, String, &'static str),
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    /// None is written as `null` (RFC 7946, 3.2).
    properties: Option<Map<String, Value>>,
    geometry: Value,
}

/// Puts the outlines of a FeatureCollection (RFC 7946) into the places of the same code.
///
/// # Errors
/// The text is no FeatureCollection, one of its features has no code or no outline, or two have the same code.
pub fn with_outlines(document: &StrategyDocument, geojson: &str, property: &str) -> Result<Drawn, OutlineError> {
    let Collection { features } = serde_json::from_str(geojson)?;
    let mut drawn = Drawn { document: document.clone(), places: 0, unknown: Vec::new() };
    let mut drawn_by: HashMap<String, usize> = HashMap::new();
    for (number, feature) in (1..).zip(features) {
        let code = match feature.properties.as_ref().and_then(|own| own.get(property)) {
            Some(Value::String(code)) => code.clone(),
            Some(Value::Number(code)) => code.to_string(),
            _ => return Err(OutlineError::NoCode(number, property.to_owned())),
        };
        if let Some(first) = drawn_by.insert(code.clone(), number) {
            return Err(OutlineError::Twice(first, number, code));
        }
        let outline = spelled(&feature.geometry.to_string());
        let outline = outline.map_err(|reason| OutlineError::NotOutline(number, code.clone(), reason))?;
        match drawn.document.territories.iter_mut().find(|place| place.code == code) {
            Some(place) => {
                place.outline = outline;
                drawn.places += 1;
            }
            None => drawn.unknown.push(code),
        }
    }
    Ok(drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategy::file;

    const CITY: &str = "format = 1\n[strategy]\nslug = \"s\"\nlanguage = \"pl\"\ntitle.pl = \"S\"\nhorizon = \"2030\"\n\
         [[territories]]\ncode = \"1261011\"\nname = \"Kraków\"\nkind = \"urban\"\n";

    fn collection(property: &str, geometry: &str) -> String {
        format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{property},"geometry":{geometry}}}]}}"#
        )
    }

    const SQUARE: &str = r#"{"type":"Polygon","coordinates":[[[20,50],[20.1,50],[20.1,50.1],[20,50]]]}"#;

    #[test]
    fn an_outline_goes_to_the_place_of_its_code_whether_that_is_written_as_text_or_as_a_number() {
        let city = file::parse(CITY).unwrap();
        for properties in [r#"{"terc":"1261011"}"#, r#"{"terc":1261011}"#] {
            let drawn = with_outlines(&city, &collection(properties, SQUARE), "terc").unwrap();
            assert_eq!((drawn.places, drawn.unknown.len()), (1, 0));
            assert!(drawn.document.territories[0].outline.contains("[20.1,50.1]"));
            assert_eq!(file::parse(&file::toml(&drawn.document)).unwrap(), drawn.document);
        }
        let other = with_outlines(&city, &collection(r#"{"terc":"1"}"#, SQUARE), "terc").unwrap();
        assert_eq!((other.places, other.unknown), (0, vec!["1".to_owned()]));
    }

    #[test]
    fn what_is_no_outline_is_refused_with_its_place_in_the_file() {
        let city = file::parse(CITY).unwrap();
        let said = |geojson: &str, property| with_outlines(&city, geojson, property).unwrap_err().to_string();
        assert!(said("[]", "terc").starts_with("is not a GeoJSON"));
        assert!(said(&collection("{}", SQUARE), "terc").starts_with("feature 1 has no property \"terc\""));
        assert!(
            said(&collection("null", SQUARE), "terc").starts_with("feature 1 has no property"),
            "RFC 7946 allows null"
        );
        let point = r#"{"type":"Point","coordinates":[20,50]}"#;
        assert!(
            said(&collection(r#"{"terc":"1261011"}"#, point), "terc")
                .starts_with("feature 1 (1261011) is not a Polygon")
        );
    }

    #[test]
    fn a_place_that_is_drawn_twice_is_refused_and_neither_part_of_it_is_lost() {
        let city = file::parse(CITY).unwrap();
        let one = |code: &str| format!(r#"{{"type":"Feature","properties":{{"terc":{code}}},"geometry":{SQUARE}}}"#);
        let islands =
            format!(r#"{{"type":"FeatureCollection","features":[{},{}]}}"#, one("\"1261011\""), one("1261011"));
        let said = with_outlines(&city, &islands, "terc").unwrap_err().to_string();
        assert!(said.starts_with("features 1 and 2 have the same register code \"1261011\""), "{said}");
    }
}
