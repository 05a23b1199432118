//! What somebody who books for another has to say of the person's own will (R-ACT-1).

use crate::domain::{
    choice::{Acting, Unable, Will, agreement::Said},
    identity::MandateKind,
};

/// What is asked of somebody who books for a person of `age`; nothing of the person and of those who need not say.
///
/// A session is a matter of one day, so nobody else has to sign: a guardian of somebody who is 15 to 17 says that the
/// youth wants it, as a god man does.
pub fn asked(acting: Acting, age: i16) -> &'static [Will] {
    match acting.kind() {
        Some(MandateKind::Guardian) if (15..18).contains(&age) => Will::asked_of(Some(MandateKind::GodMan)),
        kind => Will::asked_of(kind),
    }
}

/// Whether somebody may book by what has been said; `Ok(false)` when the person is against it: then nothing is booked.
pub fn allows(acting: Acting, age: i16, (will, reason): Said<'_>) -> Result<bool, Unable> {
    match acting {
        Acting::Own if age < 15 => return Err(Unable::TooYoung),
        Acting::For { kind: MandateKind::Guardian, .. } if 18 <= age => return Err(Unable::OfAge),
        _ => {}
    }
    let asked = asked(acting, age);
    if asked.is_empty() {
        return Ok(true);
    }
    match will.filter(|w| asked.contains(w)).ok_or(Unable::WillMissing)? {
        Will::CannotSay if reason.is_none_or(|why| why.trim().is_empty()) => Err(Unable::ReasonMissing),
        Will::Against => Ok(false),
        _ => Ok(true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(kind: MandateKind) -> Acting {
        Acting::For { kind, sole: false }
    }

    // R-ACT-1: under 15 a guardian books, from 15 on the youth does, and a guardian says that the youth wants it.
    #[test]
    fn a_youth_books_alone_and_is_asked_by_a_guardian() {
        let guardian = by(MandateKind::Guardian);
        assert_eq!(allows(Acting::Own, 14, (None, None)), Err(Unable::TooYoung));
        assert_eq!(allows(Acting::Own, 15, (None, None)), Ok(true));
        assert_eq!(allows(guardian, 14, (None, None)), Ok(true));
        assert_eq!(allows(guardian, 15, (None, None)), Err(Unable::WillMissing));
        assert_eq!(allows(guardian, 17, (Some(Will::Agrees), None)), Ok(true));
        assert_eq!(allows(guardian, 17, (Some(Will::CannotSay), Some(" "))), Err(Unable::ReasonMissing));
        assert_eq!(allows(guardian, 18, (Some(Will::Agrees), None)), Err(Unable::OfAge));
    }

    // R-ACT-1: a god man with consent, a förvaltare not against the person's will, a power of attorney by itself.
    #[test]
    fn the_persons_will_is_asked_of_those_who_have_to_heed_it() {
        assert_eq!(allows(by(MandateKind::Proxy), 40, (None, None)), Ok(true));
        assert_eq!(allows(by(MandateKind::FutureProxy), 40, (None, None)), Ok(true));
        assert_eq!(allows(by(MandateKind::GodMan), 40, (None, None)), Err(Unable::WillMissing));
        assert_eq!(allows(by(MandateKind::GodMan), 40, (Some(Will::NotAgainst), None)), Err(Unable::WillMissing));
        assert_eq!(allows(by(MandateKind::Forvaltare), 40, (Some(Will::NotAgainst), None)), Ok(true));
        assert_eq!(allows(by(MandateKind::Forvaltare), 40, (Some(Will::Against), None)), Ok(false));
    }
}
