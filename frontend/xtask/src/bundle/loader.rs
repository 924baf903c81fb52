//! The script that a page with islands names: it loads the rest.

/// The loader for a script and a module of these names, which lie beside it. It stands in a file and not in the page, so that the
/// content security policy needs no exception and the page stays the same for everybody.
pub fn script(glue: &str, wasm: &str) -> String {
    let code = include_str!("loader.js").lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = code.collect::<Vec<_>>().join("\n");
    code.trim_start().replace("SCRIPT", glue).replace("WASM", wasm)
}

#[cfg(test)]
mod tests {
    use super::script;

    #[test]
    fn the_loader_names_script_and_module() {
        let loader = script("narada.1.js", "narada.2.wasm");
        assert!(loader.contains(r#"import("./narada.1.js")"#), "{loader}");
        assert!(loader.contains(r#"new URL("./narada.2.wasm", import.meta.url)"#), "{loader}");
        assert!(!loader.contains("//"), "{loader}");
    }
}
