//! The signature itself: CMS with the attributes that `PAdES` asks for (ETSI EN 319 122, EN 319 142).

use cms::{
    cert::{CertificateChoices, IssuerAndSerialNumber},
    content_info::{CmsVersion, ContentInfo},
    signed_data::{CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos},
};
use const_oid::db::{
    rfc5911::{ID_CONTENT_TYPE, ID_DATA, ID_MESSAGE_DIGEST, ID_SIGNED_DATA},
    rfc5912::{ECDSA_WITH_SHA_256, ID_SHA_256},
};
use der::{
    Any, Decode as _, Encode as _, Sequence, Tag,
    asn1::{ObjectIdentifier, OctetString, SetOfVec},
};
use p256::ecdsa::{
    Signature, SigningKey, VerifyingKey,
    signature::{Signer as _, Verifier as _},
};
use sha2::{Digest as _, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::{Certificate, attr::Attribute};

/// signing-certificate-v2 (RFC 5035): which certificate it was, so that no other can be put in its place.
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// The certificate by its SHA-256; that is the attribute's default digest, and left unsaid.
#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
struct EssCertId {
    hash: OctetString,
}

#[derive(Debug, Clone, PartialEq, Eq, Sequence)]
struct SigningCertificate {
    certs: Vec<EssCertId>,
}

/// The public key of a certificate, when it is of this curve.
pub(super) fn public_key(certificate: &Certificate) -> Option<VerifyingKey> {
    let key = certificate.tbs_certificate().subject_public_key_info().subject_public_key.as_bytes()?;
    VerifyingKey::from_sec1_bytes(key).ok()
}

fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid, parameters: None }
}

fn attribute<T: der::EncodeValue + der::Tagged>(oid: ObjectIdentifier, value: &T) -> der::Result<Attribute> {
    let mut values = SetOfVec::new();
    values.insert(Any::encode_from(value)?)?;
    Ok(Attribute { oid, values })
}

/// A detached signature of what has this SHA-256, in DER.
pub(super) fn sign(key: &SigningKey, chain: &[Certificate], digest: &[u8]) -> der::Result<Vec<u8>> {
    let own = chain.first().ok_or(der::ErrorKind::Value { tag: Tag::Sequence })?;
    let id = EssCertId { hash: OctetString::new(Sha256::digest(own.to_der()?).as_slice())? };
    let mut attributes = SetOfVec::new();
    attributes.insert(attribute(ID_CONTENT_TYPE, &ID_DATA)?)?;
    attributes.insert(attribute(ID_MESSAGE_DIGEST, &OctetString::new(digest)?)?)?;
    attributes.insert(attribute(SIGNING_CERTIFICATE, &SigningCertificate { certs: vec![id] })?)?;
    let signature: Signature = key.sign(&attributes.to_der()?);
    let tbs = own.tbs_certificate();
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: tbs.issuer().clone(),
            serial_number: tbs.serial_number().clone(),
        }),
        digest_alg: algorithm(ID_SHA_256),
        signed_attrs: Some(attributes),
        signature_algorithm: algorithm(ECDSA_WITH_SHA_256),
        signature: OctetString::new(signature.to_der().as_bytes())?,
        unsigned_attrs: None,
    };
    let mut digests = SetOfVec::new();
    digests.insert(algorithm(ID_SHA_256))?;
    let certificates: Vec<_> = chain.iter().cloned().map(CertificateChoices::Certificate).collect();
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: digests,
        encap_content_info: EncapsulatedContentInfo { econtent_type: ID_DATA, econtent: None },
        certificates: Some(CertificateSet::try_from(certificates)?),
        crls: None,
        signer_infos: SignerInfos::try_from(vec![signer])?,
    };
    ContentInfo { content_type: ID_SIGNED_DATA, content: Any::encode_from(&data)? }.to_der()
}

/// The certificate whose key made this signature of what has this SHA-256; `None` when nothing holds together.
pub(super) fn signed_by(signature: &[u8], digest: &[u8], known: &[Certificate]) -> Option<Certificate> {
    let info = ContentInfo::from_der(signature).ok().filter(|info| info.content_type == ID_SIGNED_DATA)?;
    let data: SignedData = info.content.decode_as().ok()?;
    let [signer] = data.signer_infos.0.as_slice() else { return None };
    let attributes = signer.signed_attrs.as_ref()?;
    let one = |oid: ObjectIdentifier| {
        let mut found = attributes.iter().filter(|a| a.oid == oid);
        let (first, second) = (found.next()?, found.next());
        first.values.get(0).filter(|_| second.is_none() && first.values.len() == 1)
    };
    let told: OctetString = one(ID_MESSAGE_DIGEST)?.decode_as().ok()?;
    let kind: ObjectIdentifier = one(ID_CONTENT_TYPE)?.decode_as().ok()?;
    let certificate: SigningCertificate = one(SIGNING_CERTIFICATE)?.decode_as().ok()?;
    if told.as_bytes() != digest || kind != ID_DATA || signer.signature_algorithm.oid != ECDSA_WITH_SHA_256 {
        return None;
    }
    let hash = certificate.certs.first()?.hash.as_bytes().to_vec();
    let own = known.iter().find(|c| c.to_der().is_ok_and(|der| Sha256::digest(der).as_slice() == hash))?;
    let signature = Signature::from_der(signer.signature.as_bytes()).ok()?;
    public_key(own)?.verify(&attributes.to_der().ok()?, &signature).ok()?;
    Some(own.clone())
}
