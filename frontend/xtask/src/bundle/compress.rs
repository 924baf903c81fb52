//! Brotli and gzip, once, at the strongest setting: the server only picks the file that the browser accepts.

use crate::failure::{Explain, Outcome};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::path::Path;

/// The endings of files that are compressed already.
const DENSE: [&str; 8] = ["woff2", "woff", "png", "jpg", "jpeg", "webp", "avif", "gz"];

/// Whether a file gets its twins `.br` and `.gz`.
pub fn wanted(name: &str) -> bool {
    Path::new(name).extension().is_none_or(|ending| !DENSE.iter().any(|dense| ending.eq_ignore_ascii_case(dense)))
}

/// Brotli at quality 11.
pub fn brotli(content: &[u8]) -> Outcome<Vec<u8>> {
    let parameters =
        BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut small, &parameters)
        .explain(|| "cannot compress with brotli".into())?;
    Ok(small)
}

/// Gzip at level 9, without a time in its header.
pub fn gzip(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).and_then(|()| encoder.finish()).explain(|| "cannot compress with gzip".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn both_twins_unpack_to_the_same_bytes() {
        let content = "proposal, remark, ballot; ".repeat(500);
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(content.as_bytes()).unwrap()[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, content.as_bytes());
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(&gzip(content.as_bytes()).unwrap()[..]).read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, content);
    }

    #[test]
    fn pictures_and_fonts_are_left_alone() {
        assert!(wanted("narada.wasm") && wanted("emblem.svg") && !wanted("type.woff2") && !wanted("arms.PNG"));
    }
}
