//! The choice guide: a few answers become a short list, with the reasons for each.

use super::{Availability, Filter, HoursWish, Skill, StaffLanguage, traits::Traits};
use crate::domain::{codes::codes, municipality::Municipalities};

/// The most providers on the short list: more would be no help to choose.
pub const MOST: usize = 5;

codes! {
    /// The guide's questions, one a page, and the answer at the end.
    pub enum Step {
        /// Which support.
        Service = "tjanst",
        /// Where one lives.
        Area = "omrade",
        /// Age.
        Age = "alder",
        /// When.
        Hours = "tid",
        /// Which languages.
        Languages = "sprak",
        /// What else matters.
        Skills = "viktigt",
        /// The short list.
        Answer = "svar",
    }
}

impl Step {
    /// The step after this one; the answer is the last.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.get(self as usize + 1).copied().unwrap_or(Self::Answer)
    }

    /// The step before this one.
    pub fn previous(self) -> Option<Self> {
        (self as usize).checked_sub(1).map(|i| Self::ALL[i])
    }

    /// Which question it is, from 1.
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

/// Why a provider is on the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It can take somebody now.
    Place,
    /// It works in the district.
    Area,
    /// It has these hours.
    Hours(HoursWish),
    /// Somebody speaks this language.
    Language(StaffLanguage),
    /// Somebody uses sign language.
    Sign,
    /// It is good at this.
    Skill(Skill),
    /// One may meet staff first.
    Meet,
}

/// A provider on the short list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Its place in the list looked through.
    pub provider: usize,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// The providers that meet most wishes. Service, area and age must fit; the rest are wishes.
///
/// Between equals a free place decides, then the day's shuffle (R-PROV-1).
pub fn shortlist(all: &[Traits], answers: &Filter, places: &Municipalities) -> Vec<Suggestion> {
    let must = Filter { service: answers.service, area: answers.area.clone(), age: answers.age, ..Filter::default() };
    let candidates = (0..all.len()).filter(|i| all[*i].availability != Availability::Ended);
    let mut found: Vec<Suggestion> = must
        .select(all, candidates, places)
        .chosen
        .into_iter()
        .map(|provider| Suggestion { provider, reasons: reasons(&all[provider], answers) })
        .collect();
    found.sort_by_cached_key(|s| {
        let t = &all[s.provider];
        (usize::MAX - s.reasons.len(), !t.availability.has_place(), t.daily)
    });
    found.truncate(MOST);
    found
}

fn reasons(t: &Traits, answers: &Filter) -> Vec<Reason> {
    let mut met = Vec::new();
    if t.availability.has_place() {
        met.push(Reason::Place);
    }
    if answers.area.is_some() {
        met.push(Reason::Area);
    }
    met.extend(answers.languages.iter().filter(|l| t.languages & l.bit() != 0).map(|l| Reason::Language(*l)));
    if answers.sign_language && t.sign_language {
        met.push(Reason::Sign);
    }
    met.extend(answers.hours.iter().filter(|h| t.hours & h.bit() != 0).map(|h| Reason::Hours(*h)));
    met.extend(answers.skills.iter().filter(|s| t.skills & s.bit() != 0).map(|s| Reason::Skill(*s)));
    if answers.meet_first && t.meet_first {
        met.push(Reason::Meet);
    }
    met
}

#[cfg(test)]
mod tests {
    use super::super::{
        Capacity,
        provider::tests::{fact, provider},
        traits::Traits,
    };
    use super::*;
    use crate::domain::directory::default_provider::tests::town;
    use jiff::civil::date;

    fn traits(slug: &str, change: impl Fn(&mut super::super::Provider)) -> Traits {
        let mut p = provider(slug);
        p.facts.capacity = Some(fact(Capacity { ceiling: Some(5), free: Some(1), queue: None }));
        change(&mut p);
        Traits::of(&p, &Municipalities(vec![town()]), date(2026, 11, 22))
    }

    #[test]
    fn those_that_meet_most_wishes_come_first_with_their_reasons() {
        let all = [
            traits("plain", |_| {}),
            traits("finnish", |p| p.facts.languages = Some(fact(vec![StaffLanguage::Finnish]))),
            traits("ended", |p| {
                p.facts.languages = Some(fact(vec![StaffLanguage::Finnish]));
                p.agreement_ended_on = Some(date(2026, 1, 1));
            }),
        ];
        let answers = Filter { languages: vec![StaffLanguage::Finnish], ..Filter::default() };
        let found = shortlist(&all, &answers, &Municipalities(vec![town()]));
        let reasons = vec![Reason::Place, Reason::Language(StaffLanguage::Finnish)];
        assert_eq!(found[0], Suggestion { provider: 1, reasons });
        // R-PROV-5: an ended agreement is never suggested.
        assert!(found.len() == 2 && found.iter().all(|s| s.provider != 2));
    }

    #[test]
    fn the_steps_lead_from_the_first_question_to_the_answer_and_back() {
        assert_eq!(Step::Service.previous(), None);
        assert_eq!(Step::Answer.next(), Step::Answer);
        for pair in Step::ALL.windows(2) {
            assert_eq!((pair[0].next(), pair[1].previous()), (pair[1], Some(pair[0])));
        }
    }
}
