//! Question 2: when; one of the suggested times, or a day and times as people write them (R-BOOK-2, R-BOOK-13).

mod clock;
mod day;
pub mod slot;
#[cfg(test)]
mod tests;
mod words;

use jiff::{Timestamp, civil::Date, tz::TimeZone};

pub use clock::{ClockError, clock};
pub use day::{DayError, day};

use crate::domain::{
    booking::{
        Again, Every, NotThen, Twice, When, becomes, moment,
        series::{MOST, NotOne},
        session::{NoMoment, SessionError},
    },
    choice::{Decision, decision::shift},
    directory::Service,
};

/// The value of `forslag` for a time of one's own.
pub const OWN: &str = "egen";

/// What was typed. Names: `forslag`, `dag`, `fran`, `till`, `gang`, `igen`, `sista`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WhenForm {
    /// `forslag`: a suggested time ([`slot`]), or [`OWN`].
    pub slot: String,
    /// `dag`: the day.
    pub day: String,
    /// `fran`: when it begins.
    pub from: String,
    /// `till`: when it ends.
    pub to: String,
    /// `gang`: code of [`Twice`], when the beginning comes twice.
    pub twice: String,
    /// `igen`: code of [`Every`]; empty for one time alone.
    pub again: String,
    /// `sista`: until when a series goes on.
    pub until: String,
}

/// What has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenError {
    /// Neither a suggested time nor one of one's own.
    Missing,
    /// Both: a suggested time, and something typed beside it.
    Both,
    /// The day.
    Day(DayError),
    /// When it begins.
    From(ClockError),
    /// When it ends.
    To(ClockError),
    /// The clock has no such time that night, when it begins.
    FromJumped,
    /// The clock has no such time that night, when it ends.
    ToJumped,
    /// It begins at a time that comes twice, and which one has not been said.
    Twice,
    /// It ends before it begins, and a companion's session does not go on after midnight.
    EndsFirst,
    /// It is longer than a day and a night.
    TooLong,
    /// It cannot be then: it has begun, or lies outside the decision (R-BOOK-1).
    Then(NotThen),
    /// Until when the series goes on.
    Until(DayError),
    /// The series ends before its first time.
    UntilFirst,
    /// The series has more times than one may hold.
    UntilFar,
}

/// What a time is held against.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The decision.
    pub decision: &'a Decision,
    /// The moment of asking.
    pub now: Timestamp,
    /// Where the clock is.
    pub zone: &'a TimeZone,
}

impl Frame<'_> {
    fn today(&self) -> Date {
        self.now.to_zoned(self.zone.clone()).date()
    }
}

impl WhenForm {
    /// Whether something is typed as a time of one's own.
    fn typed(&self) -> bool {
        [&self.day, &self.from, &self.to].iter().any(|t| !t.trim().is_empty())
    }

    /// Whether nothing has been chosen or typed.
    pub fn is_empty(&self) -> bool {
        (self.slot.is_empty() || self.slot == OWN) && !self.typed() && self.again.is_empty()
    }

    /// Checks what was chosen and typed; all that has to be mended at once.
    pub fn validate(&self, frame: Frame<'_>) -> Result<When, Vec<WhenError>> {
        let mut errors = Vec::new();
        let when = match (slot::read(&self.slot), self.typed()) {
            (Some(_), true) => Err(vec![WhenError::Both]),
            (Some(when), false) => Ok(when),
            (None, true) => self.own(frame),
            (None, false) if self.slot == OWN => self.own(frame),
            (None, false) => Err(vec![WhenError::Missing]),
        };
        let when = when.and_then(|when| on_the_clock(when, frame).map(|()| when).map_err(|e| vec![e]));
        let when = when.map_err(|wrong| errors.extend(wrong)).ok();
        let again = self.series(when.as_ref(), frame.today()).map_err(|wrong| errors.push(wrong)).ok().flatten();
        match when {
            Some(when) if errors.is_empty() => Ok(When { again, ..when }),
            _ => Err(errors),
        }
    }

