//! What the browser gets: wasm, its script and the style sheet, with names that change when their content does.

mod compress;
mod glue;
mod loader;
mod names;
mod site;
mod stamp;
mod statics;
mod styles;
mod wasm;

use crate::failure::{Failure, Outcome};
use crate::paths::Paths;
use crate::step::step;
pub use site::Manifest;
use stamp::Stamp;
use statics::Statics;
pub use wasm::add_target as add_wasm_target;

/// Writes `target/site/`; does nothing beyond asking cargo when nothing has changed.
pub fn build(paths: &Paths) -> Outcome {
    let module = step("Compiling the islands to wasm", || wasm::compile(paths))?;
    let stamp = Stamp::of(paths, &module)?;
    if stamp.is_written(paths) {
        println!("    the bundle in target/site is up to date");
        return Ok(());
    }
    step("Bundling wasm, script and style sheet", || bundle(paths, &module))?;
    stamp.write(paths)
}

fn bundle(paths: &Paths, module: &[u8]) -> Outcome {
    let style = paths.root.join("style");
    let entry = style.join("main.css");
    if !entry.is_file() {
        return Err(Failure::new("style/main.css is missing: it is where the style sheet begins"));
    }
    let statics = Statics::read(&style)?;
    let css = styles::bundle(&entry, &style, &statics)?;
    site::write(&paths.site(), site::Parts { css, browser: glue::generate(module)?, statics })
}
