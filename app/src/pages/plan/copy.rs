//! What the copy of a plan says: the same as the page, with what a paper needs around it (R-PLAN-5).

use jiff::civil::Date;
use serde::Serialize;

use super::text::{Part, Whose, parts};
use crate::{
    components::service_name,
    domain::{Lang, directory::Service, plan::Content},
    i18n::{format, t},
};

/// The copy, ready to be set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// What the file is known by; not shown.
    #[serde(skip)]
    pub ident: String,
    /// `sv` or `fi`.
    pub lang: &'static str,
    /// The title.
    pub title: String,
    /// Who gives it out.
    pub author: String,
    /// What it is, in short.
    pub description: String,
    /// What stands at the foot of each page.
    pub footer: String,
    /// The word before the page's number.
    pub page: String,
    /// What the attached file is.
    pub attachment: String,
    /// What it is about, each with what it is.
    pub facts: Vec<(String, String)>,
    /// The plan.
    pub parts: Vec<Part>,
    /// Why it is sealed, as readers show it beside the seal; not printed.
    #[serde(skip)]
    pub sealed: String,
    /// How one knows that it is genuine.
    pub genuine: String,
}

/// The version that it is a copy of.
#[derive(Debug, Clone, Copy)]
pub struct Of<'a> {
    /// The version's id.
    pub version: &'a str,
    /// Its number.
    pub number: u32,
    /// The day it was offered.
    pub offered_on: Date,
    /// Whose plan it is.
    pub name: &'a str,
    /// And what it ought to say for them.
    pub whose: Whose,
    /// The support.
    pub service: Service,
    /// Who gives it.
    pub provider: &'a str,
    /// The municipality.
    pub municipality: &'a str,
    /// What the plan says.
    pub content: &'a Content,
}

/// The copy in the reader's language.
pub fn paper(lang: Lang, of: &Of<'_>) -> Paper {
    let offered = format::date(lang, of.offered_on);
    let version = t!(lang, plan_copy_version, number = of.number, day = offered);
    let title = t!(lang, plan_copy_title, name = of.name.to_owned());
    Paper {
        ident: format!("{}/{}", of.version, lang.code()),
        lang: lang.base().code(),
        author: of.municipality.to_owned(),
        description: version.clone(),
        footer: t!(lang, plan_copy_footer, title = title.clone(), version = version.clone()),
        page: t!(lang, plan_copy_page),
        attachment: t!(lang, plan_copy_attachment),
        facts: vec![
            (t!(lang, plan_copy_which), version),
            (t!(lang, plan_copy_service), service_name(lang, of.service)),
            (t!(lang, plan_copy_provider), of.provider.to_owned()),
            (t!(lang, plan_copy_municipality), of.municipality.to_owned()),
        ],
        parts: parts(lang, of.content, of.whose),
        sealed: t!(lang, plan_copy_sealed, number = of.number, day = format::date(lang, of.offered_on)),
        genuine: t!(lang, plan_copy_genuine),
        title,
    }
}
