//! An answer, and what can be asked of its page.

use std::collections::BTreeMap;

use axum::{
    body::{Body, Bytes},
    http::HeaderMap,
    response::Response,
};
use http_body_util::BodyExt as _;

use super::html::{Tag, tags};

/// An answer.
pub struct Page {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The whole body, as text.
    pub body: String,
    /// The same as it came.
    pub bytes: Bytes,
    /// The tags of the body.
    pub tags: Vec<Tag>,
}

/// A fact on a profile: its section's key, its label, and what is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub section: String,
    pub label: String,
    pub missing: bool,
    pub said: String,
}

impl Page {
    /// Reads an answer to its end.
    pub async fn read(response: Response<Body>) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        let html = parts.headers.get("content-type").is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
        let tags = if html { tags(&body) } else { Vec::new() };
        Self { status: parts.status.as_u16(), headers: parts.headers, body, bytes, tags }
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The language that the page says it is in.
    pub fn lang(&self) -> &str {
        self.tag(|t| t.is("html")).map_or("", |t| t.get("lang"))
    }

    /// The first tag that is as wanted.
    pub fn tag(&self, wanted: impl Fn(&Tag) -> bool) -> Option<&Tag> {
        self.tags.iter().find(|t| wanted(t))
    }

    /// All text from the first wanted tag to its end.
    pub fn text(&self, wanted: impl Fn(&Tag) -> bool) -> Option<String> {
        let from = self.tags.iter().position(wanted)?;
        Some(self.inside(from).iter().map(|t| t.text.as_str()).collect())
    }

    /// The tags from the first wanted one to its end.
    pub fn part(&self, wanted: impl Fn(&Tag) -> bool) -> &[Tag] {
        self.tags.iter().position(wanted).map_or(&[], |from| self.inside(from))
    }

    fn inside(&self, from: usize) -> &[Tag] {
        let name = &self.tags[from].name;
        let mut depth = 0;
        for (i, tag) in self.tags.iter().enumerate().skip(from) {
            if tag.name == *name {
                depth += if tag.end { -1 } else { 1 };
            }
            if depth == 0 {
                return &self.tags[from..i];
            }
        }
        panic!("<{name}> is never ended");
    }

    /// Where the links in these tags lead.
    pub fn links(tags: &[Tag]) -> Vec<String> {
        tags.iter().filter(|t| t.is("a")).map(|t| t.get("href").to_owned()).collect()
    }

    /// Slugs of the cards, in order.
    pub fn listed(&self) -> Vec<String> {
        let cards = self.tags.iter().filter(|t| t.is("li") && t.class("provider"));
        cards.filter_map(|t| t.get("id").strip_prefix("u-")).map(str::to_owned).collect()
    }

    /// The figure in the heading of the list.
    pub fn found(&self) -> usize {
        let text = self.text(|t| t.get("id") == "antal").expect("a figure");
        text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
    }

    /// The figure beside each option, by name and value.
    pub fn counts(&self) -> BTreeMap<(String, String), usize> {
        let mut counts = BTreeMap::new();
        let mut option = None;
        for tag in &self.tags {
            if tag.is("input") {
                option = Some((tag.get("name").to_owned(), tag.get("value").to_owned()));
            } else if tag.is("span") && tag.class("count") {
                let digits: String = tag.text.chars().filter(char::is_ascii_digit).collect();
                counts.insert(option.take().expect("an option"), digits.parse().expect("a figure"));
            }
        }
        counts
    }

    /// Titles and texts of the notices.
    pub fn notices(&self) -> Vec<String> {
        let places = self.tags.iter().enumerate().filter(|(_, t)| t.is("div") && t.class("notice"));
        places.map(|(i, _)| self.inside(i).iter().map(|t| t.text.as_str()).collect()).collect()
    }

    /// What the fields of a kind hold, by name.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let hidden = self.tags.iter().filter(|t| t.is("input") && t.has("type", "hidden"));
        hidden.map(|t| (t.get("name").to_owned(), t.get("value").to_owned())).collect()
    }

    /// The facts of a profile.
    pub fn facts(&self) -> Vec<Fact> {
        let mut facts: Vec<Fact> = Vec::new();
        let (mut section, mut inside) = (String::new(), "");
        for tag in &self.tags {
            match tag.name.as_str() {
                "section" => tag.get("aria-labelledby").clone_into(&mut section),
                "dt" if !tag.end => {
                    let (section, label) = (section.clone(), String::new());
                    facts.push(Fact { section, label, missing: false, said: String::new() });
                    inside = "dt";
                }
                "dd" if !tag.end => {
                    facts.last_mut().expect("a label").missing = tag.class("missing");
                    inside = "dd";
                }
                "dt" | "dd" => inside = "",
                _ => {}
            }
            match (inside, facts.last_mut()) {
                ("dt", Some(fact)) => fact.label.push_str(&tag.text),
                ("dd", Some(fact)) => fact.said.push_str(&tag.text),
                _ => {}
            }
        }
        facts
    }
}
