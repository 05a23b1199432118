use leptos::prelude::*;

use crate::html::html;

use crate::domain::directory::Service;

/// The portal's own pictograms: each means the same thing everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Housing support: a home with a heart.
    Home,
    /// Companion service: two people walking.
    Companion,
    /// Relief service: a cup to rest with.
    Relief,
    /// Search.
    Search,
    /// Compare: two columns.
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
}

impl Icon {
    /// All pictograms, for the page that shows them.
    pub const ALL: [Self; 18] = [
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
    ];

    /// The strokes, on a field of 24 by 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Home => {
                "M3 11 12 3l9 8M5 9.5V21h14V9.5M12 17.5c-2-1.3-3-2.4-3-3.7a1.6 1.6 0 0 1 3-.8 1.6 1.6 0 0 1 3 .8c0 1.3-1 2.4-3 3.7z"
            }
            Self::Companion => {
                "M7 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM16.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM7 9v6l-2.5 6M7 15l2.5 6M7 10l5 2.5 4.5-2.5M16.5 10v5.5L14.5 21M16.5 15.5l2.5 5.5M7 10l-3 3.5"
            }
            Self::Relief => {
                "M5 9h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 10.5h1.5a2.5 2.5 0 0 1 0 5H17M8.5 6c-1-1 .8-2 0-3.5M13 6c-1-1 .8-2 0-3.5"
            }
            Self::Search => "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21",
            Self::Compare => "M4 4h6.5v16H4zM13.5 4H20v16h-6.5zM6 8h2.5M6 11.5h2.5M15.5 8H18M15.5 11.5H18",
            Self::Guide => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.300c-.7.3-1 .8-1 1.700M12 16.5v.2"
            }
            Self::Signpost => "M12 2.5V21.5M6 5h10l3 2.5L16 10H6zM18 12H8l-3 2.5L8 17h10z",
            Self::Phone => {
                "M6 3h3.5l1.5 5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 5 1.5V18a3 3 0 0 1-3 3C10.5 21 3 13.5 3 6a3 3 0 0 1 3-3z"
            }
            Self::Place => {
                "M12 21.5c4.5-5 7-8.5 7-11.5a7 7 0 0 0-14 0c0 3 2.5 6.5 7 11.5zM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
            }
            Self::Clock => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2",
            Self::Speech => "M4 4.5h16v11h-8l-4.5 4.5v-4.5H4zM8 8.5h8M8 11.800h5",
            Self::Check => "M4.5 12.5 10 18 20 6.5",
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5v.2",
            Self::Warning => "M12 3.5 22 20.5H2zM12 10v5M12 17.800v.2",
            Self::Cross => "M6 6l12 12M18 6 6 18",
            Self::Sound => "M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11",
            Self::Print => "M7 8.5V3.5h10v5M7 17H3.5V8.5h17V17H17M7 14h10v6.5H7z",
            Self::Heart => {
                "M12 20c-5-3.5-8-6.5-8-10a4.200 4.200 0 0 1 8-1.800A4.200 4.200 0 0 1 20 10c0 3.5-3 6.5-8 10z"
            }
        }
    }
}

/// A pictogram beside words that say the same: hidden from screen readers.
pub fn icon(icon: Icon) -> impl IntoView {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path()></path>
        </svg>
    }
}

/// The pictogram of a service.
pub const fn service_icon(service: Service) -> Icon {
    match service {
        Service::Boendestod => Icon::Home,
        Service::Ledsagarservice => Icon::Companion,
        Service::Avlosarservice => Icon::Relief,
    }
}
