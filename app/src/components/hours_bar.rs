use leptos::prelude::*;

use crate::html::html;

/// How much of the granted time is used, as a bar. It says nothing that the words beside it do not.
pub fn hours_bar(used: u32, granted: u32) -> impl IntoView {
    let share = if granted == 0 { 100 } else { (u64::from(used) * 100 / u64::from(granted)).min(100) };
    html! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width="100" height="4"></rect>
            <rect class="bar-used" width=share.to_string() height="4"></rect>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_never_longer_than_its_frame() {
        let width = |used, granted| Owner::new().with(|| hours_bar(used, granted).to_html());
        assert!(width(30, 120).contains("width=\"25\""));
        assert!(width(0, 120).contains("width=\"0\""));
        for (used, granted) in [(500, 120), (0, 0), (u32::MAX, 1)] {
            assert_eq!(width(used, granted).matches("width=\"100\"").count(), 2);
        }
    }
}
