//! The encodings that are worth keeping: done once here, at the slowest and smallest setting.

use std::io::{self, Write as _};

/// Brotli at its best; `None` when it would not be smaller.
pub fn brotli(bytes: &[u8]) -> io::Result<Option<Vec<u8>>> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(smaller(packed, bytes))
}

/// Gzip at its best; `None` when it would not be smaller.
pub fn gzip(bytes: &[u8]) -> io::Result<Option<Vec<u8>>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(smaller(encoder.finish()?, bytes))
}

fn smaller(packed: Vec<u8>, plain: &[u8]) -> Option<Vec<u8>> {
    (packed.len() < plain.len()).then_some(packed)
}
