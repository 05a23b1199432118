//! A profile's facts in words, in the same order for every provider (R-PROV-3, R-PROV-4).
//!
//! The profile and the comparison both show what this gives.

use jiff::civil::Date;

use super::labels;
use crate::{
    components::{place_text, service_name},
    domain::{
        Lang,
        directory::{Fact, Freshness, Localised, Provider, Source, SurveyArea, provider::Contacts},
        municipality::{Municipalities, Municipality},
    },
    i18n::{format, t},
};

/// A value in words; each line is a paragraph or list item of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// The lines, and the language each is really in.
    pub lines: Vec<(String, Lang)>,
    /// Where it comes from: "Källa, 2025".
    pub source: String,
    /// The day it was checked, in words.
    pub checked: String,
    /// Whether that is too long ago.
    pub stale: bool,
}

/// One row: what it is, and what is known. `None` is shown as missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// A stable word for the row, for anchors.
    pub key: &'static str,
    /// What it is.
    pub label: String,
    /// What is known.
    pub value: Option<Value>,
}

/// Rows that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// A stable word for the section.
    pub key: &'static str,
    /// Heading.
    pub title: String,
    /// Rows.
    pub rows: Vec<Row>,
}

/// What is needed to put a profile into words.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// All municipalities.
    pub places: &'a Municipalities,
    /// The provider's own municipality.
    pub municipality: &'a Municipality,
    /// All sources.
    pub sources: &'a [Source],
    /// The day of reading.
    pub today: Date,
}

