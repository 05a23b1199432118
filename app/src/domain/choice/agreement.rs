//! Who has to agree before a choice counts (R-ACT-1).

use crate::domain::{codes::codes, identity::MandateKind};

codes! {
    /// What somebody who acts for a person says of the person's own will.
    pub enum Will {
        /// God man: the person agrees.
        Agrees = "samtycker",
        /// God man: the person cannot say; why not is written down.
        CannotSay = "kan-inte",
        /// Förvaltare: the person is not against it.
        NotAgainst = "inte-emot",
        /// Förvaltare: the person is against it.
        Against = "emot",
    }
}

impl Will {
    /// What is asked of somebody who acts by such a mandate; nothing of the person and of those who need not say.
    pub const fn asked_of(acting: Option<MandateKind>) -> &'static [Self] {
        match acting {
            Some(MandateKind::GodMan) => &[Self::Agrees, Self::CannotSay],
            Some(MandateKind::Forvaltare) => &[Self::NotAgainst, Self::Against],
            _ => &[],
        }
    }
}

/// By what right somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acting {
    /// For themselves.
    Own,
    /// For another, by a mandate that holds.
    For {
        /// What it rests on.
        kind: MandateKind,
        /// Whether a case officer has recorded that this guardian may act alone.
        sole: bool,
    },
}

impl Acting {
    /// The kind of mandate; `None` for oneself.
    pub const fn kind(self) -> Option<MandateKind> {
        match self {
            Self::Own => None,
            Self::For { kind, .. } => Some(kind),
        }
    }
}

/// What a choice needs before it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Agreement {
    /// Nothing: it counts at once.
    Nothing,
    /// The youth's own consent.
    Youth,
    /// Each of these guardians' consent, by their ids.
    Guardians(Vec<String>),
    /// The person is against it: nothing is chosen, and the case officer takes over.
    CaseOfficer,
}

/// Why nothing can be chosen like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unable {
    /// Under 15 nobody chooses alone: a guardian has to.
    TooYoung,
    /// The person has come of age: nobody is their guardian any more.
    OfAge,
    /// Nothing has been said of the person's will, or something that is not asked of this mandate.
    WillMissing,
    /// The person cannot say, but why is not told.
    ReasonMissing,
}

/// From this age on a young person acts alone and has to consent to what a guardian does (ÖS 4.4).
const YOUTH: i16 = 15;
/// From this age on nobody is somebody's guardian.
const OF_AGE: i16 = 18;

/// Whether somebody may do what binds nobody, such as asking to meet a provider: under 15 a guardian has to.
pub const fn may_act_alone(acting: Acting, age: i16) -> bool {
    !matches!(acting, Acting::Own) || age >= YOUTH
}

/// What is said of the person's will, and why the person cannot say.
pub type Said<'a> = (Option<Will>, Option<&'a str>);

impl Agreement {
    /// What is needed when somebody acts for a person of `age`, who has these other guardians.
    pub fn needed(acting: Acting, age: i16, others: Vec<String>, said: Said<'_>) -> Result<Self, Unable> {
        match acting {
            Acting::Own if age < YOUTH => Err(Unable::TooYoung),
            Acting::Own | Acting::For { kind: MandateKind::Proxy | MandateKind::FutureProxy, .. } => Ok(Self::Nothing),
            Acting::For { kind: MandateKind::Guardian, sole } => match age {
                OF_AGE.. => Err(Unable::OfAge),
                YOUTH.. => Ok(Self::Youth),
                _ if sole || others.is_empty() => Ok(Self::Nothing),
                _ => Ok(Self::Guardians(others)),
            },
            Acting::For { kind: kind @ (MandateKind::GodMan | MandateKind::Forvaltare), .. } => {
                let will = said.0.filter(|w| Will::asked_of(Some(kind)).contains(w)).ok_or(Unable::WillMissing)?;
                match will {
                    Will::CannotSay if said.1.is_none_or(|why| why.trim().is_empty()) => Err(Unable::ReasonMissing),
                    Will::Against => Ok(Self::CaseOfficer),
                    _ => Ok(Self::Nothing),
                }
            }
        }
    }

