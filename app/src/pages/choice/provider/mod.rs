//! Step 2: which provider. All that can take this support, district and age, in the day's order (R-CHO-2, R-PROV-1).

mod pick;
mod sift;

use jiff::civil::Date;
use leptos::prelude::*;

use self::{pick::picks, sift::sift};
use super::{
    FORM, labels,
    parts::{Named, Subject, about, step},
};
use crate::{
    components::{Tone, error_summary, notice},
    domain::{
        Lang,
        choice::{AskKind, Eligibility},
        directory::TargetGroup,
    },
    forms::{
        choice::provider::{ProviderError, ProviderForm},
        directory_query::address,
    },
    html::html,
    i18n::{format, t},
    pages::directory::card::Card,
};

/// How many stand on a page.
pub const PER_PAGE: usize = 30;

/// One provider to choose.
pub struct Candidate {
    /// What lists show of it. Its distance is left out for a person with protected identity (R-ACT-6).
    pub card: Card,
    /// Whether it can take the person now; a full one is shown with its queue, and cannot be chosen (R-CHO-2).
    pub standing: Eligibility,
    /// It gives the person this support today, and need not be chosen.
    pub present: bool,
    /// One may meet the staff first.
    pub meet_first: bool,
    /// Whom it is for; `None` when it has not said. Nothing is sifted by it, since decisions name no target group.
    pub targets: Option<Vec<TargetGroup>>,
}

/// What the page shows.
pub struct Model {
    /// The reader's language.
    pub lang: Lang,
    /// The decision.
    pub subject: Subject,
    /// What is chosen so far, and how the list is sifted.
    pub form: ProviderForm,
    /// What has to be mended.
    pub errors: Vec<ProviderError>,
    /// The name of the provider that cannot be chosen, when an error is about one.
    pub refused: Option<Named>,
    /// The one that was asked for and is not for this person, with the reason: it must not vanish silently.
    pub unfit: Option<(Named, Eligibility)>,
    /// This page's providers, in the day's order.
    pub candidates: Vec<Candidate>,
    /// The chosen one, when it is not among those.
    pub kept: Option<Candidate>,
    /// How many fit in all.
    pub total: usize,
    /// Which page this is, from 1.
    pub page: usize,
    /// Pages in all.
    pub pages: usize,
    /// Today, which is also the seed of the order.
    pub today: Date,
}

/// The page's title; each page of a long list has its own.
pub fn title(m: &Model) -> String {
    let title = t!(m.lang, choice_provider_title);
    if !m.errors.is_empty() {
        t!(m.lang, form_error_in_title, title = title)
    } else if m.pages > 1 {
        format!("{title} {}", t!(m.lang, pages_place, page = m.page, pages = m.pages))
    } else {
        title
    }
}

fn error(m: &Model, error: ProviderError) -> (&'static str, String) {
    let lang = m.lang;
    let name = m.refused.as_ref().map(|r| r.name.clone()).unwrap_or_default();
    let text = match error {
        ProviderError::Missing => t!(lang, choice_provider_missing),
        ProviderError::Unknown => t!(lang, choice_provider_unknown),
        ProviderError::Present => t!(lang, choice_out_present_title, name = name) + ".",
        ProviderError::Not(why) => {
            format!("{}. {}", t!(lang, choice_not_possible, name = name), labels::standing(lang, why))
        }
    };
    ("utforare", text)
}

/// The page.
pub fn view(m: Model) -> impl IntoView {
    let lang = m.lang;
    let errors: Vec<_> = m.errors.iter().map(|e| error(&m, *e)).collect();
    let here = m.subject.href(lang, "/utforare");
    html! {
        <div class="wrap">
            {step(lang, 2)}
            {error_summary(lang, &errors)}
            <h1>{t!(lang, choice_provider_title)}</h1>
            {about(lang, &m.subject)}
            {m.unfit.as_ref().map(|(p, why)| unfit(lang, p, *why))}
            <p class="lead">{t!(lang, choice_provider_lead, count = m.total)}</p>
            <p>{t!(lang, choice_provider_targets)}</p>
            {not_choosing(&m)}
            <form id=FORM action=here method="post" novalidate=true>
                {sift(&m)}
                {order(&m)}
                {picks(&m, errors.into_iter().next().map(|(_, text)| text))}
                {turn(&m)}
                {ways(&m)}
            </form>
        </div>
    }
}

/// Why the one that was asked for is not among those to choose from.
fn unfit(lang: Lang, p: &Named, why: Eligibility) -> impl IntoView + use<> {
    let body = html! { <p>{labels::standing(lang, why)}</p> };
    notice(Tone::Warn, t!(lang, choice_not_possible, name = p.name.clone()), body)
}

fn not_choosing(m: &Model) -> impl IntoView + use<> {
    html! { <p><a href=m.subject.href(m.lang, "/valj-inte")>{t!(m.lang, guide_not_choosing)}</a></p> }
}

/// The order in words, and where one can read why (R-PROV-1).
fn order(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    html! {
        <p class="hint">
            {t!(lang, order_neutral_explained, day = format::date(lang, m.today))} " "
            <a href=format!("/{}/sa-valjer-du", lang.code())>{t!(lang, menu_how)}</a>
        </p>
    }
}

/// The pages of a long list; turning one takes along what is chosen.
fn turn(m: &Model) -> Option<impl IntoView + use<>> {
    let lang = m.lang;
    let button = |to: usize, text: String| {
        html! { <button class="button button-quiet" type="submit" formmethod="get" formnovalidate=true name="sida" value=to.to_string()>{text}</button> }
    };
    (m.pages > 1).then(|| {
        html! {
            <div class="pagination" role="group" aria-label=t!(lang, pages_label)>
                {(m.page > 1).then(|| button(m.page - 1, t!(lang, pages_previous)))}
                <p>{t!(lang, pages_place, page = m.page, pages = m.pages)}</p>
                {(m.page < m.pages).then(|| button(m.page + 1, t!(lang, pages_next)))}
            </div>
        }
    })
}

/// On, to meet first, to compare, and back; the choice comes along everywhere.
fn ways(m: &Model) -> impl IntoView + use<> {
    let lang = m.lang;
    let compared: Vec<_> = m.candidates.iter().take(3).map(|c| ("u", c.card.slug.clone())).collect();
    let compare = (compared.len() > 1).then(|| {
        let href = address(&format!("/{}/jamfor", lang.code()), &compared);
        html! { <p><a href=href>{t!(lang, guide_compare)}</a></p> }
    });
    let meet = m.subject.href(lang, &format!("/fraga/{}", AskKind::Meet.code()));
    let back = format!("/{}/val", lang.code());
    html! {
        <div class="actions">
            <button class="button" type="submit">{t!(lang, guide_next)}</button>
            <button class="button button-quiet" type="submit" formmethod="get" formaction=meet formnovalidate=true>{t!(lang, choice_ask_meet_title)}</button>
            <button class="button button-quiet" type="submit" formmethod="get" formaction=back formnovalidate=true>{t!(lang, choice_back)}</button>
        </div>
        {compare}
    }
}
