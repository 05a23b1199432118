//! What somebody wishes of the provider they choose: asked for, passed on, never promised (R-LANG-1, R-CHO-6).

use serde::{Deserialize, Serialize};

use crate::domain::{codes::codes, directory::StaffLanguage};

codes! {
    /// Who one wants to be helped by.
    pub enum Gender {
        /// A woman.
        Woman = "kvinna",
        /// A man.
        Man = "man",
    }
}

codes! {
    /// When one wants the support.
    pub enum TimeOfDay {
        /// Before noon.
        Morning = "formiddag",
        /// After noon.
        Afternoon = "eftermiddag",
        /// In the evening.
        Evening = "kvall",
        /// On Saturday and Sunday.
        Weekend = "helg",
    }
}

/// The wishes of one choice; all may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Wishes {
    /// Staff who speak Finnish, asked for by itself (R-LANG-1).
    pub finnish: bool,
    /// Another language beside Swedish.
    pub language: Option<StaffLanguage>,
    /// Woman or man.
    pub gender: Option<Gender>,
    /// Times of the day and the week.
    pub times: Vec<TimeOfDay>,
    /// To meet before the support begins (R-CHO-6).
    pub meet_first: bool,
    /// A relative as companion; the case officer approves it first (R-CHO-6).
    pub relative: bool,
    /// Anything else, in the person's words.
    pub text: Option<String>,
}

impl Wishes {
    /// Whether nothing is wished for.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_are_kept_by_their_codes() {
        let wishes =
            Wishes { finnish: true, gender: Some(Gender::Woman), times: vec![TimeOfDay::Evening], ..Wishes::default() };
        let json = serde_json::to_string(&wishes).unwrap();
        assert!(json.contains("\"kvinna\"") && json.contains("[\"kvall\"]"), "{json}");
        assert_eq!(serde_json::from_str::<Wishes>(&json).unwrap(), wishes);
        assert!(!wishes.is_empty() && serde_json::from_str::<Wishes>("{}").unwrap().is_empty());
    }
}
