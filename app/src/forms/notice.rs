//! How and when somebody wants to be reminded.

use crate::domain::notice::{Channel, Remind, Settings};

/// What was ticked. Names: `kanal` and `nar`, each any number of times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RemindersForm {
    /// `kanal`: codes of channels.
    pub channels: Vec<String>,
    /// `nar`: codes of times.
    pub times: Vec<String>,
}

impl RemindersForm {
    /// What is chosen. Nothing has to be, and a code that does not exist chooses nothing.
    pub fn read(&self) -> Settings {
        let channels: Vec<Channel> = self.channels.iter().filter_map(|code| code.parse().ok()).collect();
        let times: Vec<Remind> = self.times.iter().filter_map(|code| code.parse().ok()).collect();
        Settings::of(&channels, &times)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_to_be_chosen_and_nonsense_chooses_nothing() {
        assert_eq!(RemindersForm::default().read(), Settings::default());
        let codes = |all: &[&str]| all.iter().map(|c| (*c).to_owned()).collect();
        let form = RemindersForm { channels: codes(&["duva", "sms", "sms"]), times: codes(&["dag", "", "aldrig"]) };
        assert_eq!(form.read(), Settings::of(&[Channel::Sms], &[Remind::DayBefore]));
    }
}