    /// The time of one's own.
    fn own(&self, frame: Frame<'_>) -> Result<When, Vec<WhenError>> {
        // "18–21" in one field is understood too.
        let both = self.to.trim().is_empty().then(|| self.from.split_once(['-', '–'])).flatten();
        let (from, to) = both.unwrap_or((&self.from, &self.to));
        let day = day(&self.day, frame.today()).map_err(WhenError::Day);
        let from = clock(from, false).map_err(WhenError::From);
        let to = clock(to, true).map_err(WhenError::To);
        match (day, from, to) {
            (Ok(day), Ok(from), Ok(to)) => {
                let twice = self.twice.parse::<Twice>().ok();
                Ok(When { day, from, to, twice, again: None })
            }
            (day, from, to) => Err([day.err(), from.err(), to.err()].into_iter().flatten().collect()),
        }
    }

    /// The series; `None` for one time alone.
    fn series(&self, first: Option<&When>, today: Date) -> Result<Option<Again>, WhenError> {
        let Ok(every) = self.again.parse::<Every>() else { return Ok(None) };
        let until = day(&self.until, today).map_err(WhenError::Until)?;
        let Some(when) = first else { return Ok(None) };
        let again = Again { every, until };
        let days = When { again: Some(again), ..*when }.series().days();
        if until < when.day {
            return Err(WhenError::UntilFirst);
        }
        let weeks = if every == Every::Week { 1 } else { 2 };
        match days.last() {
            Some(last) if days.len() == MOST && shift(*last, 7 * weeks) <= until => Err(WhenError::UntilFar),
            _ => Ok(Some(again)),
        }
    }
}

/// Whether it is a session that lies within the decision and is yet to come.
fn on_the_clock(when: When, frame: Frame<'_>) -> Result<(), WhenError> {
    let midnight = when.to == jiff::civil::Time::midnight() && when.from != when.to;
    // Relief is all hours of the day (LA 2.2); a companion's evening ends by midnight.
    if when.to <= when.from && !midnight && frame.decision.service != Service::Avlosarservice {
        return Err(WhenError::EndsFirst);
    }
    let session = when.session(frame.zone).map_err(|why| match why {
        NotOne::Clock(NoMoment::ComesTwice) => WhenError::Twice,
        NotOne::Clock(NoMoment::Missing) => {
            let begins = moment(when.day.to_datetime(when.from), frame.zone, Some(Twice::First));
            if begins.is_err() { WhenError::FromJumped } else { WhenError::ToJumped }
        }
        NotOne::Session(SessionError::EndsFirst) => WhenError::EndsFirst,
        NotOne::Session(SessionError::TooLong) => WhenError::TooLong,
    })?;
    // Whether it is at short notice is weighed later, with all else.
    becomes(session, frame.decision, frame.now, (0, false), frame.zone).map(|_| ()).map_err(WhenError::Then)
}

impl WhenForm {
    /// The form as it was filled in, to go back to: a suggested time when it is one of `slots`.
    pub fn of(when: &When, slots: &[String]) -> Self {
        let time = |t: jiff::civil::Time| format!("{:02}.{:02}", t.hour(), t.minute());
        let slot = slots.iter().find(|code| slot::read(code) == Some(When { again: None, ..*when }));
        let again = when.again.map(|a| (a.every.code().to_owned(), a.until.to_string())).unwrap_or_default();
        let series = Self { again: again.0, until: again.1, ..Self::default() };
        match slot {
            Some(code) => Self { slot: code.clone(), ..series },
            None => Self {
                slot: OWN.into(),
                day: when.day.to_string(),
                from: time(when.from),
                to: if when.to == jiff::civil::Time::midnight() { "24".into() } else { time(when.to) },
                twice: when.twice.map(|t| t.code().to_owned()).unwrap_or_default(),
                ..series
            },
        }
    }
}
