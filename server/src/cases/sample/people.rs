//! The made-up people: names built on "prov", "exempel" and "esimerkki", numbers with serials that
//! are hardly given to anybody, telephone numbers and domains kept for fiction.

use app::domain::{
    Lang,
    identity::{ContactBy, Needs, PersonalNumber},
};
use jiff::civil::{Date, date};

use crate::cases::file::{CasePerson, WrittenNumber};

/// When somebody was born.
#[derive(Clone, Copy)]
enum Born {
    On(Date),
    /// On 1 January this many years ago, so that the age holds all year.
    Years(i16),
}
use Born::{On, Years};

/// What is settled of a made-up person.
pub(super) struct Plan {
    pub(super) key: &'static str,
    pub(super) names: (&'static str, &'static str),
    born: Born,
    lang: Lang,
    contact_by: ContactBy,
    district: &'static str,
    town: &'static str,
}

const fn plan(
    key: &'static str,
    names: (&'static str, &'static str),
    born: Born,
    (lang, contact_by): (Lang, ContactBy),
    (district, town): (&'static str, &'static str),
) -> Plan {
    Plan { key, names, born, lang, contact_by, district, town }
}

const SWEDISH: (Lang, ContactBy) = (Lang::Sv, ContactBy::Sms);
const BY_LETTER: (Lang, ContactBy) = (Lang::Sv, ContactBy::Letter);
const BY_EMAIL: (Lang, ContactBy) = (Lang::Sv, ContactBy::Email);
const BROMMA: (&str, &str) = ("bromma", "168 99 Bromma");
const SKARPNACK: (&str, &str) = ("skarpnack", "128 99 Skarpnäck");
const KUNGSHOLMEN: (&str, &str) = ("kungsholmen", "112 99 Stockholm");
const ENSKEDE: (&str, &str) = ("enskede-arsta-vantor", "122 99 Enskede");
const SODERMALM: (&str, &str) = ("sodermalm", "118 99 Stockholm");
const SKARHOLMEN: (&str, &str) = ("skarholmen", "127 99 Skärholmen");
const HAGERSTEN: (&str, &str) = ("hagersten-alvsjo", "126 99 Hägersten");
const VALLINGBY: (&str, &str) = ("hasselby-vallingby", "162 99 Vällingby");
const NORRA: (&str, &str) = ("norra-innerstaden", "113 99 Stockholm");
const FITTJA: (&str, &str) = ("fittja", "145 99 Norsborg");

