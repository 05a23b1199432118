//! Whether a PDF is one that was sealed here, and is as it was.
//!
//! Nothing that strangers made is ever unpacked: the last seal is found in the bytes as they stand, and only a file that
//! it holds from its first byte to its last is read as a PDF.

use der::{Decode as _, Encode as _, Header, Reader as _, SliceReader};
use lopdf::{Dictionary, Document, Object};
use sha2::{Digest as _, Sha256};
use x509_cert::Certificate;

use super::{append::EVIDENCE, cms::signed_by};

/// The largest file that is looked at, in bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;
/// How far from its end a whole PDF says that it ends, at the most.
const END: usize = 1024;

/// One seal that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// When, as the seal tells it.
    pub at: String,
    /// Why, as the seal tells it.
    pub reason: String,
    /// What it rests on, as JSON.
    pub evidence: Option<String>,
    /// How many of the file's bytes it covers, from the first.
    pub covers: usize,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// It is as it was when it was sealed; the seals, the first first.
    Genuine(Vec<Sealed>),
    /// It has a seal of ours that does not hold, or something was added after the last one.
    Altered,
    /// It has no seal of ours.
    Unknown,
    /// It is no PDF, or not a whole one.
    NotPdf,
}

/// Where a seal says that it stands, and its signature.
struct Place {
    from: usize,
    to: usize,
    end: usize,
    signature: Vec<u8>,
}

/// Looks at a PDF whose seals are known by these certificates. Nothing of it is kept.
///
/// It is genuine only when the last seal in it is one of ours, holds, and covers the file to its end: readers accept
/// bytes after the last seal, and those could show something else.
pub fn check(pdf: &[u8], known: &[Certificate]) -> Finding {
    let end = &pdf[pdf.len().saturating_sub(END)..];
    if LARGEST < pdf.len() || !pdf.starts_with(b"%PDF-") || find(end, b"%%EOF").is_none() {
        return Finding::NotPdf;
    }
    let last = rfind(pdf, b"/ByteRange").and_then(|at| place(pdf, at)).filter(|last| last.end == pdf.len());
    let sealed = last.filter(|last| holds(pdf, last, known)).and_then(|_| read(pdf, known));
    match sealed {
        Some(seals) => Finding::Genuine(seals),
        None if known.iter().any(|own| names(pdf, own)) => Finding::Altered,
        None => Finding::Unknown,
    }
}

/// Whether a file holds one of our certificates, as a seal carries it.
fn names(pdf: &[u8], own: &Certificate) -> bool {
    own.to_der().is_ok_and(|der| find(pdf, super::append::hex(&der).as_bytes()).is_some())
}

fn holds(pdf: &[u8], place: &Place, known: &[Certificate]) -> bool {
    let parts = (&pdf[..place.from], &pdf[place.to..place.end]);
    let digest: [u8; 32] = Sha256::new().chain_update(parts.0).chain_update(parts.1).finalize().into();
    signed_by(&place.signature, &digest, known).is_some()
}

/// What the seals of a file say, the first first; `None` when one of them does not hold. The file is one of ours.
fn read(pdf: &[u8], known: &[Certificate]) -> Option<Vec<Sealed>> {
    let doc = Document::load_mem(pdf).ok()?;
    let mut all = Vec::new();
    for dict in doc.objects.values().filter_map(|object| object.as_dict().ok()) {
        let Ok(range) = dict.get(b"ByteRange").and_then(Object::as_array) else { continue };
        let range: Vec<usize> = range.iter().map(|n| usize::try_from(n.as_i64().ok()?).ok()).collect::<Option<_>>()?;
        let place = of_range(pdf, &range).filter(|place| holds(pdf, place, known))?;
        all.push(told(dict, &place));
    }
    all.sort_by_key(|sealed| sealed.covers);
    Some(all)
}

fn told(dict: &Dictionary, place: &Place) -> Sealed {
    let words = |key: &[u8]| dict.get(key).ok().and_then(|o| lopdf::decode_text_string(o).ok());
    Sealed {
        at: words(b"M").unwrap_or_default(),
        reason: words(b"Reason").unwrap_or_default(),
        evidence: words(EVIDENCE.as_bytes()),
        covers: place.end,
    }
}

/// The place that a byte range tells, as it stands in the file at `at`.
fn place(pdf: &[u8], at: usize) -> Option<Place> {
    let rest = &pdf[at..];
    let from = rest.iter().position(|b| *b == b'[')? + 1;
    let to = rest.iter().position(|b| *b == b']')?;
    let numbers = std::str::from_utf8(rest.get(from..to)?).ok()?;
    let range: Vec<usize> = numbers.split_ascii_whitespace().map(|n| n.parse().ok()).collect::<Option<_>>()?;
    of_range(pdf, &range)
}

/// The place, when between the two parts stands a signature and nothing else.
fn of_range(pdf: &[u8], range: &[usize]) -> Option<Place> {
    let [0, from, to, rest] = range[..] else { return None };
    let end = to.checked_add(rest).filter(|end| *end <= pdf.len())?;
    let inner = pdf.get(from..to)?.strip_prefix(b"<")?.strip_suffix(b">")?;
    Some(Place { from, to, end, signature: unpadded(&bytes(inner)?)? })
}

/// Bytes from their hexadecimal figures, which seals write in one way only.
fn bytes(hex: &[u8]) -> Option<Vec<u8>> {
    let figure = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'A'..=b'F' => Some(b - b'A' + 10),
        _ => None,
    };
    let pair = |pair: &[u8]| match pair {
        [high, low] => Some(figure(*high)? * 16 + figure(*low)?),
        _ => None,
    };
    hex.chunks(2).map(pair).collect()
}

/// The signature without the zeros that fill its place.
fn unpadded(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut reader = SliceReader::new(bytes).ok()?;
    let header = Header::decode(&mut reader).ok()?;
    let head = usize::try_from(reader.position()).ok()?;
    let length = head.checked_add(usize::try_from(header.length()).ok()?)?;
    let (signature, padding) = bytes.split_at_checked(length)?;
    padding.iter().all(|b| *b == 0).then(|| signature.to_vec())
}

fn find(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}

fn rfind(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).rposition(|window| window == sought)
}
