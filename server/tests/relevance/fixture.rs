//! Providers to try the search with: those that the portal's own sample gives, the same every time.

use app::domain::{directory::Provider, municipality::Municipalities};
use jiff::civil::date;
use server::{directory::sample, ruleset};

/// The municipalities the providers work in.
pub fn municipalities() -> Municipalities {
    ruleset::load().expect("rulesets")
}

/// The six of the inspection and as many made-up ones as make `count`.
pub fn providers(count: usize) -> Vec<Provider> {
    let known = sample::inspected().1.len();
    sample::providers(&municipalities(), count - known, 1, date(2026, 11, 22)).1
}
