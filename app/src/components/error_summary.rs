use leptos::prelude::*;

use super::{Icon, icon};
use crate::{domain::Lang, html::html, i18n::t};

/// What has to be mended before the form can be sent: a link to each field, read first by a screen reader.
///
/// `errors` holds the field's id and what to write there instead.
pub fn error_summary(lang: Lang, errors: &[(&'static str, String)]) -> Option<impl IntoView + use<>> {
    (!errors.is_empty()).then(|| {
        let items: Vec<_> = errors
            .iter()
            .map(|(field, text)| html! { <li><a href=format!("#{field}")>{text.clone()}</a></li> })
            .collect();
        html! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus=true id="fel">
                <h2>{icon(Icon::Warning)} " " {t!(lang, form_errors_title)}</h2>
                <ul>{items}</ul>
            </div>
        }
    })
}
