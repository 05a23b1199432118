use leptos::prelude::*;

/// Reads the page's main part aloud with the browser's own voice, sentence by sentence, and marks where it is.
///
/// Its buttons are marked `data-speech`; what they say in each state stands on them as data.
#[island]
pub fn ReadAloud(children: Children) -> impl IntoView {
    browser::listen();
    children()
}

/// Sentences with their ends. A mark inside a figure (08.00, 13:30, 10.12.2026) ends nothing.
#[cfg_attr(not(any(target_arch = "wasm32", test)), expect(dead_code, reason = "only a browser reads aloud"))]
fn split(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let ends = chars.peek().is_none_or(|(_, next)| next.is_whitespace());
        if matches!(c, '.' | '?' | '!' | ':') && ends {
            let to = at + c.len_utf8();
            found.push(&text[from..to]);
            from = to;
        }
    }
    if from < text.len() {
        found.push(&text[from..]);
    }
    found
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    pub fn listen() {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::{
        cell::{Cell, RefCell},
        rc::Rc,
    };

    use js_sys::{Array, Function, Reflect};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use web_sys::{Document, Element, Node, Range, SpeechSynthesis, SpeechSynthesisUtterance};

    use crate::islands::dom::{document, on, query, window};

    /// What is read: headings, paragraphs, list items, terms and cells of the main part, in page order.
    const BLOCKS: &str = "main :is(h1,h2,h3,p,li,dt,dd,th,td,label,legend):not(:has(p,li,label))";

    /// Where the reading is.
    #[derive(Clone, Copy, PartialEq, Eq)]
    enum Reading {
        Silent,
        Aloud,
        Paused,
    }

    struct Reader {
        speech: SpeechSynthesis,
        lang: String,
        toggle: Element,
        stop: Element,
        /// What the button says when nothing is read.
        read: String,
        reading: Cell<Reading>,
        /// Which reading is the current one; an older one falls silent by itself.
        turn: Cell<u32>,
        sentences: RefCell<Vec<(String, Range)>>,
    }

    pub fn listen() {
        let Some(reader) = Reader::find().map(Rc::new) else { return };
        let (toggled, stopped) = (reader.clone(), reader.clone());
        on(&reader.toggle, "click", move |_| match toggled.reading.get() {
            Reading::Silent => toggled.start(),
            Reading::Aloud => {
                toggled.speech.pause();
                toggled.show(Reading::Paused);
            }
            Reading::Paused => {
                toggled.speech.resume();
                toggled.show(Reading::Aloud);
            }
        });
        on(&reader.stop, "click", move |_| {
            stopped.end();
            stopped.toggle.unchecked_ref::<web_sys::HtmlElement>().focus().ok();
        });
    }

    impl Reader {
        fn find() -> Option<Self> {
            let toggle = query("[data-speech=toggle]")?;
            Some(Self {
                speech: window()?.speech_synthesis().ok()?,
                lang: toggle.closest("[data-voice]").ok()??.get_attribute("data-voice")?,
                stop: query("[data-speech=stop]")?,
                read: toggle.text_content()?,
                toggle,
                reading: Cell::new(Reading::Silent),
                turn: Cell::new(0),
                sentences: RefCell::default(),
            })
        }

        /// Says on the buttons what they do now.
        fn show(&self, reading: Reading) {
            self.reading.set(reading);
            let text = match reading {
                Reading::Silent => Some(self.read.clone()),
                Reading::Aloud => self.toggle.get_attribute("data-pause"),
                Reading::Paused => self.toggle.get_attribute("data-resume"),
            };
            self.toggle.set_text_content(text.as_deref());
            // Setting and removing an attribute fails only for names that are none.
            self.stop.toggle_attribute_with_force("hidden", reading == Reading::Silent).ok();
        }

        fn start(self: &Rc<Self>) {
            let Some(document) = document() else { return };
            self.turn.set(self.turn.get() + 1);
            self.speech.cancel();
            self.sentences.replace(sentences(&document));
            self.show(Reading::Aloud);
            self.say(0, self.turn.get());
        }

        fn end(&self) {
            self.turn.set(self.turn.get() + 1);
            self.speech.cancel();
            mark(None);
            self.show(Reading::Silent);
        }

        /// Says sentence `at` and, when it has ended, the one after it.
        fn say(self: &Rc<Self>, at: usize, turn: u32) {
            if self.turn.get() != turn {
                return;
            }
            let sentences = self.sentences.borrow();
            let next = sentences
                .get(at)
                .and_then(|(text, range)| Some((SpeechSynthesisUtterance::new_with_text(text).ok()?, range)));
            let Some((utterance, range)) = next else {
                drop(sentences);
                return self.end();
            };
            utterance.set_lang(&self.lang);
            mark(Some(range));
            let (failing, ending) = (self.clone(), self.clone());
            let failed = Closure::once_into_js(move || {
                if failing.turn.get() == turn {
                    failing.end();
                }
            });
            utterance.set_onerror(Some(failed.unchecked_ref::<Function>()));
            let ended = Closure::once_into_js(move || ending.say(at + 1, turn));
            utterance.set_onend(Some(ended.unchecked_ref::<Function>()));
            self.speech.speak(&utterance);
        }
    }

    fn sentences(document: &Document) -> Vec<(String, Range)> {
        let Ok(blocks) = document.query_selector_all(BLOCKS) else { return Vec::new() };
        let mut found = Vec::new();
        for i in 0..blocks.length() {
            if let Some(block) = blocks.item(i).and_then(|n| n.dyn_into::<Element>().ok())
                && visible(&block)
            {
                in_block(document, &block, &mut found);
            }
        }
        found
    }

    /// Whether it is shown at all: what the eye cannot see is not read. Browsers that cannot say read it.
    fn visible(element: &Element) -> bool {
        let check = Reflect::get(element, &"checkVisibility".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
        check.and_then(|f| f.call0(element).ok()).is_none_or(|shown| shown.is_truthy())
    }

    /// Splits a block's text into sentences, and keeps for each where it stands.
    fn in_block(document: &Document, block: &Element, found: &mut Vec<(String, Range)>) {
        let mut nodes = Vec::new();
        text_nodes(block, &mut nodes);
        let text: String = nodes.iter().filter_map(Node::text_content).collect();
        let mut from = 0;
        for sentence in super::split(&text) {
            let to = from + sentence.encode_utf16().count();
            if sentence.chars().any(char::is_alphanumeric)
                && let Some(range) = range(document, &nodes, from, to)
            {
                found.push((sentence.to_owned(), range));
            }
            from = to;
        }
    }

    fn text_nodes(node: &Node, found: &mut Vec<Node>) {
        let children = node.child_nodes();
        for child in (0..children.length()).filter_map(|i| children.item(i)) {
            if child.node_type() == Node::TEXT_NODE {
                found.push(child);
            } else if child.dyn_ref::<Element>().is_none_or(|e| e.get_attribute("aria-hidden").is_none()) {
                text_nodes(&child, found);
            }
        }
    }

    fn range(document: &Document, nodes: &[Node], from: usize, to: usize) -> Option<Range> {
        let range = document.create_range().ok()?;
        let mut before = 0;
        let mut open = false;
        for node in nodes {
            let length = node.text_content().map_or(0, |t| t.encode_utf16().count());
            if !open && from < before + length {
                range.set_start(node, u32::try_from(from - before).ok()?).ok()?;
                open = true;
            }
            if open && to <= before + length {
                range.set_end(node, u32::try_from(to - before).ok()?).ok()?;
                return Some(range);
            }
            before += length;
        }
        None
    }

    /// Marks the sentence being read by the browser's highlight registry; older browsers go without.
    fn mark(range: Option<&Range>) -> Option<()> {
        let global: JsValue = js_sys::global().into();
        let css = Reflect::get(&global, &"CSS".into()).ok()?;
        let registry = Reflect::get(&css, &"highlights".into()).ok()?;
        let call = |name: &str, args: &Array| {
            let method = Reflect::get(&registry, &name.into()).ok()?.dyn_into::<Function>().ok()?;
            method.apply(&registry, args).ok()
        };
        let Some(range) = range else {
            call("delete", &Array::of1(&"las".into()))?;
            return Some(());
        };
        let highlight = Reflect::get(&global, &"Highlight".into()).ok()?.dyn_into::<Function>().ok()?;
        let made = Reflect::construct(&highlight, &Array::of1(range)).ok()?;
        call("set", &Array::of2(&"las".into(), &made))?;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn figures_hold_together_and_nothing_is_lost() {
        assert_eq!(split("Ring kl. 08.00. Stängt 10.12.2026!"), ["Ring kl.", " 08.00.", " Stängt 10.12.2026!"]);
        assert_eq!(split("Tider: 13:30 till 15"), ["Tider:", " 13:30 till 15"]);
        assert!(split("").is_empty());
    }
}
