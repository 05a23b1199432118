//! As much of a reader of HTML as the tests need: our own pages are well formed.

/// A tag, and the text after it up to the next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Whether it ends an element.
    pub end: bool,
    /// Its attributes.
    pub attributes: Vec<(String, String)>,
    /// The text after it.
    pub text: String,
}

impl Tag {
    /// Whether it begins an element of this name.
    pub fn is(&self, name: &str) -> bool {
        !self.end && self.name == name
    }

    /// An attribute, or nothing.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }

    /// Whether an attribute is just this.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.attributes.iter().any(|(n, v)| n == name && v == value)
    }

    /// Whether it is of this class.
    pub fn class(&self, class: &str) -> bool {
        self.get("class").split_whitespace().any(|c| c == class)
    }
}

/// All tags of `html`, in order.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut found: Vec<Tag> = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        if let Some(last) = found.last_mut() {
            last.text.push_str(&plain(&rest[..at]));
        }
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with('!') {
            rest = rest.split_once('>').map_or("", |(_, after)| after);
        } else {
            let (mut tag, after) = one(rest);
            rest = after;
            // A script is not made of tags.
            if tag.is("script") {
                let (script, after) = after.split_at(after.find("</script").unwrap_or(after.len()));
                script.clone_into(&mut tag.text);
                rest = after;
            }
            found.push(tag);
        }
    }
    found
}

/// Reads a tag after its `<`; gives what follows its `>`.
fn one(text: &str) -> (Tag, &str) {
    let (end, text) = text.strip_prefix('/').map_or((false, text), |t| (true, t));
    let stop = |c: char| c.is_whitespace() || c == '>' || c == '/';
    let (name, mut rest) = text.split_at(text.find(stop).unwrap_or(text.len()));
    let mut tag = Tag { name: name.to_lowercase(), end, ..Tag::default() };
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (tag, rest.get(1..).unwrap_or_default());
        }
        let at = rest.find(|c: char| c == '=' || stop(c)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(at);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("an ended value"),
            None => match after.strip_prefix('=') {
                Some(bare) => bare.split_at(bare.find(stop).unwrap_or(bare.len())),
                None => ("", after),
            },
        };
        tag.attributes.push((name.to_owned(), plain(value)));
        rest = after;
    }
}

/// The text without its escapes.
pub fn plain(text: &str) -> String {
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    escapes.iter().fold(text.to_owned(), |t, (from, to)| t.replace(from, to))
}

#[test]
fn tags_and_texts_are_read() {
    let found = tags("<!DOCTYPE html><p class=\"a b\" hidden>x &lt;<!>y</p><input value=\"1>2\"/><script>a<b</script>");
    let names: Vec<_> = found.iter().map(|t| (t.name.as_str(), t.end, t.text.as_str())).collect();
    assert_eq!(
        names,
        [("p", false, "x <y"), ("p", true, ""), ("input", false, ""), ("script", false, "a<b"), ("script", true, "")]
    );
    assert!(found[0].class("b") && found[0].has("hidden", ""));
    assert_eq!(found[2].get("value"), "1>2");
}
