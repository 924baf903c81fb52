//! An address for every route.

/// The path of a route with something in each of its parts that exists nowhere.
pub fn example(route: &str) -> String {
    with(route, |name| match name {
        "id" => "01890000-0000-7000-8000-000000000000",
        "number" => "1",
        _ => "nothing-here",
    })
}

/// The path of a route with the given text for each of its parameters.
pub fn with<'a>(route: &str, fill: impl Fn(&str) -> &'a str) -> String {
    let part = |part: &str| match part.strip_prefix('{').and_then(|rest| rest.split('}').next()) {
        Some(name) => fill(name).to_owned(),
        None => part.to_owned(),
    };
    route.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// A text as one part of an address.
pub fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
