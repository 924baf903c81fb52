//! The cookie of a session.

/// The cookie that holds a session's secret.
pub const SESSION_COOKIE: SessionCookie = SessionCookie;

/// How the cookie is named and set.
#[derive(Clone, Copy, Debug)]
pub struct SessionCookie;

impl SessionCookie {
    /// The cookie's name. `__Host-` makes browsers refuse it from anywhere but this host over TLS; plain http, for trying
    /// things out, cannot have it.
    pub fn name(self, is_secure: bool) -> String {
        if is_secure { "__Host-narada".to_owned() } else { "narada".to_owned() }
    }

    /// The header that sets it, for so many seconds; 0 removes it.
    pub fn header(self, secret: &str, seconds: i64, is_secure: bool) -> String {
        let secure = if is_secure { "; Secure" } else { "" };
        format!("{}={secret}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}", self.name(is_secure))
    }
}
