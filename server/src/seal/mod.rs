//! Sealing a PDF with the organisation's key, and telling whether a sealed one is as it was (`PAdES` baseline B).
//!
//! A seal is appended: what stood before it stays as it is, byte for byte, so that several seals hold in a row.

mod append;
pub mod check;
mod cms;
pub mod own;

use p256::{ecdsa::SigningKey, pkcs8::DecodePrivateKey as _};
use x509_cert::Certificate;

pub use append::Seal;
pub use check::{Finding, Sealed, check};

/// Why something cannot be sealed. Nothing here is to be shown to visitors.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The key is not a P-256 key in PKCS#8.
    #[error("the sealing key cannot be read: {0}")]
    Key(#[from] p256::pkcs8::Error),
    /// The certificates are not PEM.
    #[error("the sealing certificate cannot be read: {0}")]
    Certificate(#[from] der::Error),
    /// The first certificate is not that of the key.
    #[error("the sealing certificate is another key's")]
    OtherKey,
    /// The PDF is not one that can be sealed.
    #[error("the PDF cannot be sealed: {0}")]
    Pdf(#[from] lopdf::Error),
    /// It could not be written.
    #[error("the PDF could not be written: {0}")]
    Write(#[from] std::io::Error),
    /// The seal is larger than its place, or its place was not found.
    #[error("the seal does not fit")]
    Place,
}

/// The organisation's key and its certificates, its own first.
#[derive(Clone)]
pub struct Sealer {
    key: SigningKey,
    chain: Vec<Certificate>,
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealer(..)")
    }
}

impl Sealer {
    /// Reads a P-256 key in PKCS#8 and its certificates, both PEM.
    ///
    /// # Errors
    /// When they cannot be read or do not belong together.
    pub fn read(key: &str, certificates: &[u8]) -> Result<Self, SealError> {
        let key = SigningKey::from_pkcs8_pem(key)?;
        let chain = self::certificates(certificates)?;
        let own = chain.first().and_then(cms::public_key);
        if own.as_ref() != Some(key.verifying_key()) {
            return Err(SealError::OtherKey);
        }
        Ok(Self { key, chain })
    }

    /// The certificates, to know seals by.
    pub fn certificates(&self) -> &[Certificate] {
        &self.chain
    }

    /// The PDF with a seal after it.
    ///
    /// # Errors
    /// When it is no PDF that can be sealed.
    pub fn seal(&self, pdf: &[u8], seal: &Seal<'_>) -> Result<Vec<u8>, SealError> {
        let mut prepared = append::prepare(pdf, seal)?;
        let digest = prepared.digest();
        let signature = cms::sign(&self.key, &self.chain, &digest)?;
        prepared.fill(&signature)
    }
}

/// Reads the certificates that seals are known by, PEM.
///
/// # Errors
/// When they cannot be read.
pub fn certificates(pem: &[u8]) -> Result<Vec<Certificate>, SealError> {
    Ok(Certificate::load_pem_chain(pem)?)
}

#[cfg(test)]
mod tests;
