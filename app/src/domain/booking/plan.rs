//! What somebody fills in to book: what, when, and whom they wish for (R-BOOK-6, R-BOOK-7, R-BOOK-13).

use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use super::{Becomes, Every, Series, Session, Twice, moment, series::NotOne};
use crate::domain::{
    choice::{Gender, Will, decision::shift},
    directory::StaffLanguage,
};

/// What the session is for, in the person's words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct What {
    /// The activity, or why relief is needed.
    pub activity: String,
    /// Where to meet, anywhere within the city (LA 4.3); relief is at home.
    pub place: Option<String>,
    /// What the activity costs the companion, estimated, in whole kronor (R-BOOK-6).
    pub cost: Option<u32>,
}

impl What {
    /// Whether the cost is to be applied for at the board: more than `limit` kronor (R-BOOK-6, LA 1.3).
    pub fn applies(&self, limit: u32) -> bool {
        self.cost.is_some_and(|cost| limit < cost)
    }
}

/// How often a series comes, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    /// How often.
    pub every: Every,
    /// The last day on which one may begin.
    pub until: Date,
}

/// When, on a clock in Stockholm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The day it begins.
    pub day: Date,
    /// When it begins.
    pub from: Time,
    /// When it ends; the day after when that is not later than [`Self::from`].
    pub to: Time,
    /// Which one is meant of a beginning in the hour that comes twice.
    #[serde(default)]
    pub twice: Option<Twice>,
    /// Set for a series.
    #[serde(default)]
    pub again: Option<Again>,
}

impl When {
    /// The one session, or the first of a series.
    ///
    /// An end in the hour that comes twice is the first one that comes after the beginning.
    pub fn session(&self, zone: &TimeZone) -> Result<Session, NotOne> {
        let last = if self.from < self.to { self.day } else { shift(self.day, 1) };
        let from = moment(self.day.to_datetime(self.from), zone, self.twice).map_err(NotOne::Clock)?;
        let ends = |twice| moment(last.to_datetime(self.to), zone, Some(twice)).map_err(NotOne::Clock);
        let first = ends(Twice::First)?;
        let to = if first <= from { ends(Twice::Second)? } else { first };
        Session::new(from, to).map_err(NotOne::Session)
    }

    /// Each day with its session; one day when it does not come again.
    pub fn sessions(&self, zone: &TimeZone) -> Vec<(Date, Result<Session, NotOne>)> {
        match self.again {
            None => vec![(self.day, self.session(zone))],
            Some(_) => self.series().sessions(zone),
        }
    }

    /// All of it as a series; one alone is a series of one day.
    pub fn series(&self) -> Series {
        let again = self.again.unwrap_or(Again { every: Every::Week, until: self.day });
        Series { first: self.day, until: again.until, from: self.from, to: self.to, every: again.every }
    }
}

/// Whom somebody wishes for; asked for, passed on, never promised (R-BOOK-7).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SessionWishes {
    /// Id of a named companion.
    pub companion: Option<String>,
    /// Somebody who speaks Finnish (R-LANG-1).
    pub finnish: bool,
    /// Somebody who speaks another language beside Swedish.
    pub language: Option<StaffLanguage>,
    /// Woman or man.
    pub gender: Option<Gender>,
    /// Age, interest or anything else, in the person's words.
    pub text: Option<String>,
}

/// What has been filled in so far.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    /// Step 1.
    pub what: Option<What>,
    /// Step 2.
    pub when: Option<When>,
    /// Step 3.
    pub wishes: Option<SessionWishes>,
}

/// What is kept of a booking beside its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// What it is for.
    pub what: What,
    /// Who was wished for.
    pub wishes: SessionWishes,
    /// What became of it when it was made.
    pub becomes: Becomes,
    /// What the one who acted said of the person's will (R-ACT-1).
    #[serde(default)]
    pub will: Option<Will>,
    /// Why the person could not say.
    #[serde(default)]
    pub will_reason: Option<String>,
    /// Whether the cost is applied for at the board (R-BOOK-6).
    #[serde(default)]
    pub applies: bool,
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            SessionError,
            session::NoMoment,
            zone::{at, stockholm},
        },
        *,
    };
    use jiff::civil::{date, time};

    fn on(day: Date, from: i8, to: i8) -> When {
        When { day, from: time(from, 0, 0, 0), to: time(to, 0, 0, 0), twice: None, again: None }
    }

    // R-BOOK-2: over midnight it ends the day after; the same time is a day and a night.
    #[test]
    fn an_end_that_is_not_later_is_the_day_after() {
        let session = |w: When| w.session(&stockholm()).unwrap();
        let evening = session(on(date(2026, 12, 5), 18, 21));
        assert_eq!((evening.starts(), evening.ends()), (at("2026-12-05T18:00"), at("2026-12-05T21:00")));
        assert_eq!(session(on(date(2026, 12, 31), 22, 2)).ends(), at("2027-01-01T02:00"));
        assert_eq!(session(on(date(2026, 12, 5), 8, 8)).minutes(), 24 * 60);
    }

    // R-BOOK-3: the hour that does not exist is said to, and the hour that comes twice is asked about.
    #[test]
    fn the_nights_when_the_clock_is_changed() {
        let zone = stockholm();
        let spring = on(date(2027, 3, 28), 2, 5);
        assert_eq!(spring.session(&zone), Err(NotOne::Clock(NoMoment::Missing)));
        let autumn = on(date(2026, 10, 25), 2, 3);
        assert_eq!(autumn.session(&zone), Err(NotOne::Clock(NoMoment::ComesTwice)));
        let minutes = |twice| When { twice: Some(twice), ..autumn }.session(&zone).unwrap().minutes();
        assert_eq!((minutes(Twice::First), minutes(Twice::Second)), (120, 60));
        // From the second two o'clock to half past: the end comes twice as well, and the one after is meant.
        let half = When { to: time(2, 30, 0, 0), twice: Some(Twice::Second), ..autumn };
        assert_eq!(half.session(&zone).unwrap().minutes(), 30);
        let whole = on(date(2026, 10, 24), 8, 8);
        assert_eq!(whole.session(&zone), Err(NotOne::Session(SessionError::TooLong)));
    }

    // R-BOOK-6: more than 300 kronor, not 300.
    #[test]
    fn what_costs_more_than_the_limit_is_applied_for() {
        let costs = |cost| What { cost, ..What::default() }.applies(300);
        assert!(!costs(None) && !costs(Some(300)) && costs(Some(301)));
    }

    #[test]
    fn a_draft_is_read_back_as_it_was() {
        let again = Some(Again { every: Every::SecondWeek, until: date(2027, 1, 31) });
        let draft = Draft {
            what: Some(What { activity: "Bio".into(), place: Some("Entrén".into()), cost: Some(140) }),
            when: Some(When { twice: Some(Twice::Second), again, ..on(date(2026, 12, 5), 18, 21) }),
            wishes: Some(SessionWishes { gender: Some(Gender::Man), ..SessionWishes::default() }),
        };
        let json = serde_json::to_string(&draft).unwrap();
        assert_eq!(serde_json::from_str::<Draft>(&json).unwrap(), draft);
        assert_eq!(serde_json::from_str::<Draft>("{}").unwrap(), Draft::default());
    }
}
