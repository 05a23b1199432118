//! Everything the portal knows about the person, readable and as a file, and what they have agreed to (R-ACT-4).

use jiff::civil::Date;
use leptos::prelude::*;

use super::{acting::Shown, labels};
use crate::{
    components::{Tone, badge, icon, mandate_name, notice, service_icon, service_name},
    domain::{
        Lang,
        choice::Decision,
        directory::Service,
        identity::{By, Consent, Person},
    },
    html::html,
    i18n::{format, t},
};

/// A choice that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// For which support.
    pub service: Service,
    /// The provider's name.
    pub provider: String,
    /// The receipt's reference.
    pub reference: String,
    /// The day it was made.
    pub on: Date,
    /// Who made it for the person; `None` is the person.
    pub by: Option<By>,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<Date>,
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
    /// Who may act for the person.
    pub mandates: Vec<Shown>,
    /// What the person has agreed to, the newest first.
    pub consents: Vec<Consent>,
    /// What other parts of the portal know.
    pub more: Vec<Section>,
    /// Whether a consent has just been withdrawn.
    pub withdrawn: bool,
}

type Row = (String, Option<String>);

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
            {consents(&m)}
            <h2>{t!(lang, my_data_you)}</h2>
            {list(lang, person(&m))}
            {decisions(&m)}
            {choices(&m)}
            {mandates(&m)}
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

/// The person themselves. Protected identity: no address and no district, and why (R-ACT-6).
fn person(m: &Model) -> Vec<Row> {
    let (lang, p) = (m.lang, &m.person);
    let hidden = || Some(t!(lang, my_data_protected));
    let place = |shown: Option<String>| if p.protected { hidden() } else { shown };
    let yes_no = |yes| if yes { t!(lang, yes) } else { t!(lang, no) };
    vec![
        (t!(lang, my_data_name), Some(p.name())),
        (t!(lang, my_data_born), Some(format::date(lang, p.born))),
        (t!(lang, my_data_number), Some(t!(lang, my_data_number_kept))),
        (t!(lang, my_data_address), place(p.shown_address().map(str::to_owned))),
        (t!(lang, my_data_municipality), Some(m.municipality.clone())),
        (t!(lang, my_data_district), place(p.shown_district().and(m.district.clone()))),
        (t!(lang, my_data_language), Some(p.lang.own_name().to_owned())),
        (t!(lang, my_data_interpreter), Some(p.needs.interpreter.clone().unwrap_or_else(|| t!(lang, fact_none)))),
        (t!(lang, my_data_sign), Some(yes_no(p.needs.sign_language))),
        (t!(lang, my_data_communication), Some(p.needs.communication.clone().unwrap_or_else(|| t!(lang, fact_none)))),
        (t!(lang, fact_phone), p.phone.clone()),
        (t!(lang, fact_email), p.email.clone()),
        (t!(lang, my_data_contact_by), Some(labels::contact_by(lang, p.contact_by))),
    ]
}

fn decisions(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let one = |d: &Decision| {
        let to = d.valid_to.map_or_else(|| t!(lang, mandate_until_further), |day| format::date(lang, day));
        let mut rows = vec![
            (t!(lang, decision_case), Some(d.case_number.clone())),
            (t!(lang, decision_granted), Some(labels::granted(lang, d.minutes, d.period))),
            (t!(lang, my_data_from), Some(format::date(lang, d.valid_from))),
            (t!(lang, my_data_to), Some(to)),
            (t!(lang, decision_law), Some(labels::law(lang, d.law))),
            (t!(lang, my_data_late), Some(late(lang, d.terms.late_cancellation_counts))),
        ];
        rows.extend(d.goals.iter().map(|goal| (t!(lang, my_data_goal), Some(goal.clone()))));
        html! { <h3>{icon(service_icon(d.service))} " " {service_name(lang, d.service)}</h3> {list(lang, rows)} }
    };
    let all: Vec<_> = m.decisions.iter().map(one).collect();
    let none = all.is_empty().then(|| html! { <p>{t!(lang, my_data_no_decisions)}</p> });
    html! { <h2>{t!(lang, my_data_decisions)}</h2> {all} {none} }
}