pub(super) const PEOPLE: [Plan; 23] = [
    plan("alva", ("Alva", "Provström"), On(date(1991, 3, 14)), SWEDISH, BROMMA),
    plan("aino", ("Aino", "Esimerkkilä"), On(date(1952, 9, 21)), (Lang::Fi, ContactBy::Phone), SKARHOLMEN),
    plan("nora", ("Nora", "Exempelsson"), On(date(1984, 1, 30)), BY_EMAIL, ENSKEDE),
    plan("elias", ("Elias", "Provander"), On(date(1982, 11, 8)), SWEDISH, ENSKEDE),
    plan("lo", ("Lo", "Exempelsson"), Years(9), BY_LETTER, ENSKEDE),
    plan("tuva", ("Tuva", "Exempelsson"), Years(16), SWEDISH, ENSKEDE),
    plan("gunnar", ("Gunnar", "Exempelius"), On(date(1961, 5, 4)), BY_EMAIL, SODERMALM),
    plan("sven", ("Sven", "Provmark"), On(date(1958, 6, 2)), BY_LETTER, BROMMA),
    plan("maj", ("Maj", "Provlind"), On(date(1946, 12, 19)), BY_LETTER, KUNGSHOLMEN),
    plan("ingrid", ("Ingrid", "Exempelgård"), On(date(1970, 8, 27)), BY_EMAIL, NORRA),
    plan("olof", ("Olof", "Provdal"), On(date(1979, 2, 11)), BY_LETTER, SKARPNACK),
    plan("petra", ("Petra", "Provlöv"), On(date(1988, 10, 3)), SWEDISH, BROMMA),
    plan("henrik", ("Henrik", "Exempelkvist"), On(date(1955, 4, 16)), BY_LETTER, BROMMA),
    plan("stina", ("Stina", "Exempeldotter"), On(date(1994, 7, 7)), BY_LETTER, KUNGSHOLMEN),
    plan("karl", ("Karl", "Provberg"), On(date(1986, 9, 12)), SWEDISH, SODERMALM),
    plan("rikard", ("Rikard", "Provsjö"), On(date(1968, 3, 29)), SWEDISH, SKARPNACK),
    plan("lena", ("Lena", "Provström"), On(date(1963, 1, 18)), BY_EMAIL, BROMMA),
    plan("raili", ("Raili", "Esimerkkinen"), On(date(1959, 11, 25)), (Lang::FiSelko, ContactBy::Phone), VALLINGBY),
    plan("jonas", ("Jonas", "Exempelborg"), On(date(1999, 5, 31)), SWEDISH, HAGERSTEN),
    plan("sixten", ("Sixten", "Provström"), On(date(1960, 10, 9)), BY_EMAIL, BROMMA),
    plan("bo", ("Bo", "Provlund"), On(date(1983, 4, 23)), (Lang::SvLattlast, ContactBy::Sms), NORRA),
    plan("eva", ("Eva", "Exempelman"), On(date(1990, 2, 6)), BY_EMAIL, BROMMA),
    plan("paavo", ("Paavo", "Esimerkkilä"), On(date(1965, 8, 1)), (Lang::Fi, ContactBy::Sms), FITTJA),
];

/// All of them, as old as they are in the year of `today`.
pub(super) fn people(today: Date) -> Vec<CasePerson> {
    (1..).zip(&PEOPLE).map(|(i, plan)| plan.person(i, today)).collect()
}

impl Plan {
    fn person(&self, i: u8, today: Date) -> CasePerson {
        let born = match self.born {
            On(day) => day,
            Years(years) => date(today.year() - years, 1, 1),
        };
        CasePerson {
            key: self.key.into(),
            number: number(born, u16::from(i)),
            former_numbers: vec![],
            given_name: self.names.0.into(),
            family_name: self.names.1.into(),
            protected: self.key == "stina",
            municipality: if self.district == FITTJA.0 { "botkyrka" } else { "stockholm" }.into(),
            district: Some(self.district.into()),
            address: Some(format!("Exempelgatan {i}, {}", self.town)),
            lang: self.lang,
            needs: self.needs(),
            phone: Some(format!("070-174 06 {}", 10 + i)),
            email: Some(format!("{}@exempel.example", self.key)),
            contact_by: self.contact_by,
        }
    }

    /// What is needed to understand one another (R-LANG-2).
    fn needs(&self) -> Needs {
        let communication = match self.key {
            "bo" => Some("Bilder och gott om tid".to_owned()),
            "lo" => Some("Tecken som stöd och bilder".to_owned()),
            _ => None,
        };
        let interpreter = (self.key == "raili").then(|| "suomi".to_owned());
        Needs { interpreter, sign_language: self.key == "jonas", communication }
    }

    /// The year somebody of `Years` was born in: stands in what is theirs, so that next year's sample is another's.
    pub(super) fn birth_year(key: &str, today: Date) -> Option<i16> {
        let years = PEOPLE.iter().find(|p| p.key == key).map(|p| p.born);
        if let Some(Years(years)) = years { Some(today.year() - years) } else { None }
    }
}

/// A number with a serial from 980 on and the figure that checks it.
fn number(born: Date, i: u16) -> WrittenNumber {
    let first = format!("{:04}{:02}{:02}{}", born.year(), born.month(), born.day(), 980 + i % 10);
    let checked = (0..10).find_map(|figure| PersonalNumber::read(&format!("{first}{figure}")).ok());
    WrittenNumber::from(&checked.expect("one figure in ten checks the others"))
}
