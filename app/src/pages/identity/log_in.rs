//! Logging in: with which electronic identification, and what to do without one.

use leptos::prelude::*;

use crate::{
    components::{Tone, notice},
    domain::{Lang, codes::codes, municipality::Municipalities},
    forms::directory_query::address,
    html::html,
    i18n::t,
    pages::info::contacts,
};

/// An electronic identification that one can log in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EId {
    /// Its code in the configuration.
    pub code: String,
    /// Its name, as it calls itself.
    pub name: String,
    /// Address of its mark.
    pub logo: Option<String>,
}

codes! {
    /// Why somebody meets this page, when they did not ask for it. The code stands in the address.
    pub enum Reason {
        /// The page asked for is only for those who have logged in.
        NeedsLogin = "logga-in-forst",
        /// The session ended; what was filled in is kept.
        SessionEnded = "tiden-tog-slut",
        /// The log-in did not succeed.
        LoginFailed = "gick-inte",
        /// The visitor stopped it.
        LoginCancelled = "avbruten",
        /// The identification is sure, but of another country's kind (eIDAS).
        NotASwedishNumber = "utlandsk",
        /// The identification is not sure enough.
        LevelTooLow = "for-lag-niva",
        /// The identification is sure, but no municipality has a case for the person.
        NobodyWeKnow = "inget-arende",
        /// The identification's service does not answer.
        ProviderDown = "tjansten-nere",
    }
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The identifications to choose from.
    pub eids: Vec<EId>,
    /// Where one returns after logging in: the address after the language.
    pub return_to: String,
    /// Why the visitor is here.
    pub reason: Option<Reason>,
    /// Whether there is a test log-in.
    pub demo: bool,
}

/// The page's title.
pub fn title(m: &Model) -> String {
    t!(m.lang, log_in_title)
}

/// The page.
pub fn view(m: Model, places: &Municipalities) -> impl IntoView + use<> {
    let lang = m.lang;
    let call = m.reason.is_some_and(needs_a_person);
    let contacts = call.then(|| html! { <h2>{t!(lang, log_in_call_title)}</h2> {contacts(lang, places)} });
    html! {
        <div class="wrap narrow">
            <h1>{title(&m)}</h1>
            {m.reason.map(|r| told(lang, r))}
            {contacts}
            <p class="lead">{t!(lang, log_in_lead)}</p>
            {m.demo.then(|| test_way(lang, &m.return_to))}
            {eids(lang, m.eids, &m.return_to, m.demo)}
            <h2>{t!(lang, log_in_without_title)}</h2>
            <p>{t!(lang, log_in_without_text)}</p>
            <p><a href=format!("/{}/utan-e-legitimation", lang.code())>{t!(lang, without_title)}</a></p>
            <h2>{t!(lang, log_in_why_title)}</h2>
            <p>{t!(lang, log_in_why_text)}</p>
            <p><a href=format!("/{}/utforare", lang.code())>{t!(lang, log_in_browse)}</a></p>
        </div>
    }
}

/// Whether only a person can help now.
const fn needs_a_person(reason: Reason) -> bool {
    matches!(reason, Reason::NotASwedishNumber | Reason::NobodyWeKnow)
}

fn told(lang: Lang, reason: Reason) -> impl IntoView {
    let (title, text) = match reason {
        Reason::NeedsLogin => (t!(lang, log_in_first_title), t!(lang, log_in_first_text)),
        Reason::SessionEnded => (t!(lang, log_in_ended_title), t!(lang, log_in_ended_text)),
        Reason::LoginFailed => (t!(lang, log_in_failed_title), t!(lang, log_in_failed_text)),
        Reason::LoginCancelled => (t!(lang, log_in_cancelled_title), t!(lang, log_in_cancelled_text)),
        Reason::NotASwedishNumber => (t!(lang, log_in_foreign_title), t!(lang, log_in_foreign_text)),
        Reason::LevelTooLow => (t!(lang, log_in_level_title), t!(lang, log_in_level_text)),
        Reason::NobodyWeKnow => (t!(lang, log_in_unknown_title), t!(lang, log_in_unknown_text)),
        Reason::ProviderDown => (t!(lang, log_in_down_title), t!(lang, log_in_down_text)),
    };
    let tone = match reason {
        Reason::NeedsLogin | Reason::SessionEnded | Reason::LoginCancelled => Tone::Calm,
        _ => Tone::Warn,
    };
    let paragraphs: Vec<_> = text.lines().map(|line| html! { <p>{line.to_owned()}</p> }).collect();
    notice(tone, title, paragraphs)
}

fn test_way(lang: Lang, return_to: &str) -> impl IntoView + use<> {
    let href = address(&format!("/{}/logga-in/test", lang.code()), &[("till", return_to.to_owned())]);
    let body = html! {
        <p>{t!(lang, log_in_test_text)}</p>
        <p><a class="button" href=href>{t!(lang, log_in_test_link)}</a></p>
    };
    notice(Tone::Warn, t!(lang, log_in_test_title), body)
}

fn eids(lang: Lang, eids: Vec<EId>, return_to: &str, demo: bool) -> impl IntoView + use<> {
    if eids.is_empty() {
        return (!demo)
            .then(|| notice(Tone::Warn, t!(lang, log_in_none_title), html! { <p>{t!(lang, log_in_none_text)}</p> }))
            .into_any();
    }
    let button = |e: EId| {
        let logo = e.logo.map(|src| html! { <img src=src alt="" width="24" height="24" /> });
        html! {
            <li>
                <button class="button" type="submit" name="leverantor" value=e.code>
                    {logo} <span>{t!(lang, log_in_with, name = e.name)}</span>
                </button>
            </li>
        }
    };
    html! {
        <h2>{t!(lang, log_in_choose)}</h2>
        <form action=format!("/{}/logga-in", lang.code()) method="post">
            <input type="hidden" name="till" value=return_to.to_owned() />
            <ul class="ways">{eids.into_iter().map(button).collect::<Vec<_>>()}</ul>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::municipality::Municipalities;

    fn page(reason: Option<Reason>, demo: bool) -> String {
        let eids = vec![EId { code: "freja".into(), name: "Freja+".into(), logo: None }];
        let m = Model { lang: Lang::Sv, eids, return_to: "/val?steg=2".into(), reason, demo };
        Owner::new().with(|| view(m, &Municipalities::default()).to_html())
    }

    #[test]
    fn where_one_returns_goes_with_the_form_and_not_the_address() {
        let html = page(Some(Reason::SessionEnded), false);
        assert!(html.contains("name=\"till\" value=\"/val?steg=2\""));
        assert!(html.contains("name=\"leverantor\" value=\"freja\""));
        assert!(!html.contains("/logga-in/test"));
        assert!(page(None, true).contains("/sv/logga-in/test?till=%2Fval%3Fsteg%3D2"));
    }

    #[test]
    fn whatever_went_wrong_there_is_a_way_without_electronic_identification() {
        for reason in Reason::ALL {
            let html = page(Some(*reason), false);
            assert!(html.contains("class=\"notice"), "{reason:?}");
            assert!(html.contains("/sv/utan-e-legitimation"), "{reason:?}");
        }
        assert!(page(Some(Reason::NobodyWeKnow), false).contains("class=\"cards\""));
    }
}
