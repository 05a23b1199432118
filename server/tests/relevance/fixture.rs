//! Providers to try the search with: the six of the sources, then made-up ones, the same every time.

use app::domain::{
    directory::{
        AccessFeature, Capacity, Clock, Fact, Facts, Hours, Localised, MeetFirst, Method, Ownership, Provider, Service,
        Skill, StaffLanguage, TargetGroup, Unit, provider::Ages,
    },
    municipality::{Contact, District, Municipalities, Municipality, Rules},
};
use jiff::civil::date;

/// Municipality, Finnish name, then each district: code, name, places in it.
type Area = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str, &'static str)]);

const AREAS: [Area; 2] = [
    (
        "stockholm",
        "Stockholm",
        "Tukholma",
        &[
            ("bromma", "Bromma", "Abrahamsberg,Alvik,Blackeberg,Brommaplan,Mariehäll,Traneberg,Åkeshov"),
            ("enskede-arsta-vantor", "Enskede-Årsta-Vantör", "Bandhagen,Enskede,Hagsätra,Högdalen,Rågsved,Årsta,Örby"),
            ("farsta", "Farsta", "Fagersjö,Farsta strand,Gubbängen,Hökarängen,Sköndal,Tallkrogen"),
            ("hagersten-alvsjo", "Hägersten-Älvsjö", "Aspudden,Fruängen,Gröndal,Liljeholmen,Midsommarkransen,Älvsjö"),
            ("hasselby-vallingby", "Hässelby-Vällingby", "Grimsta,Hässelby gård,Hässelby strand,Råcksta,Vällingby"),
            ("jarva", "Järva", "Akalla,Hjulsta,Husby,Kista,Rinkeby,Spånga,Tensta"),
            ("kungsholmen", "Kungsholmen", "Essingen,Fredhäll,Fridhemsplan,Kristineberg,Stadshagen"),
            ("norra-innerstaden", "Norra innerstaden", "City,Gärdet,Hagastaden,Norrmalm,Odenplan,Vasastan,Östermalm"),
            ("skarpnack", "Skarpnäck", "Bagarmossen,Björkhagen,Hammarbyhöjden,Kärrtorp"),
            ("skarholmen", "Skärholmen", "Bredäng,Sätra,Skärholmens centrum,Vårberg"),
            ("sodermalm", "Södermalm", "Gamla stan,Hammarby sjöstad,Hornstull,Skanstull,Slussen,Zinkensdamm"),
        ],
    ),
    (
        "botkyrka",
        "Botkyrka",
        "Botkyrka",
        &[
            ("alby", "Alby", "Albyberget,Alby centrum,Eriksberg"),
            ("fittja", "Fittja", "Fittja centrum,Fittjaberget"),
            ("hallunda-norsborg", "Hallunda-Norsborg", "Hallunda,Norsborg,Slagsta"),
            ("tumba", "Tumba", "Storvreten,Tumba centrum,Tuna,Uttran"),
            ("tullinge", "Tullinge", "Riksten,Tullinge villastad"),
            ("grodinge", "Grödinge", "Eldtomta,Sibble,Vårsta"),
        ],
    ),
];

/// The municipalities the fixture's providers work in.
pub fn municipalities() -> Municipalities {
    let clock = |hour| Clock::new(hour, 0).expect("an hour");
    let all = AREAS.iter().map(|(code, name, name_fi, districts)| Municipality {
        code: (*code).into(),
        name: (*name).into(),
        name_fi: (*name_fi).into(),
        contact: Contact { name: "Kontaktcenter".into(), phone: "08-465 004 00".into(), placeholder: true },
        rules: Rules {
            profile_stale_after_days: 365,
            survey_min_answers: 5,
            evening_from: clock(18),
            night_from: clock(22),
            night_to: clock(6),
            trained_share_min: 80,
            may_decline_when_full: true,
            switch_notice_days: Some(4),
            default_provider: vec![],
        },
        districts: districts
            .iter()
            .map(|(code, name, places)| District {
                code: (*code).into(),
                name: (*name).into(),
                lat: 59.3,
                lon: 18.0,
                neighbours: vec![],
                places: places.split(',').map(Into::into).collect(),
            })
            .collect(),
    });
    Municipalities(all.collect())
}

