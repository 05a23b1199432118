//! The words for each code of a plan.

use crate::{
    components::Tone,
    domain::{
        Lang,
        plan::{Aim, LifeArea, Participation, State, Step, SupportKind, TookPartAs},
    },
    i18n::{
        format::{self, capitalised},
        labels, t,
    },
};

labels! {
    /// A part of life.
    area(LifeArea) {
        Everyday => plan_area_vardag,
        Home => plan_area_hem,
        Economy => plan_area_ekonomi,
        Health => plan_area_halsa,
        Wellbeing => plan_area_maende,
        Relations => plan_area_relationer,
        Parenting => plan_area_foraldraskap,
        Leisure => plan_area_fritid,
        Work => plan_area_arbete_studier,
        Communication => plan_area_kommunikation,
        Travel => plan_area_resor,
        Society => plan_area_samhalle,
        Safety => plan_area_trygghet,
        Relief => plan_area_avlastning,
    }
    /// A sub-goal of the fixed scale (R-PLAN-1).
    step(Step) {
        Motivated => plan_step_motivationsarbete,
        WithSupport => plan_step_med_stod,
        MoreIndependent => plan_step_mer_sjalvstandigt,
        Independent => plan_step_utan_stod,
    }
    /// A kind of support, in the middle of a sentence (R-PLAN-1).
    support(SupportKind) {
        Compensatory => plan_support_kompensatoriskt,
        Practical => plan_support_praktiskt,
        Training => plan_support_fardighetstraning,
        Emotional => plan_support_emotionellt,
    }
    /// How far the person took part, as a sentence (R-PLAN-8).
    participation(Participation) {
        Heard => plan_level_lyssnad_till,
        Supported => plan_level_far_stod_att_uttrycka,
        Considered => plan_level_asikter_beaktas,
        Involved => plan_level_med_i_beslut,
        Shares => plan_level_delar_makt_och_ansvar,
    }
    /// As what somebody took part.
    took_part(TookPartAs) {
        Person => plan_took_personen,
        Guardian => plan_took_vardnadshavare,
        Representative => plan_took_foretradare,
        Relative => plan_took_anhorig,
        Contact => plan_took_kontaktperson,
        Staff => plan_took_personal,
        CaseOfficer => plan_took_handlaggare,
        Interpreter => plan_took_tolk,
        Other => plan_took_annan,
    }
    /// Where a version stands.
    state(State) {
        Draft => plan_state_utkast,
        Offered => plan_state_erbjuden,
        ChangesAsked => plan_state_andring_begard,
        SignedInPart => plan_state_delvis_underskriven,
        InForce => plan_state_galler,
        Declined => plan_state_nekad,
        Superseded => plan_state_ersatt,
        Ended => plan_state_avslutad,
    }
}

/// How a state feels. The words always say it too.
pub const fn tone(state: State) -> Tone {
    match state {
        State::InForce => Tone::Good,
        State::Draft | State::Superseded | State::Ended => Tone::Calm,
        State::Offered | State::ChangesAsked | State::SignedInPart | State::Declined => Tone::Warn,
    }
}

/// What an activity is to lead to, as a sentence or a list of kinds of support.
pub fn aim(lang: Lang, aim: &Aim) -> String {
    match aim {
        Aim::SubGoal { step: to, keep: false } => step(lang, *to),
        Aim::SubGoal { step: to, keep: true } => t!(lang, plan_step_keep, step = step(lang, *to)),
        Aim::Support(kinds) => {
            let kinds: Vec<_> = kinds.iter().map(|kind| support(lang, *kind)).collect();
            capitalised(&format::list(lang, &kinds))
        }
    }
}