    /// Whether somebody may take back what has been chosen: `own` when the person chose it or consented to it.
    ///
    /// What a person has decided nobody undoes who needs the person's consent: they can choose anew, and are asked then.
    pub fn may_withdraw(acting: Acting, age: i16, own: bool) -> bool {
        match acting.kind() {
            None => age >= YOUTH,
            Some(MandateKind::Guardian) => age < YOUTH || (age < OF_AGE && !own),
            Some(MandateKind::GodMan | MandateKind::Forvaltare) => !own,
            Some(MandateKind::Proxy | MandateKind::FutureProxy) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PARENT: Acting = Acting::For { kind: MandateKind::Guardian, sole: false };

    fn by(kind: MandateKind) -> Acting {
        Acting::For { kind, sole: false }
    }

    fn needed(acting: Acting, age: i16, others: &[&str]) -> Result<Agreement, Unable> {
        Agreement::needed(acting, age, others.iter().map(ToString::to_string).collect(), (None, None))
    }

    fn saying(kind: MandateKind, will: Option<Will>, why: Option<&str>) -> Result<Agreement, Unable> {
        Agreement::needed(by(kind), 40, vec![], (will, why))
    }

    // R-ACT-1, ÖS 4.4: from 15 on the youth can apply alone, under 15 not.
    #[test]
    fn from_fifteen_on_one_chooses_alone() {
        assert_eq!(needed(Acting::Own, 14, &["mother"]), Err(Unable::TooYoung));
        assert!(!may_act_alone(Acting::Own, 14) && may_act_alone(Acting::Own, 15) && may_act_alone(PARENT, 9));
        for age in [15, 17, 18, 90] {
            assert_eq!(needed(Acting::Own, age, &["mother"]), Ok(Agreement::Nothing), "{age}");
        }
    }

    // R-ACT-1: under 15 both guardians sign; one alone only with a recorded reason, or as the only one.
    #[test]
    fn for_a_child_all_guardians_have_to_agree() {
        assert_eq!(needed(PARENT, 9, &["father"]), Ok(Agreement::Guardians(vec!["father".into()])));
        assert_eq!(needed(PARENT, 9, &[]), Ok(Agreement::Nothing));
        let alone = Acting::For { kind: MandateKind::Guardian, sole: true };
        assert_eq!(needed(alone, 9, &["father"]), Ok(Agreement::Nothing));
    }

    // R-ACT-1: 15 to 17 the youth's own consent as well, whatever is recorded of the guardians.
    #[test]
    fn a_youth_consents_to_what_a_guardian_does() {
        for age in [15, 16, 17] {
            for sole in [false, true] {
                let parent = Acting::For { kind: MandateKind::Guardian, sole };
                assert_eq!(needed(parent, age, &["father"]), Ok(Agreement::Youth));
            }
        }
        assert_eq!(needed(PARENT, 18, &[]), Err(Unable::OfAge));
    }

    // R-ACT-1: a god man says that the person agrees, or why they cannot say.
    #[test]
    fn a_god_man_tells_of_the_persons_consent() {
        let says = |will, why| saying(MandateKind::GodMan, will, why);
        assert_eq!(says(Some(Will::Agrees), None), Ok(Agreement::Nothing));
        assert_eq!(says(Some(Will::CannotSay), Some("Hon sover.")), Ok(Agreement::Nothing));
        assert_eq!(says(Some(Will::CannotSay), Some("  ")), Err(Unable::ReasonMissing));
        assert_eq!(says(Some(Will::CannotSay), None), Err(Unable::ReasonMissing));
        assert_eq!(says(None, None), Err(Unable::WillMissing));
        assert_eq!(says(Some(Will::NotAgainst), None), Err(Unable::WillMissing));
    }

    // R-ACT-1: a förvaltare acts alone, yet not against the person's will.
    #[test]
    fn against_the_persons_will_nothing_is_chosen() {
        let says = |will| saying(MandateKind::Forvaltare, will, None);
        assert_eq!(says(Some(Will::NotAgainst)), Ok(Agreement::Nothing));
        assert_eq!(says(Some(Will::Against)), Ok(Agreement::CaseOfficer));
        assert_eq!(says(Some(Will::Agrees)), Err(Unable::WillMissing));
        assert_eq!(says(None), Err(Unable::WillMissing));
    }

    // R-ACT-1: what the person has given a power of attorney for needs nothing more.
    #[test]
    fn a_power_of_attorney_needs_nothing_more() {
        for kind in [MandateKind::Proxy, MandateKind::FutureProxy] {
            assert_eq!(needed(by(kind), 40, &[]), Ok(Agreement::Nothing));
            assert_eq!(saying(kind, Some(Will::Against), None), Ok(Agreement::Nothing));
        }
    }

    // R-CHO-7, R-ACT-1: nobody undoes what the person has decided, unless the person let them.
    #[test]
    fn what_the_person_has_chosen_is_theirs_to_take_back() {
        assert!(!Agreement::may_withdraw(Acting::Own, 14, true) && Agreement::may_withdraw(Acting::Own, 15, false));
        assert!(Agreement::may_withdraw(PARENT, 9, false));
        assert!(Agreement::may_withdraw(PARENT, 16, false) && !Agreement::may_withdraw(PARENT, 16, true));
        assert!(!Agreement::may_withdraw(PARENT, 18, false));
        for kind in [MandateKind::GodMan, MandateKind::Forvaltare] {
            assert!(Agreement::may_withdraw(by(kind), 40, false) && !Agreement::may_withdraw(by(kind), 40, true));
        }
        assert!(Agreement::may_withdraw(by(MandateKind::Proxy), 40, true));
    }

    proptest! {
        // R-ACT-1: for nobody between 15 and 17 does anything count that a guardian does alone.
        #[test]
        fn no_guardian_decides_alone_for_a_youth(
            age in 15..18i16, sole in any::<bool>(), others in 0..3usize, will in proptest::option::of(0..4usize),
        ) {
            let acting = Acting::For { kind: MandateKind::Guardian, sole };
            let others = (0..others).map(|i| i.to_string()).collect();
            let said = (will.map(|i| Will::ALL[i]), Some("x"));
            prop_assert_eq!(Agreement::needed(acting, age, others, said), Ok(Agreement::Youth));
        }

        // R-ACT-1: who is against it is never overruled, whoever acts.
        #[test]
        fn a_no_is_never_a_yes(kind in 0..2usize, age in 18..100i16, why in ".{0,5}") {
            let kind = [MandateKind::GodMan, MandateKind::Forvaltare][kind];
            let outcome = Agreement::needed(by(kind), age, vec![], (Some(Will::Against), Some(&why)));
            prop_assert_ne!(outcome, Ok(Agreement::Nothing));
        }
    }
}
