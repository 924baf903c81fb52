//! Names that carry their content's hash, so that a browser may keep a file for ever.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::path::Path;

/// `logo.svg` with its content becomes `logo.0123456789abcdef.svg`: 64 bits of SHA-256, enough to tell versions of one file apart.
pub fn hashed(name: &str, content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let hash = HEXLOWER.encode(&digest[..8]);
    let path = Path::new(name);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    match path.extension() {
        Some(extension) => format!("{stem}.{hash}.{}", extension.to_string_lossy()),
        None => format!("{stem}.{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn a_name_keeps_its_stem_and_ending() {
        // The first eight bytes of SHA-256 of nothing.
        assert_eq!(hashed("narada.css", b""), "narada.e3b0c44298fc1c14.css");
        assert_eq!(hashed("licence", b""), "licence.e3b0c44298fc1c14");
    }

    #[test]
    fn another_content_gets_another_name() {
        assert_ne!(hashed("narada.js", b"a"), hashed("narada.js", b"b"));
    }
}
