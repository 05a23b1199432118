//! How long to wait before trying again, and when to give up.

use jiff::SignedDuration;

/// Minutes before the second try, the third, and so on. Servers that put strangers off for a while (greylisting) mostly
/// take the second or third.
const WAITS: [i64; 7] = [1, 5, 15, 30, 60, 120, 240];

/// How often something is tried in all.
pub const MOST_TRIES: usize = WAITS.len() + 1;

/// How long to wait after `tries` that failed; `None` is to give up.
pub fn wait(tries: usize) -> Option<SignedDuration> {
    WAITS.get(tries.checked_sub(1)?).map(|minutes| SignedDuration::from_mins(*minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_end() {
        let waits: Vec<_> = (1..).map_while(wait).collect();
        assert_eq!(waits.len() + 1, MOST_TRIES);
        assert!(waits.is_sorted_by(|a, b| a < b));
        assert_eq!(wait(MOST_TRIES), None);
        assert_eq!(wait(0), None);
    }
}
