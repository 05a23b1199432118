//! Which telephone numbers can be sent a text message.

/// The number as gateways want it, `+46701740605`; `None` of what is no mobile number.
///
/// Swedish ones begin with 07. Of others with a country code nobody can tell, and so they are taken.
pub fn text_number(written: &str) -> Option<String> {
    let kept: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let international = match (kept.strip_prefix("+"), kept.strip_prefix("00"), kept.strip_prefix('0')) {
        (Some(rest), ..) | (_, Some(rest), _) => rest.to_owned(),
        (.., Some(rest)) => format!("46{rest}"),
        _ => return None,
    };
    // "+46 (0)70-…" is written too.
    let international = match international.strip_prefix("460") {
        Some(rest) => format!("46{rest}"),
        None => international,
    };
    let digits = international.chars().all(|c| c.is_ascii_digit()) && (8..=15).contains(&international.len());
    let mobile = match international.strip_prefix("46") {
        Some(rest) => rest.starts_with('7') && rest.len() == 9,
        None => !international.starts_with('0'),
    };
    (digits && mobile).then(|| format!("+{international}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn mobile_numbers_are_known_however_they_are_written() {
        for written in ["070-174 06 05", "+46 70 174 06 05", "0046701740605", "+46 (0)70-174 06 05"] {
            assert_eq!(text_number(written).as_deref(), Some("+46701740605"), "{written}");
        }
        assert_eq!(text_number("+358 40 123 4567").as_deref(), Some("+358401234567"));
        for written in ["08-465 004 10", "+46 8 465 004 10", "112", "", "070-174", "+0701740605", "07+01740605"] {
            assert_eq!(text_number(written), None, "{written}");
        }
    }

    proptest! {
        #[test]
        fn what_comes_out_is_a_number_and_stays_so(written in "[+0-9 ()-]{0,24}") {
            if let Some(number) = text_number(&written) {
                prop_assert!(number.starts_with('+') && number[1..].chars().all(|c| c.is_ascii_digit()));
                prop_assert_eq!(text_number(&number), Some(number));
            }
        }
    }
}
