//! Bookings as calendars read them: iCalendar, RFC 5545. The same bookings give the same text.

use app::domain::booking::{Session, State};
use icalendar::{Calendar, Class, Component as _, Event, EventLike as _, EventStatus, Property};
use jiff::{Timestamp, tz::TimeZone};

/// What a calendar shows of one booking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What calendars know it by; the same before and after it is moved.
    pub uid: String,
    /// Grows with each change, so that an older file changes nothing back.
    pub sequence: u32,
    /// Where it stands.
    pub state: State,
    /// When.
    pub session: Session,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// What the calendar shows; says nothing of support unless the reader wants it to.
    pub title: String,
    /// Where to meet, when the reader wants it shown.
    pub place: Option<String>,
}

/// A calendar's name and how often it is to be read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What calendars call it.
    pub name: String,
    /// Minutes between two readings.
    pub every: u32,
}

/// How calendars write a moment.
fn moment(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// What calendars make of a state: whoever only asks does not know yet, and what is over by no one's coming is off.
const fn status(state: State) -> EventStatus {
    match state {
        State::Requested => EventStatus::Tentative,
        State::Confirmed | State::Given => EventStatus::Confirmed,
        State::Declined
        | State::Cancelled
        | State::CancelledLate
        | State::CancelledByProvider
        | State::Moved
        | State::NoShow => EventStatus::Cancelled,
    }
}

/// A text without what would break a line of the file; the library escapes the rest.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl Entry {
    fn event(&self) -> Event {
        let mut event = Event::new();
        let changed = moment(self.changed_at);
        event
            .uid(&self.uid)
            .sequence(self.sequence)
            .status(status(self.state))
            .class(Class::Private)
            .summary(&plain(&self.title))
            .add_property("DTSTART", moment(self.session.starts()))
            .add_property("DTEND", moment(self.session.ends()))
            .add_property("DTSTAMP", &changed)
            .add_property("LAST-MODIFIED", &changed)
            .add_property("CREATED", moment(self.made_at));
        if let Some(place) = &self.place {
            event.location(&plain(place));
        }
        event.done()
    }
}

/// The calendar with these bookings; one that was moved is there once, as it is now.
pub fn calendar(entries: &[Entry], named: Option<&Named>) -> String {
    let mut calendar = Calendar::empty();
    let property = |name: &str, value: String| Property::new(name, value);
    calendar.append_property(property("VERSION", "2.0".into()));
    calendar.append_property(property("PRODID", "-//Stödvalet//Stödvalet//SV".into()));
    calendar.append_property(property("CALSCALE", "GREGORIAN".into()));
    calendar.append_property(property("METHOD", "PUBLISH".into()));
    if let Some(Named { name, every }) = named {
        calendar.name(&plain(name));
        let every = format!("PT{every}M");
        let mut refresh = property("REFRESH-INTERVAL", every.clone());
        refresh.add_parameter("VALUE", "DURATION");
        calendar.append_property(refresh.done());
        calendar.append_property(property("X-PUBLISHED-TTL", every));
    }
    for entry in entries.iter().filter(|e| e.state != State::Moved) {
        calendar.push(entry.event());
    }
    calendar.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn entry(state: State, sequence: u32) -> Entry {
        Entry {
            uid: "0199a8f2-0000-7000-8000-000000000001".into(),
            sequence,
            state,
            session: Session::new(at("2026-12-05T17:00:00Z"), at("2026-12-05T20:00:00Z")).unwrap(),
            made_at: at("2026-11-24T09:00:00Z"),
            changed_at: at("2026-11-25T10:30:00.123456Z"),
            title: "Bokad tid".into(),
            place: None,
        }
    }

    fn lines(entries: &[Entry]) -> Vec<String> {
        // Folded lines are put together again, as calendars do.
        let text = calendar(entries, None);
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    // R-BOOK-13: what a calendar needs to follow a booking.
    #[test]
    fn a_booking_is_one_event() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Stödvalet//Stödvalet//SV",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "CLASS:PRIVATE",
            "CREATED:20261124T090000Z",
            "DTEND:20261205T200000Z",
            "DTSTAMP:20261125T103000Z",
            "DTSTART:20261205T170000Z",
            "LAST-MODIFIED:20261125T103000Z",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "SUMMARY:Bokad tid",
            "UID:0199a8f2-0000-7000-8000-000000000001",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(lines(&[entry(State::Confirmed, 0)]), expected);
    }

    // R-BOOK-13: moved, it is the same event at its new time; the old row is not there beside it.
    #[test]
    fn what_was_moved_is_there_once() {
        let moved = [entry(State::Moved, 1), entry(State::Confirmed, 2)];
        let all = lines(&moved);
        assert_eq!(all.iter().filter(|l| l.starts_with("UID:")).count(), 1);
        assert!(all.contains(&"SEQUENCE:2".into()));
    }

    // R-BOOK-2, R-BOOK-11: asked for, sure, or off.
    #[test]
    fn each_state_has_its_status() {
        for state in State::ALL.iter().filter(|s| **s != State::Moved) {
            let expected = match state {
                State::Requested => "STATUS:TENTATIVE",
                State::Confirmed | State::Given => "STATUS:CONFIRMED",
                _ => "STATUS:CANCELLED",
            };
            assert!(lines(&[entry(*state, 0)]).contains(&expected.into()), "{state:?}");
        }
    }

    #[test]
    fn long_and_hostile_texts_stay_in_their_line() {
        let title = "Å".repeat(200) + "\r\nATTENDEE:mailto:x@y; a, b \\ c\u{7}";
        let hostile = Entry { title, place: Some("Entrén, plan 2\nEND:VEVENT".into()), ..entry(State::Confirmed, 0) };
        let named = Named { name: "A\r\nB".into(), every: 60 };
        let text = calendar(std::slice::from_ref(&hostile), Some(&named));
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text}");
        assert_eq!(text.matches("BEGIN:").count(), 2);
        let all = lines(&[hostile]);
        assert!(all.iter().any(|l| l.ends_with(r"  ATTENDEE:mailto:x@y\; a\, b \\ c ")), "{all:?}");
        assert!(all.contains(&r"LOCATION:Entrén\, plan 2 END:VEVENT".into()));
        assert!(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT60M\r\n"));
    }
}
