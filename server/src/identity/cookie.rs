//! The two cookies of the portal: one for somebody who is logged in, one while they log in.

use axum::http::{HeaderMap, HeaderValue, header};

/// The session's token.
pub const SESSION: &str = "__Host-session";
/// What binds a log-in under way to the browser that began it.
pub const LOG_IN: &str = "__Host-log-in";

/// The value of a cookie.
pub fn get<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(';'));
    all.filter_map(|pair| pair.trim().split_once('=')).find(|(n, _)| *n == name).map(|(_, value)| value)
}

/// A cookie for as long as the browser is open: never for scripts, never over plain HTTP, never from other sites' forms.
///
/// `__Host-` makes the browser see to it that no neighbour has set it.
pub fn set(name: &str, value: &str) -> HeaderValue {
    written(format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax"))
}

/// Removes a cookie.
pub fn clear(name: &str) -> HeaderValue {
    written(format!("{name}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"))
}

fn written(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_by_its_whole_name() {
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=1; x__Host-session=2"));
        headers.append(header::COOKIE, HeaderValue::from_static("__Host-session=3;b=4"));
        assert_eq!(get(&headers, SESSION), Some("3"));
        assert_eq!(get(&headers, LOG_IN), None);
    }

    // ASVS 3.3
    #[test]
    fn cookies_are_for_this_host_and_for_no_script() {
        for value in [set(SESSION, "t"), clear(SESSION)] {
            let text = value.to_str().unwrap().to_owned();
            for flag in ["__Host-session=", "; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
                assert!(text.contains(flag), "{text}");
            }
            assert!(!text.contains("Domain"));
        }
    }
}
