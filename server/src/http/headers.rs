//! Headers of every answer.

use http::{HeaderMap, HeaderValue, header};

/// What a browser may do on our pages: nothing from elsewhere, no inline script or style, no frame.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; \
     base-uri 'none'; object-src 'none'";

/// Sets the headers that protect the reader. What a handler set itself stays; its cookies travel over TLS only, where there
/// is TLS.
pub fn protect(headers: &mut HeaderMap, is_secure: bool) {
    let mut set = |name: header::HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(header::HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()");
    // Pages differ by language, settings and person: nobody between us and the reader keeps them.
    set(header::CACHE_CONTROL, "no-store");
    if is_secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
        secure_cookies(headers);
    }
}

/// Adds `Secure` to every cookie without it: one rule in one place, so that no cookie can be forgotten.
fn secure_cookies(headers: &mut HeaderMap) {
    for (_, cookie) in headers.iter_mut().filter(|(name, _)| *name == header::SET_COOKIE) {
        let Ok(text) = cookie.to_str() else { continue };
        if text.split(';').any(|attribute| attribute.trim().eq_ignore_ascii_case("secure")) {
            continue;
        }
        if let Ok(secured) = HeaderValue::from_str(&format!("{text}; Secure")) {
            *cookie = secured;
        }
    }
}