/// A small generator of numbers that are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % n
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn some<T: Copy>(&mut self, all: &[T], one_in: usize) -> Vec<T> {
        all.iter().copied().filter(|_| self.one_in(one_in)).collect()
    }
}

/// A fact with a source and a day that do not matter.
pub fn fact<T>(value: T) -> Fact<T> {
    Fact { value, source: "sample".into(), checked_on: date(2026, 11, 1) }
}

fn stated<T>(values: Vec<T>) -> Option<Fact<Vec<T>>> {
    (!values.is_empty()).then(|| fact(values))
}

/// The least a provider can be.
pub fn provider(name: &str, services: &[Service], district: &str) -> Provider {
    let municipality = if AREAS[1].3.iter().any(|d| d.0 == district) { "botkyrka" } else { "stockholm" };
    let facts: Facts = serde_json::from_value(serde_json::json!({
        "services": fact(services), "ownership": fact(Ownership::Private), "districts": fact([district]),
    }))
    .expect("facts");
    Provider {
        id: name.into(),
        slug: name.into(),
        name: name.into(),
        municipality: municipality.into(),
        sample: true,
        agreement_ended_on: None,
        responsible_role: Localised { sv: "enhetschef".into(), ..Localised::default() },
        checked_on: date(2026, 11, 1),
        units: vec![Unit {
            name: "Kontoret".into(),
            district: district.into(),
            street: None,
            town: None,
            position: None,
            access: None,
            source: "sample".into(),
            checked_on: date(2026, 11, 1),
        }],
        facts,
        surveys: vec![],
        follow_ups: vec![],
    }
}

