//! What is appended to a PDF: a place for the seal, with what it says and the evidence that it carries.
//!
//! The evidence stands in the seal's own dictionary. A file attached in the same update would be just as well covered,
//! but strict readers then hold the seals before it broken: after a seal only further seals may be added.

use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

use super::SealError;

/// Bytes kept free for the signature; with two certificates it takes some two thousand.
const PLACE: usize = 8192;
/// What stands in the byte range until the places are known: as wide as any that can come.
const UNKNOWN: i64 = 9_999_999_999;

/// What a seal says.
#[derive(Debug, Clone, Copy)]
pub struct Seal<'a> {
    /// The organisation.
    pub by: &'a str,
    /// Why it is sealed, in words.
    pub reason: &'a str,
    /// When: `D:20261125071500+01'00'`.
    pub at: &'a str,
    /// What it rests on, as JSON; covered by the seal.
    pub evidence: Option<&'a str>,
}

/// The evidence's name in the seal's dictionary.
pub(super) const EVIDENCE: &str = "STVL_Evidence";

/// A PDF with a place for its seal.
pub(super) struct Prepared {
    bytes: Vec<u8>,
    /// The place of the signature, brackets included.
    from: usize,
    to: usize,
}

fn text(words: &str) -> Object {
    lopdf::text_string(words)
}

fn own(doc: &mut IncrementalDocument, id: ObjectId) -> Result<&mut Dictionary, SealError> {
    doc.opt_clone_object_to_new_document(id)?;
    Ok(doc.new_document.get_object_mut(id)?.as_dict_mut()?)
}

/// A dictionary or array of `dict` as it stands, followed if it stands elsewhere.
fn followed(doc: &IncrementalDocument, dict: &Dictionary, key: &[u8]) -> Option<Object> {
    let mut object = dict.get(key).ok()?.clone();
    while let Object::Reference(id) = object {
        let new = doc.new_document.get_object(id).ok();
        object = new.or_else(|| doc.get_prev_documents().get_object(id).ok())?.clone();
    }
    Some(object)
}

fn list(object: Option<Object>) -> Vec<Object> {
    object.and_then(|o| o.as_array().ok().cloned()).unwrap_or_default()
}

fn table(object: Option<Object>) -> Dictionary {
    object.and_then(|o| o.as_dict().ok().cloned()).unwrap_or_default()
}

pub(super) fn prepare(pdf: &[u8], seal: &Seal<'_>) -> Result<Prepared, SealError> {
    let before = Document::load_mem(pdf)?;
    let root = before.trailer.get(b"Root")?.as_reference()?;
    let page = before.page_iter().next().ok_or(SealError::Place)?;
    let mut doc = IncrementalDocument::create_from(pdf.to_vec(), before);
    let mut signature = dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "ByteRange" => vec![0.into(), UNKNOWN.into(), UNKNOWN.into(), UNKNOWN.into()],
        "Contents" => Object::String(vec![0; PLACE], StringFormat::Hexadecimal),
        "M" => Object::string_literal(seal.at),
        "Name" => text(seal.by),
        "Reason" => text(seal.reason),
    };
    if let Some(evidence) = seal.evidence {
        signature.set(EVIDENCE, text(evidence));
    }
    let signature = doc.new_document.add_object(signature);
    let catalog = own(&mut doc, root)?.clone();
    let mut form = table(followed(&doc, &catalog, b"AcroForm"));
    let mut fields = list(followed(&doc, &form, b"Fields"));
    // It has no size and stands outside the page, so that there is nothing to read aloud and nothing to print.
    let field = doc.new_document.add_object(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => text(&format!("sigill-{}", fields.len() + 1)),
        "TU" => text(seal.reason),
        "Rect" => vec![(-1).into(), (-1).into(), (-1).into(), (-1).into()],
        "F" => 132,
        "P" => page,
        "V" => signature,
    });
    fields.push(field.into());
    form.set("Fields", fields);
    form.set("SigFlags", 3);
    let on_page = own(&mut doc, page)?.clone();
    let mut annotations = list(followed(&doc, &on_page, b"Annots"));
    annotations.push(field.into());
    own(&mut doc, page)?.set("Annots", annotations);
    own(&mut doc, root)?.set("AcroForm", form);
    let mut bytes = Vec::with_capacity(pdf.len() + 3 * PLACE);
    doc.save_to(&mut bytes)?;
    Prepared::find(bytes, pdf.len())
}

impl Prepared {
    /// Finds the places that are to be filled, in what was appended after `since`.
    fn find(mut bytes: Vec<u8>, since: usize) -> Result<Self, SealError> {
        let unknown = UNKNOWN.to_string();
        let appended = &bytes[since..];
        let empty = "0".repeat(PLACE * 2);
        let from = since + position(appended, format!("<{empty}>").as_bytes()).ok_or(SealError::Place)?;
        let to = from + PLACE * 2 + 2;
        let range = since + position(appended, unknown.as_bytes()).ok_or(SealError::Place)?;
        let end = bytes[range..].iter().position(|b| *b == b']').ok_or(SealError::Place)? + range;
        let told = format!("{from} {to} {}", bytes.len() - to);
        let width = end - range;
        if width < told.len() {
            return Err(SealError::Place);
        }
        bytes[range..end].copy_from_slice(format!("{told:<width$}").as_bytes());
        Ok(Self { bytes, from, to })
    }

    /// SHA-256 of all but the signature's place.
    pub(super) fn digest(&self) -> [u8; 32] {
        Sha256::new().chain_update(&self.bytes[..self.from]).chain_update(&self.bytes[self.to..]).finalize().into()
    }

    /// The PDF with the signature in its place.
    pub(super) fn fill(&mut self, signature: &[u8]) -> Result<Vec<u8>, SealError> {
        if PLACE < signature.len() {
            return Err(SealError::Place);
        }
        let hex = hex(signature);
        let start = self.from + 1;
        self.bytes[start..start + hex.len()].copy_from_slice(hex.as_bytes());
        Ok(std::mem::take(&mut self.bytes))
    }
}

fn position(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}

/// Bytes in the one way in which seals write them.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        write!(hex, "{byte:02X}").ok();
        hex
    })
}
