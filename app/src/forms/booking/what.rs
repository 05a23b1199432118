//! Question 1: what the session is for, where to meet, and what it costs the companion (R-BOOK-6).

use crate::{
    domain::{booking::What, directory::Service},
    forms::choice::written,
};

/// The longest account of what it is for, in characters.
pub const LONGEST_ACTIVITY: usize = 500;
/// The longest name of a meeting place, in characters.
pub const LONGEST_PLACE: usize = 200;
/// The highest cost that is believed, in kronor.
pub const HIGHEST_COST: u32 = 99_999;

/// What was typed. Names: `vad`, `plats`, `kostnad`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WhatForm {
    /// `vad`: the activity, or why relief is needed.
    pub activity: String,
    /// `plats`: where to meet; for the companion only.
    pub place: String,
    /// `kostnad`: what it costs the companion, in kronor; for the companion only.
    pub cost: String,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhatError {
    /// Nothing about what it is for.
    ActivityMissing,
    /// More than [`LONGEST_ACTIVITY`].
    ActivityTooLong,
    /// More than [`LONGEST_PLACE`].
    PlaceTooLong,
    /// The cost is no number, or higher than [`HIGHEST_COST`].
    CostUnclear,
}

impl WhatForm {
    /// Checks what was typed for a session of `service`; relief is at home and costs nobody anything.
    pub fn validate(&self, service: Service) -> Result<What, Vec<WhatError>> {
        let mut errors = Vec::new();
        let activity = match written(&self.activity, LONGEST_ACTIVITY) {
            Ok(Some(text)) => text,
            Ok(None) => {
                errors.push(WhatError::ActivityMissing);
                String::new()
            }
            Err(_) => {
                errors.push(WhatError::ActivityTooLong);
                String::new()
            }
        };
        let (mut place, mut cost) = (None, None);
        if service == Service::Ledsagarservice {
            place = written(&self.place, LONGEST_PLACE).unwrap_or_else(|_| {
                errors.push(WhatError::PlaceTooLong);
                None
            });
            cost = kronor(&self.cost).unwrap_or_else(|()| {
                errors.push(WhatError::CostUnclear);
                None
            });
        }
        if errors.is_empty() { Ok(What { activity, place, cost }) } else { Err(errors) }
    }
}

/// A sum as people write it: "350", "1 200 kr", "89,50", "300:-". What is begun of a krona counts as one.
fn kronor(text: &str) -> Result<Option<u32>, ()> {
    let text: String = text.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let bare = ["kronor", "kruunua", "kr.", "kr", "sek", ":-", "€"].iter().find_map(|unit| match *unit {
        // Another currency would be another sum.
        "€" => None,
        unit => text.strip_suffix(unit),
    });
    let text = bare.unwrap_or(&text);
    if text.is_empty() {
        return Ok(None);
    }
    let (whole, part) = text.split_once([',', '.', ':']).unwrap_or((text, ""));
    let digits = |t: &str| t.chars().all(|c| c.is_ascii_digit());
    // "1.200" is twelve hundred to some and one krona twenty to others.
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 2 {
        return Err(());
    }
    let begun = u32::from(part.chars().any(|c| c != '0'));
    let sum = whole.parse::<u32>().map_err(|_| ())?.saturating_add(begun);
    if sum > HIGHEST_COST { Err(()) } else { Ok(Some(sum)) }
}

impl From<&What> for WhatForm {
    /// The form as it was filled in, to go back to.
    fn from(what: &What) -> Self {
        Self {
            activity: what.activity.clone(),
            place: what.place.clone().unwrap_or_default(),
            cost: what.cost.map(|cost| cost.to_string()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // R-BOOK-6, LA 4.3: the companion meets anywhere; relief is at home.
    #[test]
    fn relief_has_no_meeting_place_and_no_cost() {
        let form = WhatForm { activity: " Bio\0 ".into(), place: "Odenplan".into(), cost: "350 kr".into() };
        let what = What { activity: "Bio".into(), place: Some("Odenplan".into()), cost: Some(350) };
        assert_eq!(form.validate(Service::Ledsagarservice), Ok(what.clone()));
        assert_eq!(WhatForm::from(&what).validate(Service::Ledsagarservice), Ok(what));
        let relief = What { activity: "Bio".into(), ..What::default() };
        assert_eq!(form.validate(Service::Avlosarservice), Ok(relief.clone()));
        assert!(!relief.applies(0));
    }

    #[test]
    fn it_is_said_what_it_is_for() {
        use WhatError::{ActivityMissing, ActivityTooLong, CostUnclear, PlaceTooLong};
        let companion = |form: &WhatForm| form.validate(Service::Ledsagarservice).unwrap_err();
        assert_eq!(companion(&WhatForm::default()), [ActivityMissing]);
        let long = WhatForm { activity: "å".repeat(501), place: "ä".repeat(201), cost: "dyrt".into() };
        assert_eq!(companion(&long), [ActivityTooLong, PlaceTooLong, CostUnclear]);
        assert_eq!(long.validate(Service::Avlosarservice), Err(vec![ActivityTooLong]));
        let fits = WhatForm { activity: "å".repeat(500), ..WhatForm::default() };
        assert!(fits.validate(Service::Ledsagarservice).is_ok());
    }

    // R-BOOK-6
    #[test]
    fn a_sum_is_read_as_people_write_it() {
        for (text, sum) in [
            ("", None),
            (" kr ", None),
            ("0", Some(0)),
            ("300", Some(300)),
            ("300 kr", Some(300)),
            ("1 200 kronor", Some(1200)),
            ("89,50", Some(90)),
            ("300:-", Some(300)),
            ("300,00 SEK", Some(300)),
            ("25 kruunua", Some(25)),
        ] {
            assert_eq!(kronor(text), Ok(sum), "{text}");
        }
        for text in ["-5", "1.200", "tre hundra", "30 €", "100000", "99999999999", "3e2", ",5", "0x10", "300–400"] {
            assert_eq!(kronor(text), Err(()), "{text}");
        }
    }
}
