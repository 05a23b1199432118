//! Who has looked at or changed something about the person, when and as what (R-ACT-5).

use jiff::civil::DateTime;
use leptos::prelude::*;

use super::labels;
use crate::{
    components::{mandate_name, pagination},
    domain::{
        Lang,
        identity::{Action, MandateKind, Role},
    },
    html::html,
    i18n::{format, t},
};

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When, on a clock in Stockholm.
    pub at: DateTime,
    /// Who; `None` for what the portal does by itself.
    pub name: Option<String>,
    /// As what.
    pub role: Role,
    /// The unit they work at.
    pub unit: Option<String>,
    /// What they saw or did.
    pub action: Action,
    /// By which mandate.
    pub mandate: Option<MandateKind>,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The newest first.
    pub entries: Vec<Entry>,
    /// This page, from 1.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, access_title)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let rows: Vec<_> = m.entries.iter().map(|e| row(lang, e)).collect();
    let list = if rows.is_empty() {
        html! { <p>{t!(lang, access_none)}</p> }
    } else {
        html! { <ol class="messages">{rows}</ol> }
    };
    html! {
        <div class="wrap narrow">
            <p class="back"><a href=format!("/{}/min-sida", lang.code())>{t!(lang, my_page_back)}</a></p>
            <h1>{title(&m)}</h1>
            <p class="lead">{t!(lang, access_lead)}</p>
            <p>{t!(lang, access_safe)}</p>
            {list}
            {pagination(lang, m.page, m.pages, &|page| format!("/{}/min-sida/logg?sida={page}", lang.code()))}
            <h2>{t!(lang, access_wrong_title)}</h2>
            <p>{t!(lang, access_wrong_text)}</p>
            <p><a href=format!("/{}/kontakt", lang.code())>{t!(lang, menu_contact)}</a></p>
        </div>
    }
}

fn row(lang: Lang, e: &Entry) -> impl IntoView + use<> {
    let role = match e.mandate {
        Some(kind) => mandate_name(lang, kind),
        None => labels::role(lang, e.role),
    };
    let who = match (&e.name, e.role) {
        (_, Role::Oneself) => t!(lang, access_you),
        (Some(name), _) => {
            [Some(name.clone()), Some(role), e.unit.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
        (None, _) => format::capitalised(&role),
    };
    html! {
        <li>
            <p class="source">{format::moment(lang, e.at)}</p>
            <p><strong>{who}</strong> <br /> {format::capitalised(&labels::action(lang, e.action))}</p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    // R-ACT-5: who, as what, from where, what and when, in every language.
    #[test]
    fn an_entry_says_who_as_what_and_when() {
        let at = date(2026, 11, 24).at(14, 20, 0, 0);
        let staff = Entry {
            at,
            name: Some("Stina Staff".into()),
            role: Role::CaseOfficer,
            unit: Some("Bromma".into()),
            action: Action::SawOverview,
            mandate: None,
        };
        let agent = Entry {
            name: Some("Gunnar Prov".into()),
            role: Role::Agent,
            unit: None,
            action: Action::Chose,
            mandate: Some(MandateKind::GodMan),
            ..staff.clone()
        };
        for lang in Lang::ALL {
            let m = Model { lang: *lang, entries: vec![staff.clone(), agent.clone()], page: 1, pages: 1 };
            let html = Owner::new().with(|| view(m).to_html());
            let officer = labels::role(*lang, Role::CaseOfficer);
            assert!(html.contains(&format!("Stina Staff, {officer}, Bromma")), "{html}");
            assert!(html.contains(&format!("Gunnar Prov, {}", mandate_name(*lang, MandateKind::GodMan))));
            assert!(html.contains(&format::moment(*lang, at)));
            assert!(html.contains(&format::capitalised(&labels::action(*lang, Action::Chose))));
        }
    }
}
