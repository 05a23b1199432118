//! How and when somebody wants to be reminded.

use crate::domain::{codes::codes, identity::ContactBy};

codes! {
    /// By what a reminder comes.
    pub enum Channel {
        /// E-mail.
        Email = "epost",
        /// Text message to a mobile telephone.
        Sms = "sms",
    }
}

codes! {
    /// When somebody is reminded of a session.
    pub enum Remind {
        /// At 18 on the day a week before.
        WeekBefore = "vecka",
        /// At 18 the day before.
        DayBefore = "dag",
        /// At 8 on the day itself.
        Morning = "morgon",
        /// Two hours before, but never in the night.
        TwoHours = "tva-timmar",
    }
}

/// What somebody has chosen, each code once and in the order of the codes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// By what; empty is not at all.
    pub channels: Vec<Channel>,
    /// When; empty is never, and other notices come all the same.
    pub times: Vec<Remind>,
}

impl Settings {
    /// What holds for somebody who has chosen nothing: whoever wants letters or calls is left in peace, and the others
    /// are reminded the day before, by what they want to be reached by.
    pub fn unchosen(contact_by: ContactBy) -> Self {
        let channel = match contact_by {
            ContactBy::Email => Channel::Email,
            ContactBy::Sms => Channel::Sms,
            ContactBy::Letter | ContactBy::Phone => return Self::default(),
        };
        Self { channels: vec![channel], times: vec![Remind::DayBefore] }
    }

    /// The settings with these codes, in any order and however often.
    pub fn of(channels: &[Channel], times: &[Remind]) -> Self {
        Self {
            channels: Channel::ALL.iter().copied().filter(|c| channels.contains(c)).collect(),
            times: Remind::ALL.iter().copied().filter(|t| times.contains(t)).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Quiet is the default for whoever prefers letters or the telephone.
    #[test]
    fn nobody_is_sent_what_they_did_not_ask_for() {
        assert_eq!(Settings::unchosen(ContactBy::Letter), Settings::default());
        assert_eq!(Settings::unchosen(ContactBy::Phone), Settings::default());
        let sms = Settings::unchosen(ContactBy::Sms);
        assert_eq!((sms.channels, sms.times), (vec![Channel::Sms], vec![Remind::DayBefore]));
        assert_eq!(Settings::unchosen(ContactBy::Email).channels, [Channel::Email]);
    }

    #[test]
    fn each_code_stands_once_and_in_order() {
        let settings =
            Settings::of(&[Channel::Sms, Channel::Email, Channel::Sms], &[Remind::TwoHours, Remind::DayBefore]);
        assert_eq!(settings.channels, Channel::ALL);
        assert_eq!(settings.times, [Remind::DayBefore, Remind::TwoHours]);
    }
}
