//! What the search for new ways began with and what it found once, put to every parser again.

#[path = "../../../fuzz/src/parsers.rs"]
mod parsers;

use parsers::PARSERS;
use std::fs;
use std::path::Path;

#[test]
fn no_parser_breaks_down_over_what_was_tried_before() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let folders = fs::read_dir(&corpus).expect("seeds").flatten().count();
    assert_eq!(folders, PARSERS.len(), "each parser has a folder of seeds, and each folder its parser");
    for (name, read) in PARSERS {
        let seeds = fs::read_dir(corpus.join(name)).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let seeds: Vec<Vec<u8>> = seeds.flatten().map(|seed| fs::read(seed.path()).expect("a seed")).collect();
        assert!(!seeds.is_empty(), "{name}");
        for seed in seeds {
            read(&seed);
            // Cut anywhere, as by a connection that ends.
            (0..seed.len()).step_by(seed.len() / 40 + 1).for_each(|end| read(&seed[..end]));
        }
    }
}
