//! The copy of a plan: a PDF that can be read aloud and kept for good (PDF/UA-1, PDF/A-3a).
//!
//! The same plan gives the same bytes, so that its hash can be signed. All words come as data: nothing that somebody
//! wrote is read as markup.

use std::{fmt::Write as _, sync::LazyLock};

use app::pages::plan::copy::Paper;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// How a copy looks.
const FORM: &str = include_str!("copy/copy.typ");

/// Atkinson Hyperlegible, made for readers with low vision, and `DejaVu` Sans for the letters that it does not have. Their
/// licences stand beside them.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files = [
        &include_bytes!("copy/fonts/AtkinsonHyperlegible-Regular.ttf")[..],
        include_bytes!("copy/fonts/AtkinsonHyperlegible-Bold.ttf"),
        include_bytes!("copy/fonts/DejaVuSans.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Why there is no copy; never tells anything of the plan.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// It cannot be written as JSON.
    #[error("the copy's words: {0}")]
    Words(#[from] serde_json::Error),
    /// It cannot be set, or the PDF would not keep to its standards.
    #[error("the copy cannot be set: {0}")]
    Set(String),
}

/// What the typesetter may read: the form, the words, and the plan that is attached. Nothing else exists to it.
struct Desk {
    form: Source,
    words: Bytes,
    plan: Bytes,
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names are written here");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

static WORDS: LazyLock<FileId> = LazyLock::new(|| file("copy.json"));
static PLAN: LazyLock<FileId> = LazyLock::new(|| file("plan.json"));
static MAIN: LazyLock<FileId> = LazyLock::new(|| file("copy.typ"));

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *MAIN { Ok(self.form.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == *WORDS => Ok(self.words.clone()),
            id if id == *PLAN => Ok(self.plan.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The PDF of a copy. `plan` is its content in canonical form, which is attached; `at` when it was offered.
///
/// # Errors
/// When the PDF cannot keep to its standards.
pub fn pdf(paper: &Paper, plan: &str, at: Timestamp) -> Result<Vec<u8>, CopyError> {
    // A sign that a font has is not always one that the standards let it print: then only those of the first font are, and
    // in the end only the letters that Swedish and Finnish are written with.
    let fewer = || set(paper, plan, at, &FONTS[..1]);
    set(paper, plan, at, &FONTS).or_else(|_| fewer()).or_else(|_| set(paper, plan, at, &[]))
}

/// Sets the copy; what `fonts` do not have is told by its code.
fn set(paper: &Paper, plan: &str, at: Timestamp, fonts: &[Font]) -> Result<Vec<u8>, CopyError> {
    let desk = Desk {
        form: Source::new(*MAIN, FORM.into()),
        words: Bytes::new(serde_json::to_vec(&printed(serde_json::to_value(paper)?, fonts))?),
        plan: Bytes::from_string(plan.to_owned()),
    };
    let document: PagedDocument = typst::compile(&desk).output.map_err(|errors| told(&errors))?;
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
        .map_err(|error| CopyError::Set(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(paper.ident.clone()),
        creator: Smart::Custom(Some("Stödvalet".into())),
        timestamp: timestamp(at),
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| told(&errors));
    // What was set is remembered by the typesetter between copies; nothing of a plan is to stay in memory.
    comemo::evict(0);
    pdf
}

/// All words as they can be printed.
fn printed(value: Value, fonts: &[Font]) -> Value {
    match value {
        Value::String(words) => Value::String(printable(&words, fonts)),
        Value::Array(all) => all.into_iter().map(|value| printed(value, fonts)).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, printed(value, fonts))).collect(),
        other => other,
    }
}

/// The words with the code of each letter that no font has in its place, since a copy may not leave out what somebody
/// said; and without signs that are nothing to see and only turn the letters around. The attached plan has them all.
fn printable(words: &str, fonts: &[Font]) -> String {
    let has = |c: char| {
        c.is_ascii() || "åäöÅÄÖéÉ–”".contains(c) || fonts.iter().any(|font| font.info().coverage.contains(c.into()))
    };
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\n' => out.push(c),
            '\t' => out.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            c if c.is_control() => {}
            c if has(c) => out.push(c),
            c => {
                write!(out, "(U+{:04X})", u32::from(c)).ok();
            }
        }
    }
    out
}

/// What went wrong, without the words that it went wrong in.
fn told(errors: &[SourceDiagnostic]) -> CopyError {
    CopyError::Set(format!("{} errors", errors.len()))
}

fn timestamp(at: Timestamp) -> Option<typst_pdf::Timestamp> {
    let at = at.to_zoned(TimeZone::UTC).datetime();
    let part = |n: i8| u8::try_from(n).unwrap_or(0);
    let (date, time) = (at.date(), at.time());
    Datetime::from_ymd_hms(
        date.year().into(),
        part(date.month()),
        part(date.day()),
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
    )
    .map(typst_pdf::Timestamp::new_utc)
}

#[cfg(test)]
mod tests;
