//! Keys that are kept outside the database, and what they are for.
//!
//! - *Sealing* encrypts what nobody may read who only has the database: numbers, addresses, what
//!   people write. Each value is bound to its table, row and column, so that none can be moved. A new
//!   key can be added at any time; older ones still open what they sealed.
//! - *Looking up* makes a keyed hash by which a person is found without the number being readable.
//! - *Chaining* makes the keyed hashes of the access log.
//!
//! The file is made at the first start. Losing it is losing what was sealed: keep a copy elsewhere.

use std::{
    fs,
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::Path,
};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use hmac::{Hmac, Mac as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// What went wrong with keys; never tells anything of what is sealed.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("the key file: {0}")]
    File(#[from] io::Error),
    /// The file is no key file.
    #[error("the key file is not understood: {0}")]
    Form(String),
    /// The machine gives no randomness.
    #[error("no randomness: {0}")]
    Random(#[from] getrandom::Error),
    /// A value that these keys do not open: changed, moved, or sealed with a key that is gone.
    #[error("a sealed value of {table}.{column} cannot be opened")]
    Sealed {
        /// Its table.
        table: String,
        /// Its column.
        column: String,
    },
}

const NONCE: usize = 24;

/// The key file as written.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    lookup: String,
    chain: String,
    /// Oldest first; the last one seals.
    seal: Vec<SealKey>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SealKey {
    id: u32,
    key: String,
}

/// The keys, ready for use.
#[derive(Clone)]
pub struct Keys {
    lookup: [u8; 32],
    chain: [u8; 32],
    seal: Vec<(u32, [u8; 32])>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keys({} for sealing)", self.seal.len())
    }
}

/// Thirty-two bytes that nobody can guess.
pub fn secret() -> Result<[u8; 32], getrandom::Error> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

/// A random word of 256 bits for tokens, states and nonces.
pub fn random_word() -> Result<String, getrandom::Error> {
    Ok(BASE64.encode(secret()?))
}

/// How a token is kept: whoever reads the database cannot use it.
pub fn hashed(token: &str) -> String {
    BASE64.encode(Sha256::digest(token.as_bytes()))
}

impl Keys {
    /// New keys, for tests and for a new file.
    pub fn random() -> Result<Self, KeyError> {
        Ok(Self { lookup: secret()?, chain: secret()?, seal: vec![(1, secret()?)] })
    }

    /// Reads the file at `path`, or makes it, readable by its owner alone.
    pub fn open_or_make(path: &Path) -> Result<Self, KeyError> {
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text),
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                let keys = Self::random()?;
                keys.write(path)?;
                tracing::warn!(file = %path.display(), "made a key file: keep a copy of it away from the database");
                Ok(keys)
            }
            Err(e) => Err(e.into()),
        }
    }

    /// Adds a new key that seals from now on; what older ones sealed is still opened.
    pub fn rotate(path: &Path) -> Result<usize, KeyError> {
        let mut keys = Self::parse(&fs::read_to_string(path)?)?;
        let id = keys.seal.iter().map(|(id, _)| *id).max().unwrap_or(0) + 1;
        keys.seal.push((id, secret()?));
        keys.write(path)?;
        Ok(keys.seal.len())
    }

    fn parse(text: &str) -> Result<Self, KeyError> {
        let file: File = toml::from_str(text).map_err(|e| KeyError::Form(e.message().to_owned()))?;
        let key = |text: &str| {
            let bytes = BASE64.decode(text).map_err(|_| KeyError::Form("a key is not base64".into()))?;
            bytes.try_into().map_err(|_| KeyError::Form("a key has 32 bytes".into()))
        };
        let seal: Vec<_> = file.seal.iter().map(|s| Ok((s.id, key(&s.key)?))).collect::<Result<_, KeyError>>()?;
        if seal.is_empty() {
            return Err(KeyError::Form("there is no key to seal with".into()));
        }
        Ok(Self { lookup: key(&file.lookup)?, chain: key(&file.chain)?, seal })
    }

    /// Writes beside the file first, so that a cut never leaves half a file.
    fn write(&self, path: &Path) -> Result<(), KeyError> {
        let seal = self.seal.iter().map(|(id, key)| SealKey { id: *id, key: BASE64.encode(key) }).collect();
        let file = File { lookup: BASE64.encode(self.lookup), chain: BASE64.encode(self.chain), seal };
        let text = toml::to_string(&file).map_err(|e| KeyError::Form(e.to_string()))?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("new");
        let mut out = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
        out.write_all(text.as_bytes())?;
        out.sync_all()?;
        fs::rename(&beside, path)?;
        Ok(())
    }

    /// A keyed hash to look `text` up by; `purpose` keeps hashes of different columns apart.
    pub fn index(&self, purpose: &str, text: &str) -> String {
        keyed_hash(&self.lookup, &[purpose, text])
    }

    /// The keyed hash of one link of the access log: `parts` with their lengths.
    pub fn link(&self, parts: &[&str]) -> String {
        keyed_hash(&self.chain, parts)
    }

    /// Tells this file from another without telling any key.
    pub fn mark(&self) -> String {
        keyed_hash(&self.lookup, &["mark of the key file"])
    }

    /// Encrypts `text`, bound to where it is kept.
    ///
    /// # Errors
    /// Without randomness.
    pub fn seal(&self, table: &str, row: &str, column: &str, text: &str) -> Result<String, KeyError> {
        let mut nonce = [0u8; NONCE];
        getrandom::fill(&mut nonce)?;
        let (id, key) = self.seal.last().ok_or_else(|| KeyError::Form("there is no key to seal with".into()))?;
        let aad = bound(table, row, column);
        let payload = Payload { msg: text.as_bytes(), aad: &aad };
        let sealed = cipher(key).encrypt(XNonce::from_slice(&nonce), payload).map_err(|_| refused(table, column))?;
        Ok(format!("{id}.{}", BASE64.encode([&nonce[..], &sealed].concat())))
    }

    /// Decrypts what was sealed for this very place.
    pub fn open(&self, table: &str, row: &str, column: &str, sealed: &str) -> Result<String, KeyError> {
        let open = || {
            let (id, rest) = sealed.split_once('.')?;
            let id: u32 = id.parse().ok()?;
            let (_, key) = self.seal.iter().find(|(known, _)| *known == id)?;
            let bytes = BASE64.decode(rest).ok()?;
            let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
            let payload = Payload { msg: sealed, aad: &bound(table, row, column) };
            String::from_utf8(cipher(key).decrypt(XNonce::from_slice(nonce), payload).ok()?).ok()
        };
        open().ok_or_else(|| refused(table, column))
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

fn bound(table: &str, row: &str, column: &str) -> Vec<u8> {
    [table, row, column].join("\0").into_bytes()
}

fn refused(table: &str, column: &str) -> KeyError {
    KeyError::Sealed { table: table.to_owned(), column: column.to_owned() }
}

/// HMAC-SHA-256 over the parts, each with its length before it, so that no two lists give the same bytes.
fn keyed_hash(key: &[u8; 32], parts: &[&str]) -> String {
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key).expect("any length will do");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    BASE64.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_where_it_belongs() {
        let keys = Keys::random().unwrap();
        let sealed = keys.seal("person", "p1", "phone", "070-174 06 05").unwrap();
        assert!(!sealed.contains("070"));
        assert_ne!(sealed, keys.seal("person", "p1", "phone", "070-174 06 05").unwrap());
        assert_eq!(keys.open("person", "p1", "phone", &sealed).unwrap(), "070-174 06 05");
        for (table, row, column) in [("persons", "p1", "phone"), ("person", "p2", "phone"), ("person", "p1", "email")] {
            assert!(keys.open(table, row, column, &sealed).is_err());
        }
        assert!(Keys::random().unwrap().open("person", "p1", "phone", &sealed).is_err());
        for broken in ["", "1", "1.", "2.AAAA", "x.AAAA", &sealed[..sealed.len() - 2]] {
            let error = keys.open("person", "p1", "phone", broken).unwrap_err();
            assert_eq!(error.to_string(), "a sealed value of person.phone cannot be opened");
        }
    }

    #[test]
    fn hashes_differ_by_key_purpose_and_parts() {
        let keys = Keys::random().unwrap();
        assert_eq!(keys.index("a", "b"), keys.index("a", "b"));
        assert_ne!(keys.index("a", "b"), keys.index("b", "b"));
        assert_ne!(keys.index("a", "b"), Keys::random().unwrap().index("a", "b"));
        assert_ne!(keys.link(&["ab", "c"]), keys.link(&["a", "bc"]));
    }

    #[test]
    fn a_new_key_leaves_old_values_readable_and_the_file_private() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data/keys.toml");
        let before = Keys::open_or_make(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let sealed = before.seal("t", "r", "c", "kept").unwrap();
        assert_eq!(Keys::rotate(&path).unwrap(), 2);
        let after = Keys::open_or_make(&path).unwrap();
        assert_eq!(after.open("t", "r", "c", &sealed).unwrap(), "kept");
        assert_eq!((after.index("a", "b"), after.mark()), (before.index("a", "b"), before.mark()));
        let newer = after.seal("t", "r", "c", "new").unwrap();
        assert!(newer.starts_with("2.") && before.open("t", "r", "c", &newer).is_err());
        assert!(!format!("{after:?}").contains(&BASE64.encode(after.lookup)));
    }

    #[test]
    fn a_broken_file_is_refused_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.toml");
        for text in ["", "x", "lookup = \"AA\"\nchain = \"AA\"\nseal = []\n"] {
            fs::write(&path, text).unwrap();
            assert!(Keys::open_or_make(&path).is_err());
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
    }
}
