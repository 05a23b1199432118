//! The words for each code of people, mandates and decisions.

use crate::{
    domain::{
        Lang,
        choice::{Law, Period},
        identity::{Action, ConsentTo, ContactBy, Demo, MandateState, Role, Scope, Topic},
    },
    i18n::{format, labels, t},
};

labels! {
    /// One part of a mandate.
    scope(Scope) {
        Rights => scope_bevaka_ratt,
        Economy => scope_forvalta_egendom,
        Care => scope_sorja_for_person,
        Choice => scope_val,
        Booking => scope_bokning,
        Plan => scope_plan,
        Complaint => scope_synpunkt,
    }
    /// Whether a mandate holds, and if not, why.
    mandate_state(MandateState) {
        Valid => mandate_state_valid,
        Unverified => mandate_state_unverified,
        NotYet => mandate_state_not_yet,
        Expired => mandate_state_expired,
        Revoked => mandate_state_revoked,
        OfAge => mandate_state_of_age,
        Staff => mandate_state_staff,
    }
    /// What a journey is about, as a thing that one may see or share.
    topic(Topic) {
        Overview => topic_oversikt,
        Choice => topic_val,
        Booking => topic_bokning,
        Plan => topic_plan,
        Complaint => topic_synpunkt,
    }
    /// The law a decision rests on.
    law(Law) {
        SoL => law_sol,
        Lss => law_lss,
    }
    /// How somebody wants to be reached.
    contact_by(ContactBy) {
        Letter => contact_by_brev,
        Phone => contact_by_telefon,
        Sms => contact_by_sms,
        Email => contact_by_epost,
    }
    /// What kind of receiver may know.
    consent_to(ConsentTo) {
        Relative => consent_to_anhorig,
        Provider => consent_to_utforare,
        Authority => consent_to_myndighet,
    }
    /// As what somebody looked or acted.
    role(Role) {
        Oneself => role_sjalv,
        Agent => role_ombud,
        CaseOfficer => role_handlaggare,
        Provider => role_utforare,
        Portal => role_portalen,
    }
    /// What somebody looked at or did.
    action(Action) {
        LoggedIn => action_loggade_in,
        LoggedOut => action_loggade_ut,
        BeganActing => action_borjade_gora_at,
        StoppedActing => action_slutade_gora_at,
        SawOverview => action_sag_oversikten,
        SawMandates => action_sag_ombuden,
        SawLog => action_sag_loggen,
        SawData => action_sag_uppgifterna,
        ExportedData => action_hamtade_uppgifterna,
        SawChoice => action_sag_valet,
        Chose => action_valde,
        WithdrewChoice => action_angrade_valet,
        Agreed => action_sa_ja,
        Disagreed => action_sa_nej,
        MadeWish => action_lamnade_onskemal,
        SawReminders => action_sag_paminnelser,
        ChangedReminders => action_andrade_paminnelser,
        SawBookings => action_sag_bokningar,
        Booked => action_bokade,
        CancelledBooking => action_avbokade,
        MovedBooking => action_flyttade_bokning,
        ReportedBooking => action_sa_ingen_kom,
        WaitedForTime => action_vantade_pa_tid,
        ReportedAbsence => action_sa_franvaro,
        ChangedFeed => action_andrade_prenumeration,
        SawPlan => action_sag_planen,
        WrotePlan => action_skrev_i_planen,
        CopiedPlan => action_hamtade_planen,
        EndedMandate => action_avslutade_ombud,
        GaveConsent => action_gav_samtycke,
        WithdrewConsent => action_drog_tillbaka_samtycke,
        Renumbered => action_bytte_nummer,
        ChangedCase => action_andrade_arendet,
        Ordered => action_skickade_bestallning,
    }
    /// What a sample person is there to show.
    demo(Demo) {
        HousingBromma => demo_housing_bromma,
        CompanionReliefSkarholmen => demo_companion_relief_skarholmen,
        GuardianOfTwo => demo_guardian_of_two,
        OtherGuardian => demo_other_guardian,
        Youth16 => demo_youth_16,
        GodMan => demo_god_man,
        Forvaltare => demo_forvaltare,
        PrincipalOfGodMan => demo_principal_of_god_man,
        Protected => demo_protected,
        DecisionEnding => demo_decision_ending,
        ProviderEnded => demo_provider_ended,
        RelativeWithoutMandate => demo_relative_without_mandate,
        CarerFourHours => demo_carer_four_hours,
        NotChosenYet => demo_not_chosen_yet,
        Proxy => demo_proxy,
        EasyReader => demo_easy_reader,
        ProviderStaff => demo_provider_staff,
        RevokedAgent => demo_revoked_agent,
        ExpiredAgent => demo_expired_agent,
    }
}

/// Granted time per period: "12 timmar i månaden".
pub fn granted(lang: Lang, minutes: u32, period: Period) -> String {
    let time = format::duration(lang, minutes);
    match period {
        Period::Week => t!(lang, granted_vecka, time = time),
        Period::Month => t!(lang, granted_manad, time = time),
        Period::Whole => t!(lang, granted_hela, time = time),
    }
}

/// The period that is running, as one says when: "den här veckan".
pub fn this_period(lang: Lang, period: Period) -> String {
    match period {
        Period::Week => t!(lang, period_vecka),
        Period::Month => t!(lang, period_manad),
        Period::Whole => t!(lang, period_hela),
    }
}

/// All parts of a mandate in words; a guardian's has none and is all.
pub fn scopes(lang: Lang, scopes: &[Scope]) -> String {
    if scopes.is_empty() {
        return t!(lang, scope_all);
    }
    format::list(lang, &scopes.iter().map(|s| scope(lang, *s)).collect::<Vec<_>>())
}
