//! Every page of booking, with every case it has, in every language.

mod checking;
mod each;
mod makers;

use leptos::prelude::*;

/// A page as HTML.
fn page(view: impl IntoView) -> String {
    Owner::new().with(|| view.into_any().to_html())
}

/// A whole page: one heading of the first rank, and no text that is missing its words.
fn whole(html: &str, title: &str) {
    assert_eq!(html.matches("<h1>").count(), 1, "{html}");
    assert!(
        !title.is_empty() && !html.contains("book-") && !html.contains("booking-") && !html.contains("{$"),
        "{html}"
    );
    assert!(!html.contains("<p></p>") && !html.contains("<dd></dd>"), "{html}");
}
