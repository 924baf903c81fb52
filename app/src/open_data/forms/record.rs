//! The record of a consultation, for whoever wants to check it: the same bytes as in the folder of `narada export record`,
//! in one archive or file by file.

use super::files::send;
use crate::audit::store;
use crate::audit::verifying::published;
use crate::base::error::{AppError, AppResult};
use crate::consultations::access;
use crate::front::door::Door;
use crate::front::forms::FormRoutes;
use crate::open_data::record::bundle::Piece;
use crate::open_data::record::export;
use crate::voting::anonymous;
use crate::voting::snapshot::ResultSnapshot;
use crate::voting::store::latest_snapshot;
use axum::body::Body;
use axum::extract::{Path, Query};
use axum::response::Response;
use futures::stream::poll_fn;
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;

/// Events in one answer at most; the next ones come after the last number.
const AT_ONCE: i64 = 2_000;

const LINES: &str = "application/x-ndjson";

/// The downloads of this part.
pub fn routes(forms: FormRoutes) -> FormRoutes {
    forms
        .get("/consultations/{slug}/record.zip", archive)
        .get("/consultations/{slug}/record/audit.ndjson", acts)
        .get("/consultations/{slug}/record/signatures.json", signed)
        .get("/consultations/{slug}/results/ballots.ndjson", ballots)
}

/// Pieces that wait for whoever reads slowly.
const WAITING: usize = 4;

/// Everything at once, sent while it is made. An archive that broke off has no end and no list of its files: no program takes it.
async fn archive(door: Door, Path(slug): Path<String>) -> Response {
    let made = async {
        let consultation = access::visible(&door.site.db, &slug, &door.visitor).await?;
        store::chain(&door.site.db, consultation.id.0).await?.ok_or(AppError::NotFound)?;
        let turn = door.site.limits.archive_turn()?;
        let (out, mut pieces) = mpsc::channel::<Piece>(WAITING);
        let site = door.site.clone();
        tokio::spawn(async move {
            let _turn = turn;
            if let Err(error) = export::send(&site, &consultation, out.clone()).await {
                tracing::warn!(%error, "an archive of a record broke off");
                let _ = out.send(Err(std::io::Error::other("broken off"))).await;
            }
        });
        Ok(Body::from_stream(poll_fn(move |context| pieces.poll_recv(context))))
    };
    send(&door, made.await, "application/zip", format!("record-{slug}.zip")).await
}

#[derive(Debug, Deserialize)]
struct After {
    after: Option<i64>,
}

async fn acts(door: Door, Path(slug): Path<String>, Query(asked): Query<After>) -> Response {
    let made = async {
        let db = &door.site.db;
        let chain = access::visible(db, &slug, &door.visitor).await?.id.0;
        let Some(known) = store::chain(db, chain).await? else {
            return Ok(Vec::new());
        };
        let mut bytes = Vec::new();
        for row in store::events(db, chain, asked.after.unwrap_or(0).max(0), AT_ONCE).await? {
            let event = published(&known, &row).map_err(|fault| AppError::Internal(fault.to_string()))?;
            bytes.extend(line(&event)?);
        }
        Ok(bytes)
    };
    send(&door, made.await, LINES, "audit.ndjson".to_owned()).await
}

async fn signed(door: Door, Path(slug): Path<String>) -> Response {
    let made = async {
        let chain = access::visible(&door.site.db, &slug, &door.visitor).await?.id.0;
        line(&store::signatures(&door.site.db, Some(chain)).await?)
    };
    send(&door, made.await, "application/json", "signatures.json".to_owned()).await
}

#[derive(Debug, Deserialize)]
struct WhichRound {
    round: Option<i64>,
}

/// From the frozen result: counting a million ballots is for the operator, and `narada verify` says whether it is the same.
async fn ballots(door: Door, Path(slug): Path<String>, Query(which): Query<WhichRound>) -> Response {
    let made = async {
        let consultation = access::visible(&door.site.db, &slug, &door.visitor).await?;
        let snapshot = latest_snapshot(&door.site.db, consultation.id, which.round).await?.ok_or(AppError::NotFound)?;
        Ok(anonymous::file(&ResultSnapshot::from_json(&snapshot.json)?).into_bytes())
    };
    send(&door, made.await, LINES, "ballots.ndjson".to_owned()).await
}

fn line(value: &impl Serialize) -> AppResult<Vec<u8>> {
    let mut bytes = serde_json::to_vec(value).map_err(|cause| AppError::Internal(cause.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
