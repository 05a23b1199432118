//! The sample people of a try-out, whom one can log in as without an electronic identification.

use crate::domain::codes::codes;

codes! {
    /// What a sample person is there to show.
    pub enum Demo {
        /// An adult with housing support in Bromma.
        HousingBromma = "housing-bromma",
        /// Companion and relief service in Skärholmen; speaks Finnish.
        CompanionReliefSkarholmen = "companion-relief-skarholmen",
        /// A parent of a child of 9 and one of 16.
        GuardianOfTwo = "guardian-of-two",
        /// The other parent of the same children.
        OtherGuardian = "other-guardian",
        /// The one of 16, who logs in alone and agrees too (R-ACT-1).
        Youth16 = "youth-16",
        /// A god man: for one person with one scope, for another with all.
        GodMan = "god-man",
        /// A förvaltare.
        Forvaltare = "forvaltare",
        /// Somebody who has a god man.
        PrincipalOfGodMan = "principal-of-god-man",
        /// Protected identity (R-ACT-6).
        Protected = "protected",
        /// A decision that ends within days (R-CHO-8).
        DecisionEnding = "decision-ending",
        /// The provider's agreement has ended (R-PROV-5).
        ProviderEnded = "provider-ended",
        /// A relative without a mandate.
        RelativeWithoutMandate = "relative-without-mandate",
        /// A carer with four hours of relief a week (R-BOOK-9).
        CarerFourHours = "carer-four-hours",
        /// Somebody who has not chosen yet.
        NotChosenYet = "not-chosen-yet",
        /// Somebody with a power of attorney for chosen themes.
        Proxy = "proxy",
        /// Somebody who reads easy Swedish.
        EasyReader = "easy-reader",
        /// Staff of a provider (R-ACT-3).
        ProviderStaff = "provider-staff",
        /// Somebody whose mandate was revoked.
        RevokedAgent = "revoked-agent",
        /// Somebody whose mandate has expired.
        ExpiredAgent = "expired-agent",
    }
}
