//! The words for each code of a profile.

use crate::{
    domain::directory::{
        AccessFeature, Grade, HoursWish, MeetFirst, Method, Ownership, Skill, Sort, StaffLanguage, Supervision,
        SurveyArea, TargetGroup,
    },
    forms::error_report::Concern,
    i18n::labels,
};

labels! {
    /// Who runs it.
    ownership(Ownership) {
        Municipal => ownership_municipal,
        Contracted => ownership_contracted,
        Private => ownership_private,
    }
    /// A language.
    language(StaffLanguage) {
        Finnish => language_finska,
        Meankieli => language_meankieli,
        Sami => language_samiska,
        Romani => language_romani,
        Yiddish => language_jiddisch,
        English => language_engelska,
        Arabic => language_arabiska,
        Somali => language_somaliska,
        Persian => language_persiska,
        Spanish => language_spanska,
        Polish => language_polska,
        Turkish => language_turkiska,
        Bosnian => language_bosniska,
        Tigrinya => language_tigrinja,
    }
    /// A skill.
    skill(Skill) {
        Autism => skill_autism,
        Neuropsychiatry => skill_neuropsykiatri,
        Comorbidity => skill_samsjuklighet,
        Intellectual => skill_intellektuell,
        BrainInjury => skill_hjarnskada,
        Vision => skill_syn,
        Hearing => skill_horsel,
        Tandem => skill_tandem,
        Wheelchair => skill_rullstol,
        Communication => skill_kommunikation,
        Violence => skill_vald,
        Parenthood => skill_foraldraskap,
        Culture => skill_kultur,
    }
    /// A target group.
    target(TargetGroup) {
        Psychosocial => target_psykisk,
        Neuropsychiatric => target_neuropsykiatrisk,
        Intellectual => target_intellektuell,
        Physical => target_fysisk,
        Sensory => target_syn_horsel,
    }
    /// How the office can be used.
    access(AccessFeature) {
        StepFree => access_utan_trappor,
        Lift => access_hiss,
        Toilet => access_rwc,
        HearingLoop => access_horslinga,
        Parking => access_parkering,
        Transit => access_nara_kollektivtrafik,
        CalmRoom => access_lugnt_rum,
    }
    /// How often there is supervision.
    supervision(Supervision) {
        TwiceMonthly => supervision_tva_ganger_manad,
        Monthly => supervision_varje_manad,
        FourWeekly => supervision_var_fjarde_vecka,
        EverySecondMonth => supervision_varannan_manad,
        Quarterly => supervision_fyra_ganger_ar,
    }
    /// Whether one may meet first.
    meet_first(MeetFirst) {
        Yes => meet_first_ja,
        Often => meet_first_ofta,
        No => meet_first_nej,
    }
    /// A way of working.
    method(Method) {
        Motivational => method_mi,
        SmartGoals => method_smarta_mal,
        Ibic => method_ibic,
        ClarifyingPedagogy => method_tydliggorande_pedagogik,
        LowArousal => method_lagaffektivt,
        CognitiveAids => method_kognitiva_hjalpmedel,
        TherapyDog => method_terapihund,
        Psychotherapist => method_psykoterapeut,
        InformationFolder => method_informationsfolder,
        PlanTogether => method_plan_tillsammans,
        TellsAfterThree => method_hor_av_sig_efter_tre,
    }
    /// What the survey asks.
    survey(SurveyArea) {
        Overall => survey_helhet,
        SelfDetermination => survey_sjalvbestammande,
        Treatment => survey_bemotande,
        Safety => survey_trygghet,
        Accessibility => survey_tillganglighet,
    }
    /// The follow-up scale.
    grade(Grade) {
        Achieved => grade_achieved,
        Partly => grade_partly,
        NotAchieved => grade_not_achieved,
    }
    /// A wish for hours.
    hours_wish(HoursWish) {
        Evening => hours_kvall,
        Weekend => hours_helg,
        Night => hours_natt,
    }
    /// An order.
    sort(Sort) {
        Neutral => sort_dagens,
        Name => sort_namn,
        Distance => sort_avstand,
        Free => sort_plats,
        Survey => sort_nojdhet,
    }
    /// What a reported error concerns.
    concern(Concern) {
        Contact => concern_kontakt,
        Places => concern_plats,
        Hours => concern_tider,
        Skills => concern_kunskaper,
        Figures => concern_siffror,
        Other => concern_annat,
    }
}
