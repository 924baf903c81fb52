//! What a reader's connection carries.

use super::load::{get, get_compressed};
use std::path::Path;

/// A page and its style sheet, compressed, in KiB.
pub async fn page(port: u16, path: &str) -> f64 {
    let html = String::from_utf8_lossy(&get(port, path).await).into_owned();
    let start = html.find("/assets/").expect("a style sheet: run `cargo xtask bench`, which bundles first");
    let sheet = html[start..].split('"').next().expect("its address").to_owned();
    super::kib(get_compressed(port, path).await.len() + get_compressed(port, &sheet).await.len())
}

/// Wasm, glue and loader as bundled, brotli, in KB (1,000 bytes, as the budget is).
#[expect(clippy::cast_precision_loss, reason = "sizes of files")]
pub fn islands() -> f64 {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site");
    let files = std::fs::read_dir(site).expect("a bundle: run `cargo xtask bench`, which bundles first").flatten();
    let is_island = |name: &str| name.ends_with(".wasm.br") || name.ends_with(".js.br");
    let bytes: u64 = files
        .filter(|file| file.file_name().to_str().is_some_and(is_island))
        .filter_map(|file| file.metadata().ok())
        .map(|metadata| metadata.len())
        .sum();
    bytes as f64 / 1_000.0
}
