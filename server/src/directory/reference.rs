//! References that people write down and read out over the telephone.

/// Letters and figures that are not taken for one another, by eye or by ear.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// A new random reference such as `F-7K3M-92QX`: forty bits, so that nobody finds another's by trying.
pub fn random() -> Result<String, getrandom::Error> {
    random_of('F')
}

/// As [`random`], with the letter that tells what kind of thing it is.
pub fn random_of(kind: char) -> Result<String, getrandom::Error> {
    let mut bytes = [0u8; 8];
    getrandom::fill(&mut bytes)?;
    let letters: String = bytes.iter().map(|b| char::from(ALPHABET[usize::from(b % 32)])).collect();
    Ok(format!("{kind}-{}-{}", &letters[..4], &letters[4..]))
}

/// Whether `text` looks like a reference; anything else need not be looked for.
pub fn is_one(text: &str) -> bool {
    is_one_of('F', text)
}

/// As [`is_one`], with the letter that tells what kind of thing it is.
pub fn is_one_of(kind: char, text: &str) -> bool {
    let letters = |part: &str| part.len() == 4 && part.bytes().all(|b| ALPHABET.contains(&b));
    let rest = text.strip_prefix(kind).and_then(|rest| rest.strip_prefix('-'));
    rest.and_then(|rest| rest.split_once('-')).is_some_and(|(a, b)| letters(a) && letters(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_can_be_read_aloud_and_is_new_each_time() {
        let (a, b) = (random().unwrap(), random().unwrap());
        assert_ne!(a, b);
        assert_eq!(a.len(), 11);
        assert!(is_one(&a) && is_one(&b));
        assert!(["", "F-", "F-7K3M-92Q", "F-7K3M-92Q0", "F-7K3M-92Q\0", "7K3M-92QX"].iter().all(|t| !is_one(t)));
        assert!(a.chars().all(|c| c == '-' || !"01IO".contains(c)), "{a}");
    }
}
