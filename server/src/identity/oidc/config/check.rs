//! Values that cannot be right are said at the start, not at somebody's first log-in.

use openidconnect::url::Url;

use super::{Config, ConfigError, ProviderConfig};

pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
    for (place, provider) in config.providers.iter().enumerate() {
        if config.providers[..place].iter().any(|other| other.code == provider.code) {
            return Err(provider.wrong("code", "two providers have it"));
        }
        check_names(provider)?;
        check_issuer(provider)?;
        check_levels(provider)?;
        check_origins(provider)?;
    }
    Ok(())
}

fn check_names(provider: &ProviderConfig) -> Result<(), ConfigError> {
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let hyphens = |text: &str| text.starts_with('-') || text.ends_with('-') || text.contains("--");
    let code = &provider.code;
    if code.is_empty() || code.len() > 40 || !plain(code) || hyphens(code) {
        return Err(provider.wrong("code", "a–z, 0–9 and single hyphens, at most 40"));
    }
    if provider.logo.as_ref().is_some_and(|logo| !logo.split('.').all(|part| !part.is_empty() && plain(part))) {
        return Err(provider.wrong("logo", "the name of a file, in a–z, 0–9, hyphens and dots"));
    }
    let empty = |(field, text): (&'static str, &String)| text.trim().is_empty().then_some(field);
    let claims = &provider.claims;
    let needed = [
        ("name", &provider.name.sv),
        ("client_id", &provider.client_id),
        ("key_id", &provider.key_id),
        ("claims", &claims.personal_identity_number),
        ("claims", &claims.coordination_number),
        ("claims", &claims.previous_coordination_number),
        ("claims", &claims.given_name),
        ("claims", &claims.family_name),
        ("claims", &claims.birth_date),
    ];
    if let Some(field) = needed.into_iter().find_map(empty) {
        return Err(provider.wrong(field, "is empty"));
    }
    if provider.key_file.is_some() == provider.key_variable.is_some() {
        return Err(provider.wrong("key_file", "give either key_file or key_variable"));
    }
    Ok(())
}

fn check_issuer(provider: &ProviderConfig) -> Result<(), ConfigError> {
    let url = Url::parse(&provider.issuer).map_err(|e| provider.wrong("issuer", e.to_string()))?;
    if !provider.trusts(&url) {
        let hint = "an https address; for try-outs on this machine, loopback_http = true allows http://127.0.0.1";
        return Err(provider.wrong("issuer", hint));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
        return Err(provider.wrong("issuer", "an address without query, fragment, user and password"));
    }
    Ok(())
}

/// Levels known to be too low. Brokers have names of their own, so the right ones cannot be listed.
const TOO_LOW: [&str; 5] = ["loa1", "loa2", "loa2-nonresident", "uncertified-loa2", "eidas-low"];

fn check_levels(provider: &ProviderConfig) -> Result<(), ConfigError> {
    if provider.acr.is_empty() {
        return Err(provider.wrong("acr", "is empty: every level would be refused"));
    }
    let last = |acr: &str| acr.rsplit(['/', ':']).next().unwrap_or_default().to_ascii_lowercase();
    match provider.acr.iter().find(|acr| acr.trim().is_empty() || TOO_LOW.contains(&last(acr).as_str())) {
        Some(acr) => Err(provider.wrong("acr", format!("{acr:?} is below level 3"))),
        None => Ok(()),
    }
}

fn check_origins(provider: &ProviderConfig) -> Result<(), ConfigError> {
    for origin in &provider.origins {
        let url = Url::parse(origin).ok().filter(|url| provider.trusts(url));
        if url.is_none_or(|url| url.origin().ascii_serialization() != *origin) {
            return Err(provider.wrong("origins", format!("{origin:?} is not of the form https://host")));
        }
    }
    Ok(())
}
