//! The budget of what a page with islands loads.

use super::steps;
use crate::bundle::Manifest;
use crate::failure::{Explain, Failure, Outcome};
use crate::paths::Paths;

/// For wasm and scripts together, in bytes after brotli.
const BUDGET: u64 = 110_000;

/// Weighs the bundle.
pub fn check(paths: &Paths) -> Outcome {
    steps::bundled(paths)?;
    let site = paths.site();
    let manifest = Manifest::read(&site)?;
    let mut total = 0;
    for name in &manifest.scripts {
        let file = site.join(format!("{name}.br"));
        let bytes = std::fs::metadata(&file).explain(|| format!("cannot weigh {}", file.display()))?.len();
        println!("    {bytes:>7} bytes  {name}");
        total += bytes;
    }
    println!("    {total:>7} bytes of {BUDGET}");
    within(total)
}

fn within(total: u64) -> Outcome {
    if total <= BUDGET {
        return Ok(());
    }
    Err(Failure::new(format!("wasm and scripts weigh {total} bytes after brotli, {} over the budget", total - BUDGET)))
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, within};

    #[test]
    fn the_budget_itself_is_allowed_and_no_byte_more() {
        assert!(within(BUDGET).is_ok());
        assert!(within(BUDGET + 1).unwrap_err().to_string().contains("1 over"));
    }
}
