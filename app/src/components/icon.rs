use leptos::prelude::*;

use crate::{domain::directory::Service, html::Markup};

macro_rules! svg {
    ($strokes:literal) => {
        concat!(
            r#"<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon"><path d=""#,
            $strokes,
            r#""></path></svg>"#
        )
    };
}

/// The portal's own pictograms: each means the same thing everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// The portal itself: a cupped hand that carries a choice.
    Mark,
    /// Housing support: a home with a heart.
    Home,
    /// Companion service: two people hand in hand.
    Companion,
    /// Relief service: a cup to rest with.
    Relief,
    /// Search.
    Search,
    /// Compare: two sheets side by side.
    Compare,
    /// Questions that lead to an answer.
    Guide,
    /// How choosing works.
    Signpost,
    /// Telephone.
    Phone,
    /// Place.
    Place,
    /// Time.
    Clock,
    /// Speech, languages.
    Speech,
    /// Done or good.
    Check,
    /// Worth knowing.
    Info,
    /// Needs thought.
    Warning,
    /// Away with it.
    Cross,
    /// Read aloud.
    Sound,
    /// Print.
    Print,
    /// Satisfaction.
    Heart,
    /// Letter.
    Letter,
}

impl Icon {
    /// All pictograms, for the page that shows them.
    pub const ALL: [Self; 20] = [
        Self::Mark,
        Self::Home,
        Self::Companion,
        Self::Relief,
        Self::Search,
        Self::Compare,
        Self::Guide,
        Self::Signpost,
        Self::Phone,
        Self::Place,
        Self::Clock,
        Self::Speech,
        Self::Check,
        Self::Info,
        Self::Warning,
        Self::Cross,
        Self::Sound,
        Self::Print,
        Self::Heart,
        Self::Letter,
    ];

    /// The pictogram as HTML: strokes on a field of 24 by 24, with round ends and joins; nothing finer than two units
    /// apart.
    #[rustfmt::skip]
    pub const fn markup(self) -> &'static str {
        match self {
            Self::Mark => svg!("M3.5 11.5a8.5 8.5 0 0 0 17 0M8 9.8l3.4 3.9L17.5 4.5"),
            Self::Home => svg!("M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M12 17.3c-2-1.3-3.2-2.4-3.2-3.7a1.65 1.65 0 0 1 3.2-.7 1.65 1.65 0 0 1 3.2.7c0 1.3-1.2 2.4-3.2 3.7z"),
            Self::Companion => svg!("M7 7a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 7 7zM17 7a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 17 7zM3.5 14 7 10l5 3.5 5-3.5 3.5 4M7 10v5l-2.5 6.5M7 15l2.5 6.5M17 10v5l-2.5 6.5M17 15l2.5 6.5"),
            Self::Relief => svg!("M4 10h13v4.5a5.5 5.5 0 0 1-5.5 5.5h-2A5.5 5.5 0 0 1 4 14.5zM17 11.5h1.2a2.4 2.4 0 0 1 0 4.8h-1.5M8.3 6.8c-1.3-1.4.9-2.2 0-3.8M12.7 6.8c-1.3-1.4.9-2.2 0-3.8"),
            Self::Search => svg!("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.3 15.3 20.5 20.5"),
            Self::Compare => svg!("M5 4h4a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 9 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4zM15 4h4a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20h-4a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 15 4zM6.5 8h1M6.5 12h1M16.5 8h1M16.5 12h1"),
            Self::Guide => svg!("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.3 9.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 1.9M12 17v0"),
            Self::Signpost => svg!("M12 2.5V5M12 10.5V13M12 18.5V22M5 5h11.5l3 2.75-3 2.75H5zM19 13H7.5l-3 2.75 3 2.75H19z"),
            Self::Phone => svg!("M5.5 3.5h3.7l1.7 4.4-2.2 1.6a12.5 12.5 0 0 0 5.8 5.8l1.6-2.2 4.4 1.7v3.7a2 2 0 0 1-2 2C10.8 20.5 3.5 13.2 3.5 5.5a2 2 0 0 1 2-2z"),
            Self::Place => svg!("M12 21.5c4.7-4.8 7-8.3 7-11.5a7 7 0 0 0-14 0c0 3.2 2.3 6.7 7 11.5zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"),
            Self::Clock => svg!("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2.2"),
            Self::Speech => svg!("M5.5 4h13A2.5 2.5 0 0 1 21 6.5v7a2.5 2.5 0 0 1-2.5 2.5H12l-5 4.5V16H5.5A2.5 2.5 0 0 1 3 13.5v-7A2.5 2.5 0 0 1 5.5 4zM8 8.5h8M8 12h4.5"),
            Self::Check => svg!("M4.5 12.8 9.8 18 19.5 6.5"),
            Self::Info => svg!("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11.5v5M12 7.7v0"),
            Self::Warning => svg!("M12 3.5 21.5 20h-19zM12 10v4.5M12 17.2v0"),
            Self::Cross => svg!("M6 6l12 12M18 6 6 18"),
            Self::Sound => svg!("M3.5 9.5h3.7L12 5.5v13l-4.8-4H3.5zM15.5 9.3a3.8 3.8 0 0 1 0 5.4M18 6.5a7.8 7.8 0 0 1 0 11"),
            Self::Print => svg!("M7 8.5v-5h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 5 8.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5A1.5 1.5 0 0 1 19 17h-2M7 13.5h10v7H7z"),
            Self::Heart => svg!("M12 20.3C6.8 16.9 3.5 13.8 3.5 9.9A4.4 4.4 0 0 1 12 8.3a4.4 4.4 0 0 1 8.5 1.6c0 3.9-3.3 7-8.5 10.4z"),
            Self::Letter => svg!("M3.5 5.5h17v13h-17zM3.5 6.5 12 13l8.5-6.5"),
        }
    }
}

/// A pictogram beside words that say the same: hidden from screen readers.
pub fn icon(icon: Icon) -> impl IntoView {
    Markup::new(icon.markup())
}

/// The pictogram of a service.
pub const fn service_icon(service: Service) -> Icon {
    match service {
        Service::Boendestod => Icon::Home,
        Service::Ledsagarservice => Icon::Companion,
        Service::Avlosarservice => Icon::Relief,
    }
}