fn late(lang: Lang, counts: bool) -> String {
    if counts { t!(lang, my_data_late_counts) } else { t!(lang, my_data_late_free) }
}

fn choices(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let one = |c: &Chosen| {
        let by =
            c.by.as_ref()
                .map_or_else(|| t!(lang, access_you), |b| format!("{}, {}", b.name, mandate_name(lang, b.kind)));
        let mut rows = vec![
            (t!(lang, my_data_chosen), Some(c.provider.clone())),
            (t!(lang, my_data_chosen_on), Some(format::date(lang, c.on))),
            (t!(lang, my_data_chosen_by), Some(by)),
            (t!(lang, report_reference), Some(c.reference.clone())),
        ];
        rows.extend(c.withdrawn_on.map(|day| (t!(lang, my_data_withdrawn_on), Some(format::date(lang, day)))));
        html! { <h3>{icon(service_icon(c.service))} " " {service_name(lang, c.service)}</h3> {list(lang, rows)} }
    };
    let all: Vec<_> = m.choices.iter().map(one).collect();
    let none = all.is_empty().then(|| html! { <p>{t!(lang, my_data_no_choices)}</p> });
    html! { <h2>{t!(lang, my_data_choices)}</h2> {all} {none} }
}

fn mandates(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let row = |s: &Shown| {
        let text = t!(lang, mandate_about, scopes = labels::scopes(lang, &s.scopes));
        (
            s.name.clone(),
            Some(format!(
                "{}. {text}. {}",
                format::capitalised(&mandate_name(lang, s.kind)),
                labels::mandate_state(lang, s.state)
            )),
        )
    };
    let rows: Vec<_> = m.mandates.iter().map(row).collect();
    let body = if rows.is_empty() {
        html! { <p>{t!(lang, mine_none)}</p> }
    } else {
        list(lang, rows).into_any()
    };
    html! { <h2>{t!(lang, mine_title)}</h2> {body} <p><a href=format!("/{}/ombud", lang.code())>{t!(lang, acting_title)}</a></p> }
}

/// What has been agreed, and the way to withdraw it (R-ACT-4).
fn consents(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let rows: Vec<_> = m.consents.iter().map(|c| consent(lang, c)).collect();
    let body = if rows.is_empty() {
        html! { <p>{t!(lang, consent_none)}</p> }
    } else {
        html! { <p>{t!(lang, consent_lead)}</p> <ul class="cards">{rows}</ul> }
    };
    html! { <h2 id="samtycken">{t!(lang, consent_title)}</h2> {body} }
}

fn consent(lang: Lang, c: &Consent) -> impl IntoView + use<> {
    let about: Vec<_> = c.about.iter().map(|t| labels::topic(lang, *t)).collect();
    let withdraw = || {
        let action = format!("/{}/min-sida/samtycke/{}", lang.code(), c.reference);
        html! {
            <form action=action method="post">
                <button class="button button-quiet" type="submit">{t!(lang, consent_withdraw)} " " <span class="unseen">{c.name.clone()}</span></button>
            </form>
        }
    };
    let withdrawn =
        |day| html! { <p>{badge(Tone::Calm, t!(lang, consent_withdrawn_on, day = format::date(lang, day)))}</p> };
    let end = c.withdrawn_on.map_or_else(withdraw, withdrawn);
    html! {
        <li class="card">
            <h3>{c.name.clone()}</h3>
            <p>{format::capitalised(&labels::consent_to(lang, c.to))}</p>
            <p>{t!(lang, consent_about, about = format::list(lang, &about))}</p>
            <p>{t!(lang, consent_given, day = format::date(lang, c.given_on))}</p>
            {end}
        </li>
    }
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

    // R-ACT-4: each consent has its day and can be withdrawn once.
    #[test]
    fn a_consent_can_be_withdrawn_once() {
        let html = page(model(Lang::Sv, false));
        assert!(html.contains("/sv/min-sida/samtycke/ny") && !html.contains("samtycke/gammal"));
        assert!(html.contains("2 mars 2026") && html.contains("1 april 2026"));
    }
}
