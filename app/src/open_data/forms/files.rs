//! How a download is sent.

use crate::base::error::AppResult;
use crate::front::door::Door;
use crate::open_data::rows::Rows;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::header;
use serde_json::Value;

/// How a table is written.
#[derive(Clone, Copy, Debug)]
pub enum Format {
    /// For office programs.
    Csv,
    /// For other programs.
    Json,
}

/// Sends a table.
pub async fn send_rows(door: &Door, made: AppResult<Rows>, name: &str, format: Format) -> Response {
    match format {
        Format::Json => send_json(door, made.map(|rows| rows.json()), name).await,
        Format::Csv => {
            let kind = "text/csv; charset=utf-8; header=present";
            send(door, made.and_then(|rows| rows.csv()), kind, format!("{name}.csv")).await
        }
    }
}

/// Sends what programs read.
pub async fn send_json(door: &Door, made: AppResult<Value>, name: &str) -> Response {
    send(door, made.map(|value| format!("{value:#}\n").into_bytes()), "application/json", format!("{name}.json")).await
}

/// The file under a name of its own: slugs and codes are letters, digits, dots and hyphens.
pub async fn send(door: &Door, made: AppResult<impl Into<Body>>, kind: &'static str, name: String) -> Response {
    match made {
        Ok(body) => {
            let disposition = format!("attachment; filename=\"{name}\"");
            ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], body.into())
                .into_response()
        }
        Err(error) => door.refuse(Vec::new(), error).await,
    }
}
