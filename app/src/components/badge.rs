use leptos::prelude::*;

use crate::html::html;

/// How a badge feels. The words always say it too: colour alone tells nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good news.
    Good,
    /// Worth knowing.
    Calm,
    /// Needs thought.
    Warn,
}

/// A short word set apart.
pub fn badge(tone: Tone, text: String) -> impl IntoView {
    let class = match tone {
        Tone::Good => "badge badge-good",
        Tone::Calm => "badge",
        Tone::Warn => "badge badge-warn",
    };
    html! { <span class=class>{text}</span> }
}
