use leptos::prelude::*;

use crate::{domain::plan::Picture, html::Markup};

/// A picture beside a goal or an activity of a plan. The words beside it always say what it is (R-PLAN-6).
pub fn pictogram(picture: Picture) -> impl IntoView {
    let strokes = strokes(picture);
    Markup::new(format!(
        r#"<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" class="icon pictogram"><path d="{strokes}"></path></svg>"#
    ))
}

/// The strokes of each, on a field of 24 by 24.
const fn strokes(picture: Picture) -> &'static str {
    match picture {
        Picture::Home => "M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6",
        Picture::Cleaning => "M18 3 11 12M8.5 11l5.5 4-3 6H4c2-2 3-6 4.5-10zM7 21l1-4M10 21l1-3.5",
        Picture::Laundry => "M5 3h14v18H5zM5 7h14M7.5 5h1M12 9.500a4.5 4.5 0 1 0 .01 0M8.5 14c2-1.5 5 1.5 7 0",
        Picture::Cooking => "M5 10h14v7a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3zM2.5 12H5M19 12h2.500M9 7V4M12 7V3M15 7V4",
        Picture::Meal => "M12 6a6 6 0 1 0 .01 0M12 9a3 3 0 1 0 .01 0M3 4v5M3 9v11M21 4c-2 2-2 6 0 7v9",
        Picture::Shopping => "M3 9h18l-2 11H5zM8 9l3-6M16 9l-3-6M9 13v4M12 13v4M15 13v4",
        Picture::Money => "M9 5a4.5 4.5 0 1 0 .01 0M15.5 10a4.5 4.5 0 1 1-4 7M9 7.500v4M15.5 12.500v4",
        Picture::Post => "M3 6h18v12H3zM3 7l9 7 9-7",
        Picture::Calendar => "M4 5h16v15H4zM4 9.500h16M8 3v4M16 3v4M8 13h2M14 13h2M8 16.500h2",
        Picture::Clock => "M12 3a9 9 0 1 0 .01 0M12 7v5l3.5 2",
        Picture::Sleep => "M3 6v13M3 15h18v4M3 11h10a5 5 0 0 1 5 4M7 8.500a1.5 1.5 0 1 0 .01 0M15 4h4l-4 4h4",
        Picture::Shower => "M5 21V6a3 3 0 0 1 6 0M8 9a4 4 0 0 1 8 0zM9 12v2M12 12v4M15 12v2M10.5 17v2M13.5 18v2",
        Picture::Clothes => "M8 3 3 7l2.5 4L7 10v11h10V10l1.5 1L21 7l-5-4c-1 3-7 3-8 0z",
        Picture::Medicine => "M4.5 13.500l9-9a4.2 4.2 0 0 1 6 6l-9 9a4.2 4.2 0 0 1-6-6zM9 9l6 6",
        Picture::Doctor => "M12 5v14M5 12h14M4 4h16v16H4z",
        Picture::Dentist => "M7 3c3 0 3 1.5 5 1.500S14 3 17 3s4 4 2 8-1.5 10-3 10-1-7-4-7-2.5 7-4 7-1-6-3-10 0-8 2-8z",
        Picture::Talk => "M3 4h12v8H9l-4 3v-3H3zM12 15v2h5l4 3v-3h0V9h-3",
        Picture::Phone => {
            "M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.500l2-2.5 5 2v3a3 3 0 0 1-3 3A16 16 0 0 1 3 6a3 3 0 0 1 3-3z"
        }
        Picture::Computer => "M3 5h18v11H3zM9 20h6M12 16v4",
        Picture::Friends => "M8 5a2.5 2.5 0 1 0 .01 0M16 5a2.5 2.5 0 1 0 .01 0M3 20c0-9 10-9 10 0M11 20c0-9 10-9 10 0",
        Picture::Family => {
            "M7 4a2.3 2.3 0 1 0 .01 0M17 4a2.3 2.3 0 1 0 .01 0M12 11a2 2 0 1 0 .01 0M3 20c0-12 8-12 8 0M13 20c0-12 8-12 8 0M9 20c0-6 6-6 6 0"
        }
        Picture::Child => "M12 4a3 3 0 1 0 .01 0M7 21l2-7h6l2 7M5 11l4 3M19 11l-4 3",
        Picture::Pet => {
            "M5 4l3 4h6l3-4v7a6 6 0 0 1-3 5v4M8 20v-4a6 6 0 0 1-3-5zM17 12c4 0 4 4 3 8M8.5 11v.5M13.5 11v.5"
        }
        Picture::Walk => "M12 3.500a1.8 1.8 0 1 0 .01 0M11 9l-4 3M11 9l1 6-4 6M12 15l4 6M11 9l5 3",
        Picture::Bus => "M4 5h16v12H4zM4 11h16M8 17v3M16 17v3M12 5v6",
        Picture::Swim => {
            "M3 16c3-2.5 6 2.5 9 0s6 2.5 9 0M3 20c3-2.5 6 2.5 9 0s6 2.5 9 0M6 13l6-5 5 5M17 6a2 2 0 1 0 .01 0"
        }
        Picture::Music => "M9 18V5l11-2v13M6.5 15.500a2.5 2.5 0 1 0 .01 0M17.5 13.500a2.5 2.5 0 1 0 .01 0",
        Picture::Cinema => "M3 8h18v12H3zM3 8l17-5M8 6.500l2 1.500M14 5l2 1.500M10.5 11.500l5 2.5-5 2.500z",
        Picture::Sport => {
            "M12 3a9 9 0 1 0 .01 0M12 8l4 3-1.5 4.500h-5L8 11zM12 3v5M20.5 10 16 11M17.5 19l-3-3.500M6.5 19l3-3.500M3.5 10 8 11"
        }
        Picture::Game => "M4 4h16v16H4zM8 8h.5M16 8h.5M12 12h.5M8 16h.5M16 16h.5",
        Picture::Create => "M20 3 9 14M9 14c-3 0-4 2-4 4s-1 2-2 2c3 2 8 1 8-3z",
        Picture::Book => "M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14",
        Picture::School => "M2.5 9 12 4l9.5 5L12 14zM6.5 11.500V17c3 3 8 3 11 0v-5.500M21.5 9v6",
        Picture::Work => "M14 4a5 5 0 0 0 6 6l-9.5 9.500a2.5 2.5 0 0 1-4-4zM4 4l5 5M4 4v3l3 3",
        Picture::Nature => "M12 3 6 11h3l-4 6h14l-4-6h3zM12 17v4",
        Picture::Coffee => "M4 9h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16 10h2a3 3 0 0 1 0 6h-2M8 6V4M12 6V4",
        Picture::Rest => "M5 12V7a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v5M3 12h3v4h12v-4h3v7H3zM6 19v2M18 19v2",
        Picture::Heart => "M12 20C3 14 3 9 4.5 7a4.5 4.5 0 0 1 7.5 1 4.5 4.5 0 0 1 7.5-1C21 9 21 14 12 20z",
        Picture::Safe => "M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2.5",
        Picture::Society => "M4 12h16v9H4zM8 12V4h8v8M7 12h10M10 7.500l1.5 1.500L14.5 6",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    // R-PLAN-6: each picture is its own, and says nothing to a screen reader that the words do not.
    #[test]
    fn no_two_pictures_are_the_same() {
        let drawn: HashSet<_> = Picture::ALL.iter().map(|p| strokes(*p)).collect();
        assert_eq!(drawn.len(), Picture::ALL.len());
        let html = Owner::new().with(|| pictogram(Picture::Home).to_html());
        assert!(html.contains("aria-hidden=\"true\""), "{html}");
    }
}
