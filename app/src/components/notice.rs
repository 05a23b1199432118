use leptos::prelude::*;

use crate::html::html;

use super::{Icon, Tone, icon};

/// A message to the reader, set apart from the text around it.
pub fn notice(tone: Tone, title: String, body: impl IntoView + 'static) -> impl IntoView {
    let (class, sign) = match tone {
        Tone::Good => ("notice notice-good", Icon::Check),
        Tone::Calm => ("notice", Icon::Info),
        Tone::Warn => ("notice notice-warn", Icon::Warning),
    };
    html! {
        <div class=class>
            {icon(sign)}
            <div><p class="notice-title">{title}</p> {body.into_any()}</div>
        </div>
    }
}
