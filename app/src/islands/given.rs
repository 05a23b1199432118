//! What the server gives an island: a few lines of text in the attribute `data-given` around it.
//!
//! Leptos would send props as JSON, and its reader alone weighs as much as all our islands.

use leptos::prelude::*;

/// Something that travels as lines of text.
pub trait Given: Clone + Default + Send + Sync + 'static {
    /// The lines; none holds a line break.
    #[cfg(not(target_arch = "wasm32"))]
    fn lines(&self) -> Vec<String>;

    /// Reads the lines back; what is missing is empty.
    fn read(lines: &mut dyn Iterator<Item = &str>) -> Self;
}

/// Gives to the island rendered next; returns the attribute for the element around it.
#[cfg(feature = "ssr")]
pub fn give<T: Given>(given: T) -> String {
    let attribute = given.lines().join("\n");
    provide_context(given);
    attribute
}

/// What was given to the island with this name.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn take<T: Given>(_island: &str) -> T {
    use_context().unwrap_or_default()
}

/// What was given to the island with this name.
#[cfg(target_arch = "wasm32")]
pub(super) fn take<T: Given>(island: &str) -> T {
    let attribute = || {
        let island = document().query_selector(&["leptos-island[data-component^=", island, "]"].concat()).ok()??;
        island.closest("[data-given]").ok()??.get_attribute("data-given")
    };
    T::read(&mut attribute().unwrap_or_default().split('\n'))
}

/// A struct of texts, each field a line.
macro_rules! texts {
    ($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $field:ident,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$about])* pub $field: String,)+
        }

        impl $crate::islands::given::Given for $name {
            #[cfg(not(target_arch = "wasm32"))]
            fn lines(&self) -> Vec<String> {
                vec![$(self.$field.clone(),)+]
            }

            fn read(lines: &mut dyn Iterator<Item = &str>) -> Self {
                let mut next = || lines.next().unwrap_or_default().to_owned();
                Self { $($field: next(),)+ }
            }
        }
    };
}
pub(super) use texts;
