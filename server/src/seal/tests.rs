use proptest::prelude::*;
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_ECDSA_P256_SHA256};

use super::*;

/// A key with a certificate that it has signed itself.
pub fn sealer(name: &str) -> Sealer {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let mut params = CertificateParams::new(vec![]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    let certificate = params.self_signed(&key).unwrap();
    Sealer::read(&key.serialize_pem(), certificate.pem().as_bytes()).unwrap()
}

/// A PDF of one empty page.
fn pdf() -> Vec<u8> {
    use lopdf::{Document, dictionary};
    let mut doc = Document::with_version("1.7");
    let pages = doc.new_object_id();
    let page = doc.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    doc.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let root = doc.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    doc.trailer.set("Root", root);
    let mut bytes = Vec::new();
    doc.save_to(&mut bytes).unwrap();
    bytes
}

fn seal<'a>(reason: &'a str, evidence: Option<&'a str>) -> Seal<'a> {
    Seal { by: "Exempelkommun", reason, at: "D:20261125071500+01'00'", evidence }
}

fn twice(sealer: &Sealer) -> (Vec<u8>, Vec<u8>) {
    let one = sealer.seal(&pdf(), &seal("Erbjuden åäö", None)).unwrap();
    let two = sealer.seal(&one, &seal("Underskriven", Some("{\"vem\":\"Åsa\"}"))).unwrap();
    (one, two)
}

#[test]
fn seals_hold_in_a_row_and_carry_their_evidence() {
    let sealer = sealer("Provsigill");
    let (one, two) = twice(&sealer);
    assert!(two.starts_with(&one), "what was sealed before stays as it was");
    let Finding::Genuine(seals) = check(&two, sealer.certificates()) else { panic!("not genuine") };
    let told: Vec<_> = seals.iter().map(|s| (s.reason.as_str(), s.evidence.as_deref())).collect();
    assert_eq!(told, [("Erbjuden åäö", None), ("Underskriven", Some("{\"vem\":\"Åsa\"}"))]);
    assert_eq!((seals[0].covers, seals[1].covers), (one.len(), two.len()));
    assert_eq!(seals[0].at, "D:20261125071500+01'00'");
}

#[test]
fn what_is_not_ours_is_not_called_genuine() {
    let (ours, other) = (sealer("Provsigill"), sealer("Provsigill"));
    let (one, two) = twice(&ours);
    assert_eq!(check(&pdf(), ours.certificates()), Finding::Unknown);
    assert_eq!(check(&two, other.certificates()), Finding::Unknown);
    assert_eq!(check(&two, &[]), Finding::Unknown);
    for nothing in [&b""[..], b"hej", b"%PDF-1.7\n", b"hej\n%%EOF\n", &two[..two.len() - 9]] {
        assert_eq!(check(nothing, ours.certificates()), Finding::NotPdf);
    }
    // Somebody else's seal after ours does not make theirs ours.
    let mixed = other.seal(&one, &seal("Underskriven", None)).unwrap();
    assert_eq!(check(&mixed, ours.certificates()), Finding::Altered);
}

#[test]
fn bytes_after_the_last_seal_are_seen() {
    let sealer = sealer("Provsigill");
    let (_, two) = twice(&sealer);
    for more in [&b"\n"[..], b"% hej\n", b"startxref\n0\n%%EOF\n"] {
        let longer = [&two[..], more].concat();
        assert_eq!(check(&longer, sealer.certificates()), Finding::Altered, "{more:?}");
    }
    // An update that nobody sealed, as an editor would write it.
    let doc = lopdf::Document::load_mem(&two).unwrap();
    let mut update = lopdf::IncrementalDocument::create_from(two.clone(), doc);
    update.new_document.add_object(lopdf::Object::Null);
    let mut edited = Vec::new();
    update.save_to(&mut edited).unwrap();
    assert_eq!(check(&edited, sealer.certificates()), Finding::Altered);
}

#[test]
fn keys_and_certificates_belong_together() {
    let pair = || {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
        let certificate = CertificateParams::new(vec![]).unwrap().self_signed(&key).unwrap();
        (key.serialize_pem(), certificate.pem())
    };
    let ((key, own), (_, other)) = (pair(), pair());
    assert!(Sealer::read(&key, own.as_bytes()).is_ok());
    assert!(matches!(Sealer::read(&key, other.as_bytes()), Err(SealError::OtherKey)));
    assert!(matches!(Sealer::read("hej", own.as_bytes()), Err(SealError::Key(_))));
    assert!(Sealer::read(&key, b"hej").is_err());
    assert_eq!(format!("{:?}", Sealer::read(&key, own.as_bytes()).unwrap()), "Sealer(..)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    // Whatever byte is changed, and wherever it is cut, it is not genuine any more.
    #[test]
    fn any_change_is_seen(place: prop::sample::Index, change in 1..=255u8, cut: prop::sample::Index) {
        use std::sync::LazyLock;
        static SEALED: LazyLock<(Sealer, Vec<u8>)> = LazyLock::new(|| {
            let sealer = sealer("Provsigill");
            let (_, two) = twice(&sealer);
            (sealer, two)
        });
        let (sealer, sealed) = &*SEALED;
        let mut changed = sealed.clone();
        let place = place.index(changed.len());
        changed[place] ^= change;
        prop_assert!(!matches!(check(&changed, sealer.certificates()), Finding::Genuine(_)), "byte {}", place);
        let cut = &sealed[..cut.index(sealed.len())];
        if let Finding::Genuine(seals) = check(cut, sealer.certificates()) {
            // Only where it is the older file, whole.
            prop_assert_eq!(seals.len(), 1);
        }
    }

    // Nothing that somebody drops makes it fall over.
    #[test]
    fn anything_can_be_dropped(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let known = sealer("Provsigill");
        let pdf = [b"%PDF-1.7\n", &bytes[..]].concat();
        prop_assert!(!matches!(check(&pdf, known.certificates()), Finding::Genuine(_)));
    }
}
