//! Everything the portal knows about the person, readable and as a file, and what they have agreed to (R-ACT-4).

mod consents;
mod sections;

use jiff::civil::Date;
use leptos::prelude::*;

use super::acting::Shown;
use crate::{
    components::{Tone, notice},
    domain::{
        Lang,
        choice::{AskKind, Decision},
        directory::Service,
        identity::{By, Consent, Person},
    },
    html::html,
    i18n::t,
};

/// A choice that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// For which support.
    pub service: Service,
    /// The provider's name; `None` when the municipality was to choose.
    pub provider: Option<String>,
    /// The receipt's reference.
    pub reference: String,
    /// The day it was made.
    pub on: Date,
    /// Who made it for the person; `None` is the person.
    pub by: Option<By>,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<Date>,
}

/// Something that was asked for (R-CHO-6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What.
    pub kind: AskKind,
    /// For which support.
    pub service: Service,
    /// The receipt's reference.
    pub reference: String,
    /// The day it was asked for.
    pub on: Date,
    /// Who asked for the person; `None` is the person.
    pub by: Option<String>,
}

/// What other parts of the portal know about the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Heading.
    pub title: String,
    /// What it is called, and what it is.
    pub rows: Vec<(String, String)>,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The person.
    pub person: Person,
    /// The municipality's name in the reader's language.
    pub municipality: String,
    /// The district's name.
    pub district: Option<String>,
    /// The decisions.
    pub decisions: Vec<Decision>,
    /// The choices, the newest first.
    pub choices: Vec<Chosen>,
    /// What was asked for, the newest first.
    pub asks: Vec<Asked>,
    /// Who may act for the person.
    pub mandates: Vec<Shown>,
    /// What the person has agreed to, the newest first.
    pub consents: Vec<Consent>,
    /// What other parts of the portal know.
    pub more: Vec<Section>,
    /// Whether a consent has just been withdrawn.
    pub withdrawn: bool,
}

/// What something is called, and what it is; `None` is told as missing.
type Row = (String, Option<String>);

/// The way to a receipt: its address after the language, and its reference (R-CHO-7).
fn receipt(lang: Lang, part: &str, reference: &str) -> impl IntoView + use<> {
    let href = format!("/{}/val/{part}/{reference}", lang.code());
    html! { <p><a href=href>{t!(lang, choice_chosen_receipt, reference = reference)}</a></p> }
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, my_data_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let withdrawn = m.withdrawn.then(|| {
        notice(Tone::Good, t!(lang, consent_withdrawn_title), html! { <p>{t!(lang, consent_withdrawn_text)}</p> })
    });
    let more: Vec<_> = m
        .more
        .iter()
        .map(|s| {
            let rows = s.rows.iter().map(|(label, value)| (label.clone(), Some(value.clone()))).collect();
            html! { <h2>{s.title.clone()}</h2> {list(lang, rows)} }
        })
        .collect();
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/min-sida", lang.code())>{t!(lang, my_page_back)}</a></p>
            <h1>{title(&m)}</h1>
            {withdrawn}
            <p class="lead">{t!(lang, my_data_lead)}</p>
            <p><a class="button button-quiet" href=format!("/{}/min-sida/uppgifter.json", lang.code()) download="stodvalet.json">{t!(lang, my_data_file)}</a></p>
            <p class="hint">{t!(lang, my_data_file_hint)}</p>
            {consents::consents(&m)}
            <h2>{t!(lang, my_data_you)}</h2>
            {list(lang, sections::person(&m))}
            {sections::decisions(&m)}
            {sections::choices(&m)}
            {sections::asks(&m)}
            {sections::mandates(&m)}
            {more}
            <h2>{t!(lang, my_data_wrong_title)}</h2>
            <p>{t!(lang, my_data_wrong_text)}</p>
        </div>
    }
}

fn list(lang: Lang, rows: Vec<Row>) -> impl IntoView {
    let row = |(label, value): Row| {
        let value = match value {
            Some(text) => html! { <dd>{text}</dd> },
            None => html! { <dd class="missing">{t!(lang, fact_missing)}</dd> },
        };
        html! { <div><dt>{label}</dt> {value}</div> }
    };
    html! { <dl class="fact-list">{rows.into_iter().map(row).collect::<Vec<_>>()}</dl> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::identity::{ConsentTo, Topic, person::tests::person as someone};
    use jiff::civil::date;

    fn model(lang: Lang, protected: bool) -> Model {
        let person = Person { protected, ..someone("a", date(1980, 1, 9)) };
        let consent = |reference: &str, withdrawn_on| Consent {
            reference: reference.into(),
            to: ConsentTo::Relative,
            name: "Mona Prov".into(),
            about: vec![Topic::Plan],
            given_on: date(2026, 3, 2),
            withdrawn_on,
        };
        Model {
            lang,
            person,
            municipality: "Stockholm".into(),
            district: Some("Bromma".into()),
            decisions: vec![],
            choices: vec![],
            asks: vec![],
            mandates: vec![],
            consents: vec![consent("ny", None), consent("gammal", Some(date(2026, 4, 1)))],
            more: vec![],
            withdrawn: false,
        }
    }

    fn page(m: Model) -> String {
        Owner::new().with(|| view(m).to_html())
    }

    // R-ACT-6
    #[test]
    fn protected_identity_hides_where_somebody_lives() {
        for lang in Lang::ALL {
            let open = page(model(*lang, false));
            assert!(open.contains("Provgatan") && open.contains("Bromma"));
            let hidden = page(model(*lang, true));
            assert!(!hidden.contains("Provgatan") && !hidden.contains("Bromma"));
            assert_eq!(hidden.matches(&t!(*lang, my_data_protected)).count(), 2);
        }
    }

    // R-CHO-7: every receipt is found here, whatever became of it.
    #[test]
    fn choices_and_what_was_asked_for_lead_to_their_receipts() {
        for lang in Lang::ALL.iter().copied() {
            let (service, on) = (Service::Boendestod, date(2026, 11, 24));
            let chosen = Chosen {
                service,
                provider: Some("Sympati".into()),
                reference: "V-1234-5678".into(),
                on,
                by: None,
                withdrawn_on: Some(on),
            };
            let asked =
                Asked { kind: AskKind::Meet, service, reference: "Q-1234-5678".into(), on, by: Some("Mona".into()) };
            let html = page(Model { choices: vec![chosen], asks: vec![asked], ..model(lang, false) });
            assert!(html.contains(&format!("href=\"/{}/val/kvitto/V-1234-5678\"", lang.code())), "{html}");
            assert!(
                html.contains(&format!("href=\"/{}/val/fraga/Q-1234-5678\"", lang.code())) && html.contains("Mona")
            );
            assert!(page(model(lang, false)).contains(&t!(lang, my_data_no_asks)));
        }
    }

    // R-ACT-4: each consent has its day and can be withdrawn once.
    #[test]
    fn a_consent_can_be_withdrawn_once() {
        let html = page(model(Lang::Sv, false));
        assert!(html.contains("/sv/min-sida/samtycke/ny") && !html.contains("samtycke/gammal"));
        assert!(html.contains("2 mars 2026") && html.contains("1 april 2026"));
    }
}
