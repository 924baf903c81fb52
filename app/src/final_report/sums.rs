//! The SHA-256 of everything in a version: its publishing writes them into the record, and whoever verifies takes them again.

use super::store;
use crate::audit::digest::sha256;
use crate::base::db::Tx;
use crate::base::error::{AppError, AppResult};
use crate::consultations::model::ConsultationId;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Remarks that are read at once.
const AT_ONCE: i64 = 500;

/// Every part of a version by its name, and its SHA-256: what it says beside the remarks (`data`), its language and its note
/// on what it corrects (`note`), its remarks (`remarks`: a line of canonical JSON for each), and each file (`report-pdf`: a dot
/// would divide the name of a part).
///
/// # Errors
/// There is no such version, or the database does not answer.
pub async fn sums(tx: &mut Tx, consultation: ConsultationId, version: i64) -> AppResult<BTreeMap<String, String>> {
    let known = store::version(&mut *tx, consultation, version).await?.ok_or(AppError::NotFound)?;
    let data = store::data(&mut *tx, consultation, version).await?.unwrap_or_default();
    let note = json!({ "language": known.language.code(), "note": known.note });
    let mut sums = BTreeMap::from([
        ("data".to_owned(), sha256(data)),
        ("note".to_owned(), sha256(note.to_string())),
        ("remarks".to_owned(), remarks(tx, consultation, version).await?),
    ]);
    for name in store::file_names(&mut *tx, consultation, version).await? {
        let bytes = store::file(&mut *tx, (consultation, version), &name).await?.unwrap_or_default();
        sums.insert(name.replace('.', "-"), sha256(bytes));
    }
    Ok(sums)
}

async fn remarks(tx: &mut Tx, consultation: ConsultationId, version: i64) -> AppResult<String> {
    let (mut sum, mut after) = (Sha256::new(), i64::MIN);
    loop {
        let lines = store::told(&mut *tx, (consultation, version), after, AT_ONCE).await?;
        let Some(last) = lines.last() else { break };
        after = last.number;
        for told in &lines {
            let line = json!({ "data": told.data, "number": told.number, "withheld": told.is_withheld });
            sum.update(line.to_string());
            sum.update("\n");
        }
    }
    Ok(data_encoding::HEXLOWER.encode(&sum.finalize()))
}

/// As it stands in the record: under `digest`, which is published as it is.
pub fn told(sums: &BTreeMap<String, String>) -> Value {
    let told = sums.iter().map(|(name, sum)| (name.clone(), json!({ "digest": sum })));
    Value::Object(told.collect::<Map<_, _>>())
}

/// What the record says of a version; nothing where an earlier build wrote no sums.
pub fn said(told: &Value) -> Option<BTreeMap<String, String>> {
    let sum = |(name, part): (&String, &Value)| Some((name.clone(), part["digest"].as_str()?.to_owned()));
    told.as_object()?.iter().map(sum).collect()
}
