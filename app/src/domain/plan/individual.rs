//! The yearly offer of an individual plan or a coordinated plan, SIP (R-PLAN-11, ÖS 4.7).

use jiff::civil::Date;

use super::{Due, DueKind};
use crate::domain::{
    choice::Law,
    codes::codes,
    municipality::{PlanRule, Within},
};

codes! {
    /// Which plan is offered.
    pub enum IndividualPlan {
        /// An individual plan under LSS 10 §.
        Lss10 = "individuell-plan",
        /// A coordinated plan between the municipality and health care.
        Sip = "sip",
    }
}

codes! {
    /// What somebody answers to the offer.
    pub enum OfferAnswer {
        /// They want one.
        Accepted = "ja",
        /// Not this year.
        NotNow = "nej",
    }
}

impl IndividualPlan {
    /// The one that belongs to a decision of this law.
    pub const fn of(law: Law) -> Self {
        match law {
            Law::Lss => Self::Lss10,
            Law::SoL => Self::Sip,
        }
    }
}

/// The offer that stands on `today`, for support since `start`, when it was answered last on `answered`.
///
/// The first is made at the start, since people are told of it when they first meet (ÖS 4.7). `None` where no offer
/// stands: this year's has been answered, or the municipality makes none.
pub fn offer(rule: &PlanRule, start: Date, answered: Option<Date>, today: Date) -> Option<Due> {
    let every = Within::Months(rule.individual_plan_every_months?);
    let from = answered.map_or(start, |day| every.after(day));
    (from <= today).then_some(Due { kind: DueKind::IndividualPlan, by: every.after(from), done_on: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::due::tests::stockholm;
    use jiff::civil::date;

    // R-PLAN-11: offered from the start, and again a year after each answer.
    #[test]
    fn it_is_offered_once_a_year() {
        let rule = stockholm();
        let start = date(2026, 3, 1);
        let by = |answered, today| offer(&rule, start, answered, today).map(|due| due.by);
        assert_eq!(by(None, date(2026, 2, 28)), None);
        assert_eq!(by(None, start), Some(date(2027, 3, 1)));
        let answered = Some(date(2026, 4, 10));
        assert_eq!(by(answered, date(2027, 4, 9)), None);
        assert_eq!(by(answered, date(2027, 4, 10)), Some(date(2028, 4, 10)));
        let none = PlanRule { individual_plan_every_months: None, ..rule };
        assert_eq!(offer(&none, start, None, start), None);
    }

    // R-PLAN-11: LSS has the individual plan of its 10 §, SoL the coordinated one.
    #[test]
    fn which_plan_follows_the_law() {
        assert_eq!(IndividualPlan::of(Law::Lss), IndividualPlan::Lss10);
        assert_eq!(IndividualPlan::of(Law::SoL), IndividualPlan::Sip);
    }
}
