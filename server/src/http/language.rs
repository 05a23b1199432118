//! Which language somebody gets who has not chosen one.

use app::domain::Lang;
use axum::{
    http::{HeaderMap, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

/// `GET /`: on to the start page in the browser's language.
pub async fn choose(headers: HeaderMap) -> Response {
    let to = format!("/{}", preferred(&headers).code());
    (StatusCode::SEE_OTHER, [(header::LOCATION, to.as_str()), (header::VARY, "accept-language")]).into_response()
}

/// Swedish or Finnish, whichever the browser names first; Swedish otherwise.
pub fn preferred(headers: &HeaderMap) -> Lang {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let tags = wanted.split(',').map(|t| t.split([';', '-']).next().unwrap_or_default().trim().to_ascii_lowercase());
    let known = tags.filter_map(|t| match t.as_str() {
        "sv" => Some(Lang::Sv),
        "fi" => Some(Lang::Fi),
        _ => None,
    });
    known.into_iter().next().unwrap_or(Lang::Sv)
}

/// The language to answer a request in: that of its address, or the browser's when the address has none.
pub fn of_request(uri: &Uri, headers: &HeaderMap) -> Lang {
    of_path(uri.path()).unwrap_or_else(|| preferred(headers))
}

/// The language of an address: its first part.
pub fn of_path(path: &str) -> Option<Lang> {
    path.split('/').nth(1).and_then(|code| code.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    // R-LANG-1
    #[test]
    fn the_first_language_we_speak_is_taken() {
        let ask = |v: &'static str| {
            preferred(&HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static(v))]))
        };
        assert_eq!(ask("en-GB,en;q=0.9,fi-FI;q=0.8,sv;q=0.7"), Lang::Fi);
        assert_eq!(ask("SV-se"), Lang::Sv);
        assert_eq!(ask("fil"), Lang::Sv);
        assert_eq!(preferred(&HeaderMap::new()), Lang::Sv);
        assert_eq!(of_path("/fi-selko/utforare"), Some(Lang::FiSelko));
        assert_eq!(of_path("/halsa/live"), None);
    }
}
