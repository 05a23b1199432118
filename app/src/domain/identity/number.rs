//! Swedish personal identity numbers and coordination numbers.

use std::fmt;

use jiff::civil::Date;

/// A checked number of twelve figures: a personal identity number or a coordination number.
///
/// It never shows itself: neither `Debug` nor an error tells any figure of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PersonalNumber(String);

/// Why a text is no number of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Not twelve figures, with or without one hyphen before the last four.
    #[error("a personal number has twelve figures")]
    Form,
    /// There is no such day of birth.
    #[error("a personal number begins with a day of birth")]
    Day,
    /// The last figure does not fit the others.
    #[error("the last figure of a personal number checks the others")]
    Check,
}

/// What is added to the day of birth in a coordination number.
const COORDINATION: i8 = 60;

impl PersonalNumber {
    /// Reads `ÅÅÅÅMMDDNNNN`, with or without a hyphen before the last four figures.
    pub fn read(text: &str) -> Result<Self, NumberError> {
        let text = text.trim();
        let figures = match text.split_once('-') {
            Some((day, rest)) if day.len() == 8 && rest.len() == 4 => format!("{day}{rest}"),
            Some(_) => return Err(NumberError::Form),
            None => text.to_owned(),
        };
        if figures.len() != 12 || !figures.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NumberError::Form);
        }
        let number = Self(figures);
        number.day().ok_or(NumberError::Day)?;
        if number.check() { Ok(number) } else { Err(NumberError::Check) }
    }

    /// The twelve figures: only for looking up and sealing, never to be shown or logged.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether it is a coordination number.
    pub fn is_coordination(&self) -> bool {
        self.part(6) > COORDINATION
    }

    /// The day of birth.
    ///
    /// # Panics
    /// Never: the day was checked when the number was read.
    pub fn born(&self) -> Date {
        self.day().expect("checked when read")
    }

    fn day(&self) -> Option<Date> {
        let year = self.0[..4].parse().ok()?;
        let day = self.part(6);
        Date::new(year, self.part(4), if day > COORDINATION { day - COORDINATION } else { day }).ok()
    }

    fn part(&self, at: usize) -> i8 {
        self.0[at..at + 2].parse().unwrap_or(0)
    }

    /// The Luhn sum over the ten last figures.
    fn check(&self) -> bool {
        let one = |(i, b): (usize, u8)| {
            let figure = u32::from(b - b'0') * if i % 2 == 0 { 2 } else { 1 };
            figure / 10 + figure % 10
        };
        self.0.bytes().skip(2).enumerate().map(one).sum::<u32>().is_multiple_of(10)
    }
}

impl fmt::Debug for PersonalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonalNumber(…)")
    }
}

/// How old somebody born on `born` is on `day`, in whole years; born on a leap day, one year older on 1 March.
pub fn age_on(born: Date, day: Date) -> i16 {
    let passed = (day.month(), day.day()) >= (born.month(), born.day());
    day.year() - born.year() - i16::from(!passed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn reads_both_kinds_with_and_without_a_hyphen() {
        // Made up, with the high serials that are hardly given to anybody.
        let number = PersonalNumber::read("198001099806").unwrap();
        assert_eq!(number.born(), date(1980, 1, 9));
        assert!(!number.is_coordination());
        assert_eq!(PersonalNumber::read(" 19800109-9806 ").unwrap(), number);
        let coordination = PersonalNumber::read("198001699803").unwrap();
        assert_eq!(coordination.born(), date(1980, 1, 9));
        assert!(coordination.is_coordination());
    }

    #[test]
    fn refuses_what_is_no_number_and_tells_nothing_of_it() {
        let refused = |text: &str| PersonalNumber::read(text).unwrap_err();
        for text in ["", "8001099806", "1980010998063", "19800109239a", "1980-01099806", "１９８００１０９２３９３"]
        {
            assert_eq!(refused(text), NumberError::Form, "{text}");
        }
        assert_eq!(refused("198002309806"), NumberError::Day);
        assert_eq!(refused("198013099806"), NumberError::Day);
        assert_eq!(refused("198001099807"), NumberError::Check);
        assert!(!format!("{:?} {}", PersonalNumber::read("198001099806"), refused("198001099807")).contains("1980"));
    }

    // R-ACT-1: ages decide who must agree.
    #[test]
    fn a_year_older_on_the_birthday_itself() {
        assert_eq!(age_on(date(2011, 11, 24), date(2026, 11, 23)), 14);
        assert_eq!(age_on(date(2011, 11, 24), date(2026, 11, 24)), 15);
        assert_eq!(age_on(date(2008, 2, 29), date(2026, 2, 28)), 17);
        assert_eq!(age_on(date(2008, 2, 29), date(2026, 3, 1)), 18);
    }
}
