//! What the made-up people have been granted, who gives it, and when.

use app::domain::{
    choice::decision::{Law, Period, Terms, shift},
    directory::Service,
};
use jiff::civil::{Date, Weekday, date};

use super::{Maker, at, people::Plan};
use crate::cases::file::{CaseContact, CaseDecision, CaseOrder, CaseTime, CaseVisit};

/// How long ago, in days, most decisions began.
const SINCE: i64 = 200;
const WEEKS_BACK: i64 = 10;
const WEEKS_AHEAD: i64 = 3;

use Service::{Avlosarservice, Boendestod, Ledsagarservice};

impl Maker<'_> {
    pub(super) fn decisions(&self) -> Vec<CaseDecision> {
        let mut all = self.housing();
        all.extend(self.companions());
        all
    }

    fn housing(&self) -> Vec<CaseDecision> {
        let named = |slug: &str| self.named(slug);
        let near = |district: &str| self.found(Boendestod, district, None);
        let to = |days: i64| Some(shift(self.today, days));
        let month =
            |n: u16, person: &str, hours: u32| self.decision(n, person, Boendestod, (hours * 60, Period::Month));
        vec![
            self.given(
                month(1, "alva", 20),
                named("sympati"),
                (&["Disa Exempelby", "Ivar Provskog"], &[(Weekday::Monday, 120), (Weekday::Thursday, 120)]),
            ),
            self.given(
                month(2, "sven", 12),
                named("boendestodet-i-bromma"),
                (&["Greta Provek", "Nils Exempelhed"], &[(Weekday::Tuesday, 120)]),
            ),
            self.given(
                month(3, "maj", 10),
                named("boendestod-kungsholmen"),
                (&["Siv Exempelås"], &[(Weekday::Wednesday, 90)]),
            ),
            self.given(
                month(4, "olof", 16),
                named("omsorgshuset-i-stockholm"),
                (&["Tor Provvik"], &[(Weekday::Friday, 150)]),
            ),
            self.given(
                month(5, "stina", 15),
                named("bra-liv-sverige"),
                (&["Ylva Exempelmo"], &[(Weekday::Tuesday, 90)]),
            ),
            self.given(
                CaseDecision { period: Period::Whole, valid_to: to(10), ..month(6, "karl", 120) },
                near("sodermalm"),
                (&["Ebba Provhag"], &[(Weekday::Thursday, 120)]),
            ),
            self.agreement_ended(month(7, "rikard", 14)),
            CaseDecision { valid_from: shift(self.today, -5), valid_to: to(360), ..month(8, "jonas", 18) },
            self.given(month(9, "bo", 12), near("norra-innerstaden"), (&["Kim Exempelros"], &[(Weekday::Monday, 90)])),
            self.given(
                CaseDecision {
                    municipality: "botkyrka".into(),
                    terms: Terms { relative_possible: false, ..Terms::default() },
                    ..month(10, "paavo", 15)
                },
                self.found(Boendestod, "fittja", None),
                (&["Tarja Esimerkkiniemi"], &[(Weekday::Wednesday, 120)]),
            ),
        ]
    }

    fn companions(&self) -> Vec<CaseDecision> {
        let lss = |n: u16, person: &str, service, hours: u32| CaseDecision {
            law: Law::Lss,
            ..self.decision(n, person, service, (hours * 60, Period::Month))
        };
        let near = |service, district: &str, age| self.found(service, district, age);
        vec![
            self.given(
                lss(20, "aino", Ledsagarservice, 15),
                near(Ledsagarservice, "skarholmen", None),
                (&["Mirja Esimerkkiaho"], &[(Weekday::Wednesday, 120)]),
            ),
            self.given(
                lss(21, "aino", Avlosarservice, 10),
                near(Avlosarservice, "skarholmen", None),
                (&["Pia Provbäck"], &[(Weekday::Friday, 120)]),
            ),
            self.given(
                lss(22, "lo", Avlosarservice, 16),
                near(Avlosarservice, "enskede-arsta-vantor", Some(9)),
                (&["Moa Exempelnäs"], &[(Weekday::Saturday, 180)]),
            ),
            self.given(
                lss(23, "tuva", Ledsagarservice, 12),
                near(Ledsagarservice, "enskede-arsta-vantor", Some(16)),
                (&["Alex Provhult"], &[(Weekday::Sunday, 120)]),
            ),
            // R-BOOK-9: four hours a week for somebody who cares for a relative most of the day.
            self.given(
                self.decision(24, "raili", Avlosarservice, (240, Period::Week)),
                near(Avlosarservice, "hasselby-vallingby", None),
                (&["Hannu Esimerkkilahti"], &[(Weekday::Thursday, 180)]),
            ),
        ]
    }

    /// A decision without an order, for a little more than a year in all.
    fn decision(&self, n: u16, person: &str, service: Service, (minutes, period): (u32, Period)) -> CaseDecision {
        let year = Plan::birth_year(person, self.today).map_or_else(String::new, |year| format!("{year}-"));
        CaseDecision {
            case_number: format!("EXEMPEL {year}{}", 1000 + n),
            person: person.into(),
            municipality: "stockholm".into(),
            service,
            law: Law::SoL,
            minutes,
            period,
            valid_from: shift(self.today, -SINCE),
            valid_to: Some(shift(self.today, SINCE)),
            goals: goals(service),
            terms: Terms::default(),
            orders: vec![],
            time_used: vec![],
            planned_visits: vec![],
        }
    }

    /// `d` with an order from `provider`, its contacts, and visits on these weekdays of so many minutes.
    fn given(
        &self,
        d: CaseDecision,
        provider: Option<String>,
        (names, days): (&[&str], &[(Weekday, u32)]),
    ) -> CaseDecision {
        let Some(provider) = provider else { return d };
        let contact = |(i, name): (usize, &&str)| CaseContact {
            name: (*name).into(),
            phone: Some(format!("08-465 004 {}", 60 + i)),
        };
        let order = CaseOrder {
            provider,
            ordered_on: shift(d.valid_from, 2),
            start_on: shift(d.valid_from, 7),
            end_on: None,
            contacts: names.iter().enumerate().map(contact).collect(),
        };
        let (start, end) = (order.start_on, d.valid_to);
        let mut d = CaseDecision { orders: vec![order], ..d };
        for (weekday, minutes) in days {
            let past = self.days(*weekday, -7 * WEEKS_BACK, -1).into_iter().filter(|day| *day >= start);
            d.time_used.extend(past.map(|day| CaseTime { day, minutes: *minutes }));
            let ahead = self.days(*weekday, 1, 7 * WEEKS_AHEAD);
            let ahead = ahead.into_iter().filter(|day| end.is_none_or(|end| *day <= end));
            d.planned_visits.extend(ahead.map(|day| CaseVisit { starts_at: at(day, 10), minutes: *minutes }));
        }
        d
    }

    /// Rikard has been with a provider whose agreement ended in 2018 (R-PROV-5).
    fn agreement_ended(&self, d: CaseDecision) -> CaseDecision {
        let d = CaseDecision { valid_from: date(2017, 9, 1), valid_to: None, ..d };
        self.given(d, self.named("mira-stod-och-behandling"), (&["Vera Exempeldal"], &[]))
    }

    /// The days of this weekday from so many days off to so many.
    fn days(&self, weekday: Weekday, from: i64, to: i64) -> Vec<Date> {
        (from..=to).map(|days| shift(self.today, days)).filter(|day| day.weekday() == weekday).collect()
    }
}

fn goals(service: Service) -> Vec<String> {
    let goals: &[&str] = match service {
        Boendestod => &["Klara vardagen hemma med stöd", "Komma iväg till läkare och tandläkare"],
        Ledsagarservice => &["Kunna delta i aktiviteter utanför hemmet"],
        Avlosarservice => &["Anhöriga får vila och tid för annat"],
    };
    goals.iter().map(|&goal| goal.into()).collect()
}
