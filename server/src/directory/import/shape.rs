//! What words, numbers and addresses in a file have to look like.

/// Characters in a name, role, street or town, and in a contact's address.
pub(crate) const SHORT: usize = 120;

/// a–z, 0–9 and single hyphens.
pub(crate) fn is_slug(text: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= SHORT && text.split('-').all(word)
}

/// Figures with spaces, hyphens and a plus, such as 08-465 004 00.
pub(crate) fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (6..=15).contains(&digits) && text.bytes().all(|b| b.is_ascii_digit() || b" -+".contains(&b))
}

/// Something before and a host behind one `@`.
pub(crate) fn is_email(text: &str) -> bool {
    let fits = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@<>,;\"".contains(c));
    text.split_once('@').is_some_and(|(name, host)| fits(name) && fits(host) && is_host(host))
}

/// `https://` or `http://` and a host.
pub(crate) fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c));
    plain && rest.is_some_and(|r| is_host(r.split(['/', '?', '#']).next().unwrap_or_default()))
}

fn is_host(host: &str) -> bool {
    let label = |l: &str| !l.is_empty() && l.chars().all(|c| c.is_alphanumeric() || c == '-');
    host.contains('.') && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_addresses_from_what_is_not() {
        assert!(is_slug("bra-liv-2") && !is_slug("Bra") && !is_slug("bra--liv") && !is_slug("") && !is_slug("-a"));
        assert!(is_phone("+46 8-465 004 00") && !is_phone("ring oss") && !is_phone("12"));
        assert!(is_email("a.b@exempel.example") && !is_email("a@b") && !is_email("a b@c.se") && !is_email("@c.se"));
        assert!(is_url("https://exempel.example/a?b") && !is_url("javascript:alert(1)") && !is_url("https://a b.se"));
    }
}