/// The six of the sources: name, ownership, district, hours, summary, methods.
type Known = (&'static str, Ownership, &'static str, &'static str, &'static str, &'static [Method]);

const KNOWN: [Known; 6] = [
    ("Boendestödet i Bromma", Ownership::Municipal, "bromma", "mon-fri 08:00-16:30", "Två kontakter växlar.", &[]),
    (
        "Sympati AB",
        Ownership::Private,
        "bromma",
        "mon-fri 08:00-19:00; sat 10:00-15:00",
        "Du får ofta träffa oss innan du väljer, och vi gör planen tillsammans.",
        &[Method::TherapyDog, Method::PlanTogether],
    ),
    (
        "Boendestöd Kungsholmen",
        Ownership::Municipal,
        "kungsholmen",
        "mon-fri 08:00-16:30",
        "En av oss är coach i motiverande samtal.",
        &[Method::Motivational],
    ),
    (
        "Bra Liv Sverige AB",
        Ownership::Private,
        "kungsholmen",
        "mon-sun 04:45-22:00",
        "Vi är många och kan komma tidigt på morgonen.",
        &[Method::Psychotherapist, Method::SmartGoals, Method::TellsAfterThree],
    ),
    (
        "Omsorgshuset i Stockholm AB",
        Ownership::Contracted,
        "skarpnack",
        "mon-fri 07:00-19:00",
        "Två kontakter för den som har mer än tre timmar i veckan.",
        &[],
    ),
    (
        "Mira – stöd och behandling AB",
        Ownership::Private,
        "skarpnack",
        "mon-fri 07:00-22:00",
        "Du får en mapp med allt viktigt.",
        &[Method::InformationFolder],
    ),
];

const FIRST: [&str; 24] = [
    "Solrosen",
    "Ankaret",
    "Björken",
    "Fyren",
    "Lyktan",
    "Kompassen",
    "Vitsippan",
    "Havsörnen",
    "Linden",
    "Trappan",
    "Bryggan",
    "Gläntan",
    "Nyckeln",
    "Klippan",
    "Regnbågen",
    "Eken",
    "Talgoxen",
    "Månskenet",
    "Pärlan",
    "Stigen",
    "Vågen",
    "Kastanjen",
    "Tranan",
    "Gnistan",
];
const SECOND: [&str; 8] =
    ["Omsorg AB", "Stöd AB", "Assistans", "i Stockholm AB", "Vardag", "Service", "& Co", "Ledsagning"];

const SV: [&str; 6] = [
    "Vi hjälper dig att få en vardag som fungerar.",
    "Hos oss möter du samma personer varje vecka.",
    "Vi är en liten grupp med lång erfarenhet och gott om tid.",
    "Du bestämmer vad vi gör och i vilken takt.",
    "Vi följer gärna med på det som är roligt, inte bara på det som är nödvändigt.",
    "Vi ringer alltid innan vi kommer.",
];
const FI: [&str; 3] = [
    "Autamme sinua saamaan arjen sujumaan.",
    "Tapaat meillä samat ihmiset joka viikko.",
    "Sinä päätät, mitä teemme ja missä tahdissa.",
];
const HOURS: [&str; 5] = [
    "mon-fri 08:00-17:00",
    "mon-fri 07:00-21:00",
    "mon-sun 07:00-22:00",
    "mon-sun 00:00-24:00",
    "mon-fri 08:00-16:30; sat-sun 10:00-16:00",
];

/// `count` providers, the six known ones first.
pub fn providers(count: usize) -> Vec<Provider> {
    let known = KNOWN.iter().map(|(name, ownership, district, hours, summary, methods)| {
        let mut p = provider(name, &[Service::Boendestod], district);
        p.facts.ownership.value = *ownership;
        p.facts.hours = Some(fact(hours.parse().expect("hours")));
        p.facts.summary = Some(fact(Localised { sv: (*summary).into(), ..Localised::default() }));
        p.facts.methods = stated(methods.to_vec());
        p.facts.meet_first = (*name == "Sympati AB").then(|| fact(MeetFirst::Often));
        p.agreement_ended_on = name.starts_with("Mira").then(|| date(2018, 4, 30));
        p
    });
    let mut dice = Dice(7);
    known.chain((0..).map(|i| made_up(i, &mut dice))).take(count).collect()
}

fn made_up(i: usize, dice: &mut Dice) -> Provider {
    let area = AREAS[usize::from(dice.one_in(4))].3;
    let district = area[dice.below(area.len())].0;
    let second = SECOND[(i / FIRST.len() + i) % SECOND.len()];
    let round = i / (FIRST.len() * SECOND.len());
    let name =
        format!("{} {second}{}", FIRST[i % FIRST.len()], if round > 0 { format!(" {round}") } else { String::new() });
    let services = [&Service::ALL[..1], &Service::ALL[..2], &Service::ALL[1..], Service::ALL, &Service::ALL[1..2]];
    let mut p = provider(&name, services[dice.below(services.len())], district);
    let hours: Hours = HOURS[dice.below(HOURS.len())].parse().expect("hours");
    let f = &mut p.facts;
    f.ownership.value = Ownership::ALL[dice.below(3)];
    if let Some(districts) = &mut f.districts {
        districts.value.extend(area.iter().filter(|_| dice.one_in(5)).map(|d| d.0.to_owned()));
    }
    f.other_districts = Some(fact(dice.one_in(6)));
    f.hours = Some(fact(hours));
    let (one, two) = (SV[dice.below(SV.len())], SV[dice.below(SV.len())]);
    let fi = dice.one_in(2).then(|| FI[dice.below(FI.len())].to_owned());
    f.summary = Some(fact(Localised { sv: format!("{one} {two}"), fi, ..Localised::default() }));
    f.languages = stated(dice.some(StaffLanguage::ALL, 7));
    f.sign_language = Some(fact(dice.one_in(8)));
    f.skills = stated(dice.some(Skill::ALL, 5));
    f.target_groups = stated(dice.some(TargetGroup::ALL, 2));
    f.methods = stated(dice.some(Method::ALL, 6));
    f.meet_first = Some(fact(MeetFirst::ALL[dice.below(3)]));
    f.ages = Some(fact(Ages { from: if dice.one_in(4) { 7 } else { 18 }, to: dice.one_in(2).then_some(64) }));
    f.register_check = Some(fact(dice.one_in(3)));
    f.capacity = Some(fact(Capacity { ceiling: Some(40), free: Some(u32::from(dice.one_in(2))), queue: Some(2) }));
    p.units[0].access = Some(dice.some(AccessFeature::ALL, 3));
    p
}