impl Teller<'_> {
    fn source_name(&self, code: &str) -> String {
        let source = self.sources.iter().find(|s| s.code == code);
        source.map_or_else(
            || code.to_owned(),
            |s| t!(self.lang, source_name, title = s.title.get(self.lang).0, year = s.year.to_string()),
        )
    }

    fn value(&self, source: &str, checked_on: Date, lines: Vec<(String, Lang)>) -> Value {
        let limit = self.municipality.rules.profile_stale_after_days;
        Value {
            lines,
            source: self.source_name(source),
            checked: format::date(self.lang, checked_on),
            stale: Freshness::of(checked_on, self.today, limit) == Freshness::Stale,
        }
    }

    /// A row of one or more lines in the reader's language. An empty list is an answer: "none".
    fn row<T>(&self, key: &'static str, label: String, fact: Option<&Fact<T>>, say: impl Fn(&T) -> Vec<String>) -> Row {
        let value = fact.map(|f| {
            let said = say(&f.value);
            let said = if said.is_empty() { vec![t!(self.lang, fact_none)] } else { said };
            self.value(&f.source, f.checked_on, said.into_iter().map(|l| (l, self.lang)).collect())
        });
        Row { key, label, value }
    }

    /// A row of the provider's own words, in the language they exist in.
    fn words(&self, key: &'static str, label: String, fact: Option<&Fact<Localised>>) -> Row {
        let value = fact.map(|f| {
            let (text, lang) = f.value.get(self.lang);
            self.value(&f.source, f.checked_on, vec![(text.to_owned(), lang)])
        });
        Row { key, label, value }
    }

    fn yes_no(&self, yes: bool) -> Vec<String> {
        vec![if yes { t!(self.lang, yes) } else { t!(self.lang, no) }]
    }

    fn district(&self, code: &str) -> String {
        self.places.district(code).map_or_else(|| code.to_owned(), |(_, d)| d.name.clone())
    }

    /// All sections of `provider`.
    pub fn sections(&self, p: &Provider) -> Vec<Section> {
        vec![self.support(p), self.reach(p), self.staff(p), self.work(p), self.quality(p)]
    }

    fn support(&self, p: &Provider) -> Section {
        let (l, f) = (self.lang, &p.facts);
        let mut rows = vec![
            self.row("tjanster", t!(l, fact_services), Some(&f.services), |v| {
                v.iter().map(|s| service_name(l, *s)).collect()
            }),
            self.row("drift", t!(l, fact_ownership), Some(&f.ownership), |v| vec![labels::ownership(l, *v)]),
            self.row("plats", t!(l, fact_places), f.capacity.as_ref(), |_| {
                vec![place_text(l, p.availability(self.today))]
            }),
            self.row("tak", t!(l, fact_ceiling), f.capacity.as_ref(), |c| {
                vec![c.ceiling.map_or_else(|| t!(l, fact_ceiling_none), |n| t!(l, fact_ceiling_people, count = n))]
            }),
            self.row("omraden", t!(l, fact_districts), f.districts.as_ref(), |v| {
                v.iter().map(|d| self.district(d)).collect()
            }),
            self.row("andra-omraden", t!(l, fact_other_districts), f.other_districts.as_ref(), |v| self.yes_no(*v)),
            self.row("tider", t!(l, fact_hours), f.hours.as_ref(), |h| {
                if h.always() { vec![t!(l, hours_always)] } else { format::hours(l, h) }
            }),
        ];
        if f.hours_note.is_some() {
            rows.push(self.words("om-tider", t!(l, fact_hours_note), f.hours_note.as_ref()));
        }
        rows.push(self.row("malgrupper", t!(l, fact_targets), f.target_groups.as_ref(), |v| {
            v.iter().map(|g| labels::target(l, *g)).collect()
        }));
        rows.push(self.row("aldrar", t!(l, fact_ages), f.ages.as_ref(), |a| {
            vec![match a.to {
                Some(to) => t!(l, fact_ages_between, from = a.from, to = to),
                None => t!(l, fact_ages_from, from = a.from),
            }]
        }));
        Section { key: "stodet", title: t!(l, section_support), rows }
    }

    fn reach(&self, p: &Provider) -> Section {
        let (l, f) = (self.lang, &p.facts);
        let unit = p.units.first();
        let at = |lines: Vec<String>| {
            let lines = lines.into_iter().map(|line| (line, Lang::Sv)).collect();
            unit.map(|u| self.value(&u.source, u.checked_on, lines))
        };
        let address = unit
            .and_then(|u| u.street.clone())
            .and_then(|street| at([Some(street), unit.and_then(|u| u.town.clone())].into_iter().flatten().collect()));
        let access = unit.and_then(|u| u.access.as_ref()).and_then(|a| {
            let said: Vec<_> = a.iter().map(|x| (labels::access(l, *x), l)).collect();
            let said = if said.is_empty() { vec![(t!(l, fact_none), l)] } else { said };
            unit.map(|u| self.value(&u.source, u.checked_on, said))
        });
        let rows = vec![
            self.row("telefon", t!(l, fact_phone), f.phone.as_ref(), |v| vec![v.clone()]),
            self.row("telefontider", t!(l, fact_phone_hours), f.phone_hours.as_ref(), |h| format::hours(l, h)),
            self.row("rostbrevlada", t!(l, fact_voicemail), f.voicemail.as_ref(), |v| self.yes_no(*v)),
            self.row("epost", t!(l, fact_email), f.email.as_ref(), |v| vec![v.clone()]),
            self.row("webb", t!(l, fact_website), f.website.as_ref(), |v| vec![v.clone()]),
            Row { key: "adress", label: t!(l, fact_address), value: address },
            Row { key: "lokal", label: t!(l, fact_access), value: access },
        ];
        Section { key: "kontakt", title: t!(l, section_reach), rows }
    }

    fn staff(&self, p: &Provider) -> Section {
        let (l, f) = (self.lang, &p.facts);
        let rows = vec![
            self.row("sprak", t!(l, fact_languages), f.languages.as_ref(), |v| {
                v.iter().map(|x| labels::language(l, *x)).collect()
            }),
            self.row("teckensprak", t!(l, fact_sign), f.sign_language.as_ref(), |v| self.yes_no(*v)),
            self.row("kompetens", t!(l, fact_skills), f.skills.as_ref(), |v| {
                v.iter().map(|x| labels::skill(l, *x)).collect()
            }),
            self.row("personal", t!(l, fact_staff), f.staff.as_ref(), |s| {
                let mut lines = vec![t!(l, fact_staff_workers, count = s.workers)];
                if s.coordinators > 0 {
                    lines.push(t!(l, fact_staff_coordinators, count = s.coordinators));
                }
                lines
            }),
            self.row("utbildade", t!(l, fact_trained), f.trained_share.as_ref(), |v| {
                vec![t!(l, fact_trained_share, share = *v, least = self.municipality.rules.trained_share_min)]
            }),
            self.words("utbildning", t!(l, fact_training), f.training.as_ref()),
            self.row("handledning", t!(l, fact_supervision), f.supervision.as_ref(), |v| {
                vec![labels::supervision(l, *v)]
            }),
            self.row("kontaktpersoner", t!(l, fact_contacts), f.contacts.as_ref(), |c| self.contacts(*c)),
            self.row("traffa", t!(l, fact_meet), f.meet_first.as_ref(), |v| vec![labels::meet_first(l, *v)]),
            self.row("registerkontroll", t!(l, fact_register), f.register_check.as_ref(), |v| self.yes_no(*v)),
        ];
        Section { key: "personalen", title: t!(l, section_staff), rows }
    }

    fn contacts(&self, c: Contacts) -> Vec<String> {
        let l = self.lang;
        let mut lines = vec![if c.min == c.max {
            t!(l, fact_contacts_exact, count = c.min)
        } else {
            t!(l, fact_contacts_between, from = c.min, to = c.max)
        }];
        lines.extend(c.two_above_hours.map(|hours| t!(l, fact_contacts_above, hours = hours)));
        lines
    }

    fn work(&self, p: &Provider) -> Section {
        let (l, f) = (self.lang, &p.facts);
        let manager = f.manager.as_ref().map(|m| {
            let lines =
                [&m.value.role, &m.value.education].map(|text| text.get(l)).map(|(t, lang)| (t.to_owned(), lang));
            self.value(&m.source, m.checked_on, lines.to_vec())
        });
        let rows = vec![
            self.row("metoder", t!(l, fact_methods), f.methods.as_ref(), |v| {
                v.iter().map(|m| labels::method(l, *m)).collect()
            }),
            Row { key: "chef", label: t!(l, fact_manager), value: manager },
            self.words("klagomal", t!(l, fact_complaints), f.complaints.as_ref()),
            self.words("miljo", t!(l, fact_environment), f.environment.as_ref()),
            self.words("bra-att-veta", t!(l, fact_good_to_know), f.good_to_know.as_ref()),
        ];
        Section { key: "arbetet", title: t!(l, section_work), rows }
    }

    /// Survey and follow-up with year, number of answers and response rate; withheld and missing are said so (R-PROV-4).
    fn quality(&self, p: &Provider) -> Section {
        let l = self.lang;
        let least = self.municipality.rules.survey_min_answers;
        let mut rows: Vec<Row> = SurveyArea::ALL
            .iter()
            .map(|area| {
                let latest = p.surveys.iter().filter(|r| r.area == *area).max_by_key(|r| r.year);
                let value = latest.map(|r| {
                    let said = match r.shown(least) {
                        Some(share) => t!(
                            l,
                            survey_share,
                            share = share,
                            answers = r.answers,
                            rate = r.response_rate,
                            year = r.year.to_string()
                        ),
                        None => t!(l, survey_withheld, least = least, year = r.year.to_string()),
                    };
                    self.value(&r.source, p.checked_on, vec![(said, l)])
                });
                Row { key: area.code(), label: labels::survey(l, *area), value }
            })
            .collect();
        let follow_up = p.follow_ups.iter().max_by_key(|r| r.year).map(|r| {
            let said = t!(l, follow_up_result, result = labels::grade(l, r.grade), year = r.year.to_string());
            self.value(&r.source, p.checked_on, vec![(said, l)])
        });
        rows.push(Row { key: "uppfoljning", label: t!(l, fact_follow_up), value: follow_up });
        Section { key: "kvalitet", title: t!(l, section_quality), rows }
    }
}
