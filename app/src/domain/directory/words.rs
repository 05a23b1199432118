//! The fixed vocabularies of a profile (R-PROV-3).

use crate::domain::codes::codes;

codes! {
    /// A service that people choose a provider for.
    pub enum Service {
        /// Housing support: practical and social support at home and in daily life.
        Boendestod = "boendestod",
        /// Companion service: somebody comes along to activities outside the home.
        Ledsagarservice = "ledsagarservice",
        /// Relief service: somebody takes over at home so that a relative can rest.
        Avlosarservice = "avlosarservice",
    }
}

codes! {
    /// Who runs the unit. No order favours any of them (R-PROV-1).
    pub enum Ownership {
        /// Run by the municipality itself (egen regi).
        Municipal = "kommunal",
        /// Run by a company for the municipality (entreprenad).
        Contracted = "entreprenad",
        /// Privately run and approved in the choice system.
        Private = "privat",
    }
}

codes! {
    /// A language somebody on the staff speaks, beside Swedish.
    pub enum StaffLanguage {
        /// Finnish.
        Finnish = "finska",
        /// Meänkieli.
        Meankieli = "meankieli",
        /// Sami.
        Sami = "samiska",
        /// Romani Chib.
        Romani = "romani",
        /// Yiddish.
        Yiddish = "jiddisch",
        /// English.
        English = "engelska",
        /// Arabic.
        Arabic = "arabiska",
        /// Somali.
        Somali = "somaliska",
        /// Persian.
        Persian = "persiska",
        /// Spanish.
        Spanish = "spanska",
        /// Polish.
        Polish = "polska",
        /// Turkish.
        Turkish = "turkiska",
        /// Bosnian, Croatian or Serbian.
        Bosnian = "bosniska",
        /// Tigrinya.
        Tigrinya = "tigrinja",
    }
}

codes! {
    /// Something the staff are especially good at.
    pub enum Skill {
        /// Autism.
        Autism = "autism",
        /// ADHD and other neuropsychiatric conditions.
        Neuropsychiatry = "neuropsykiatri",
        /// Mental illness together with addiction or bodily illness.
        Comorbidity = "samsjuklighet",
        /// Intellectual disability.
        Intellectual = "intellektuell",
        /// Acquired brain injury.
        BrainInjury = "hjarnskada",
        /// Visual impairment.
        Vision = "syn",
        /// Hearing impairment and deafness.
        Hearing = "horsel",
        /// Tandem cycling with somebody who does not see.
        Tandem = "tandem",
        /// Getting about the city with a wheelchair.
        Wheelchair = "rullstol",
        /// Communication with pictures and aids.
        Communication = "kommunikation",
        /// Violence in close relations.
        Violence = "vald",
        /// Supporting somebody who is a parent.
        Parenthood = "foraldraskap",
        /// People from other cultures.
        Culture = "kultur",
    }
}

codes! {
    /// Whom a provider is for.
    pub enum TargetGroup {
        /// Mental illness and psychosocial disability.
        Psychosocial = "psykisk",
        /// Neuropsychiatric conditions.
        Neuropsychiatric = "neuropsykiatrisk",
        /// Intellectual disability or autism (LSS group 1).
        Intellectual = "intellektuell",
        /// Physical disability.
        Physical = "fysisk",
        /// Impaired sight or hearing.
        Sensory = "syn-horsel",
    }
}

codes! {
    /// How the office can be reached and used.
    pub enum AccessFeature {
        /// No steps from the street.
        StepFree = "utan-trappor",
        /// A lift.
        Lift = "hiss",
        /// A toilet for wheelchair users.
        Toilet = "rwc",
        /// A hearing loop.
        HearingLoop = "horslinga",
        /// A parking space for people with a permit.
        Parking = "parkering",
        /// Close to bus or underground.
        Transit = "nara-kollektivtrafik",
        /// A calm room to wait in.
        CalmRoom = "lugnt-rum",
    }
}

codes! {
    /// How often the staff have supervision from somebody outside the daily work.
    pub enum Supervision {
        /// Twice a month.
        TwiceMonthly = "tva-ganger-manad",
        /// Every month.
        Monthly = "varje-manad",
        /// Every fourth week.
        FourWeekly = "var-fjarde-vecka",
        /// Every second month.
        EverySecondMonth = "varannan-manad",
        /// Four times a year.
        Quarterly = "fyra-ganger-ar",
    }
}

codes! {
    /// Whether one may meet the staff before choosing (IN, good example).
    pub enum MeetFirst {
        /// Yes, always.
        Yes = "ja",
        /// Often, when there is time.
        Often = "ofta",
        /// No.
        No = "nej",
    }
}

codes! {
    /// A way of working that a provider names.
    pub enum Method {
        /// Motivational interviewing.
        Motivational = "mi",
        /// Goals that are specific and measurable.
        SmartGoals = "smarta-mal",
        /// The individual's needs in focus (IBIC).
        Ibic = "ibic",
        /// Clarifying pedagogy: structure, pictures, one thing at a time.
        ClarifyingPedagogy = "tydliggorande-pedagogik",
        /// Low-arousal approach.
        LowArousal = "lagaffektivt",
        /// Cognitive aids for time and memory.
        CognitiveAids = "kognitiva-hjalpmedel",
        /// A therapy dog comes along.
        TherapyDog = "terapihund",
        /// A psychotherapist is employed and supervises.
        Psychotherapist = "psykoterapeut",
        /// An information folder with everything important in one place.
        InformationFolder = "informationsfolder",
        /// The plan is made together with the person.
        PlanTogether = "plan-tillsammans",
        /// The case officer is told after three cancellations in a row.
        TellsAfterThree = "hor-av-sig-efter-tre",
    }
}
