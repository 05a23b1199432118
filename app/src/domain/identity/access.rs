//! What is written down of who looked at or changed something about a person (R-ACT-5).

use crate::domain::codes::codes;

codes! {
    /// As what somebody looked or acted.
    pub enum Role {
        /// The person.
        Oneself = "sjalv",
        /// Somebody acting for the person by a mandate.
        Agent = "ombud",
        /// A case officer of the municipality.
        CaseOfficer = "handlaggare",
        /// Staff of a provider.
        Provider = "utforare",
        /// The portal by itself, by a rule.
        Portal = "portalen",
    }
}

codes! {
    /// What somebody looked at or did.
    pub enum Action {
        /// Logged in.
        LoggedIn = "loggade-in",
        /// Logged out.
        LoggedOut = "loggade-ut",
        /// Began to act for the person.
        BeganActing = "borjade-gora-at",
        /// Stopped acting for the person.
        StoppedActing = "slutade-gora-at",
        /// Saw the person's own page.
        SawOverview = "sag-oversikten",
        /// Saw who may act for the person.
        SawMandates = "sag-ombuden",
        /// Saw this log.
        SawLog = "sag-loggen",
        /// Saw everything the portal knows about the person.
        SawData = "sag-uppgifterna",
        /// Took the same as a file.
        ExportedData = "hamtade-uppgifterna",
        /// Saw the steps of a choice.
        SawChoice = "sag-valet",
        /// Chose a provider.
        Chose = "valde",
        /// Withdrew a choice.
        WithdrewChoice = "angrade-valet",
        /// Agreed to a choice that another has made (R-ACT-1).
        Agreed = "sa-ja",
        /// Did not agree to it.
        Disagreed = "sa-nej",
        /// Asked to meet a provider, for another support contact, or for a relative as companion (R-CHO-6).
        MadeWish = "lamnade-onskemal",
        /// Saw bookings.
        SawBookings = "sag-bokningar",
        /// Booked a session.
        Booked = "bokade",
        /// Cancelled a booking.
        CancelledBooking = "avbokade",
        /// Moved a booking.
        MovedBooking = "flyttade-bokning",
        /// Said that nobody came, or that somebody came late (R-BOOK-11).
        ReportedBooking = "sa-ingen-kom",
        /// Asked to be told of an earlier time, or no longer.
        WaitedForTime = "vantade-pa-tid",
        /// Said, or took back, that somebody is away from their housing support (R-BOOK-15).
        ReportedAbsence = "sa-franvaro",
        /// Made, changed or ended a calendar subscription.
        ChangedFeed = "andrade-prenumeration",
        /// Saw implementation plans.
        SawPlan = "sag-planen",
        /// The provider wrote an implementation plan, or something that has happened to it.
        WrotePlan = "skrev-i-planen",
        /// Took a copy of one.
        CopiedPlan = "hamtade-planen",
        /// Ended a mandate.
        EndedMandate = "avslutade-ombud",
        /// Consented to sharing (R-ACT-4).
        GaveConsent = "gav-samtycke",
        /// Withdrew a consent.
        WithdrewConsent = "drog-tillbaka-samtycke",
        /// Gave the person's new number the place of the one from before.
        Renumbered = "bytte-nummer",
        /// Read in or changed the case.
        ChangedCase = "andrade-arendet",
        /// Sent the order to the provider.
        Ordered = "skickade-bestallning",
        /// Saw how the person is reminded, and what has been sent to them.
        SawReminders = "sag-paminnelser",
        /// Chose how the person is reminded.
        ChangedReminders = "andrade-paminnelser",
    }
}
