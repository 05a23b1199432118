//! A key and a certificate of one's own making, for a try-out.

use std::{
    fs,
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::Path,
};

use rcgen::{CertificateParams, DnType, KeyPair, PKCS_ECDSA_P256_SHA256};

use super::{SealError, Sealer};

const KEY: &str = "sealing-key.pem";
const CERTIFICATE: &str = "sealing-certificate.pem";

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum OwnError {
    /// It cannot be made.
    #[error("the sealing key cannot be made: {0}")]
    Make(#[from] rcgen::Error),
    /// Its files cannot be read or written.
    #[error("the sealing key's files: {0}")]
    File(#[from] io::Error),
    /// They are not what they were.
    #[error(transparent)]
    Read(#[from] SealError),
}

/// The key in this folder, made when there is none: nobody but the portal itself trusts it.
///
/// # Errors
/// When the files cannot be read or written.
pub fn open_or_make(folder: &Path) -> Result<Sealer, OwnError> {
    let (key, certificate) = (folder.join(KEY), folder.join(CERTIFICATE));
    if !key.exists() {
        let made = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let mut params = CertificateParams::new(vec![])?;
        params.distinguished_name.push(DnType::CommonName, "Stödvalet, provversion");
        fs::write(&certificate, params.self_signed(&made)?.pem())?;
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&key)?;
        file.write_all(made.serialize_pem().as_bytes())?;
        file.sync_all()?;
    }
    Ok(Sealer::read(&fs::read_to_string(key)?, &fs::read(certificate)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn it_is_made_once_and_is_nobody_elses() {
        let folder = tempfile::tempdir().unwrap();
        let first = open_or_make(folder.path()).unwrap();
        assert_eq!(first.certificates(), open_or_make(folder.path()).unwrap().certificates());
        let mode = fs::metadata(folder.path().join(KEY)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        fs::write(folder.path().join(KEY), "hej").unwrap();
        assert!(matches!(open_or_make(folder.path()), Err(OwnError::Read(SealError::Key(_)))));
    }
}
