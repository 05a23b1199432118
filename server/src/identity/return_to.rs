//! Where somebody is led after logging in: always to an address of ours, always in their language.

use axum::http::{HeaderMap, Uri, header};

use crate::http::language;

/// Where one is led who comes from nowhere.
pub const HOME: &str = "/min-sida";
/// The longest address that is kept, in bytes.
const LONGEST: usize = 500;

/// `wanted` when it is an address of ours after the language, else [`HOME`].
pub fn return_to(wanted: &str) -> String {
    let plain = wanted.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    let ours = wanted.starts_with('/') && !wanted.starts_with("//") && !wanted.contains("/../");
    // Log-in and log-out would lead in circles.
    let circle = ["/logga-in", "/logga-ut", "/utloggad"].iter().any(|path| wanted.starts_with(path));
    if plain && ours && !circle && wanted.len() <= LONGEST { wanted.to_owned() } else { HOME.to_owned() }
}

/// The page that a form was sent from, as the browser tells: the address after the language.
pub fn page_of_form(headers: &HeaderMap) -> String {
    let text = |name| headers.get(name).and_then(|v| v.to_str().ok());
    let from = text(header::REFERER).and_then(|r| r.parse::<Uri>().ok());
    let ours = from.filter(|uri| uri.authority().map(axum::http::uri::Authority::as_str) == text(header::HOST));
    ours.map_or_else(|| HOME.to_owned(), |uri| after_language(&uri))
}

/// By way of the page where one says for whom one acts.
pub fn after_acting(till: &str) -> String {
    const ACTING: &str = "/ombud";
    if till.starts_with(ACTING) {
        return till.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("till", till).finish();
    return_to(&format!("{ACTING}?{query}"))
}

/// The address after the language, with its query.
pub fn after_language(uri: &Uri) -> String {
    let whole = uri.path_and_query().map_or("", |p| p.as_str());
    language::of_path(uri.path()).map_or_else(|| HOME.to_owned(), |l| return_to(&whole[1 + l.code().len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn nobody_is_led_elsewhere() {
        for ours in ["/min-sida", "/val/0192/utforare?sida=2", "/utforare?q=a%20b"] {
            assert_eq!(return_to(ours), ours);
        }
        let long = format!("/{}", "a".repeat(500));
        for other in [
            "",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/a\r\nset-cookie: x=1",
            "/å",
            "/a/../../x",
            "/logga-in?till=/logga-in",
            "/logga-ut",
            &long,
        ] {
            assert_eq!(return_to(other), HOME, "{other}");
        }
    }

    // R-ACT-2
    #[test]
    fn whoever_acted_says_for_whom_first() {
        assert_eq!(after_acting("/val?a=b"), "/ombud?till=%2Fval%3Fa%3Db");
        assert_eq!(after_acting("/ombud?till=%2Fval"), "/ombud?till=%2Fval");
    }

    #[test]
    fn the_page_of_a_form_is_one_of_ours() {
        let from = |referer: &'static str| {
            let host = (header::HOST, HeaderValue::from_static("portal.example"));
            page_of_form(&HeaderMap::from_iter([host, (header::REFERER, HeaderValue::from_static(referer))]))
        };
        assert_eq!(from("https://portal.example/fi/val/kvitto/V-1?a=b"), "/val/kvitto/V-1?a=b");
        assert_eq!(from("https://evil.example/fi/val"), HOME);
        assert_eq!(from("https://portal.example/xx/val"), HOME);
        assert_eq!(page_of_form(&HeaderMap::new()), HOME);
    }
}
