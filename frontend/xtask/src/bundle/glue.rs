//! wasm-bindgen: the module as the browser loads it, and the script that loads it.

use super::names::hashed;
use crate::failure::{Explain, Outcome};
use std::collections::BTreeMap;
use wasm_bindgen_cli_support::Bindgen;

/// What wasm-bindgen made.
pub struct Browser {
    /// The ES module; its default export takes `{ module_or_path }`, because only the page knows the wasm's name.
    pub script: String,
    /// The scripts that crates bring along, by the names under which `script` imports them.
    pub snippets: BTreeMap<String, Vec<u8>>,
    /// The module, without names and producers.
    pub wasm: Vec<u8>,
}

/// Runs wasm-bindgen on the module that cargo built.
pub fn generate(module: &[u8]) -> Outcome<Browser> {
    let doing = || "wasm-bindgen cannot read the islands' module".to_owned();
    let mut output = Bindgen::new()
        .input_bytes("narada", module.to_vec())
        .web(true)
        .explain(doing)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .explain(doing)?;
    let wasm = output.wasm_mut().emit_wasm();

    let inline = output.snippets().iter().flat_map(|(package, scripts)| {
        scripts.iter().enumerate().map(move |(number, script)| (format!("{package}/inline{number}.js"), script))
    });
    let files = output.local_modules().iter().map(|(path, script)| (path.clone(), script));
    let (script, snippets) = flatten(output.js(), inline.chain(files));
    Ok(Browser { script, snippets, wasm })
}

/// Gives every snippet a hashed name beside the script, and imports it by that name.
fn flatten<'a>(
    script: &str,
    snippets: impl Iterator<Item = (String, &'a String)>,
) -> (String, BTreeMap<String, Vec<u8>>) {
    let mut script = script.to_owned();
    let mut flat = BTreeMap::new();
    for (path, content) in snippets {
        let name = hashed(&path.replace('/', "-"), content.as_bytes());
        for quote in ['"', '\''] {
            script = script.replace(&format!("{quote}./snippets/{path}{quote}"), &format!("{quote}./{name}{quote}"));
        }
        flat.insert(name, content.clone().into_bytes());
    }
    (script, flat)
}

#[cfg(test)]
mod tests {
    use super::flatten;

    #[test]
    fn snippets_are_imported_by_their_hashed_names() {
        let content = String::from("export const one = 1;");
        let path = String::from("a-crate/inline0.js");
        let script = "import { one } from './snippets/a-crate/inline0.js';\n";
        let (script, snippets) = flatten(script, [(path, &content)].into_iter());
        let name = snippets.keys().next().expect("one snippet went in");
        assert!(name.starts_with("a-crate-inline0.") && name.ends_with(".js"), "{name}");
        assert_eq!(script, format!("import {{ one }} from './{name}';\n"));
    }
}
