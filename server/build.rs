//! Readies the static files: joins and minifies the stylesheet, names every file after its
//! content, compresses it, and writes the table that `src/http/assets.rs` includes.

#[path = "build/compress.rs"]
mod compress;
#[path = "build/css.rs"]
mod css;
#[path = "build/script.rs"]
mod script;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// One file as it will be served.
struct Asset {
    /// The name the code asks for, such as `icons/chat.svg`.
    name: String,
    bytes: Vec<u8>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).parent().ok_or("the workspace has no folder")?.to_owned();
    let out = PathBuf::from(env::var("OUT_DIR")?);

    let mut assets = vec![Asset { name: "stil.css".into(), bytes: css::bundle(&root.join("style/main.css"))? }];
    watch(&root.join("style"));
    collect(&root.join("public"), "", &mut assets)?;
    watch(&root.join("public"));
    let pkg = site_pkg(&root)?;
    // wasm-bindgen and cargo-leptos name the WebAssembly differently.
    let site: [(&str, &[&str]); 2] =
        [("stodvalet.js", &["stodvalet.js"]), ("stodvalet.wasm", &["stodvalet_bg.wasm", "stodvalet.wasm"])];
    for (name, files) in site {
        if let Some(bytes) = files.iter().find_map(|file| fs::read(pkg.join(file)).ok()) {
            assets.push(Asset { name: name.into(), bytes });
        }
    }
    assets.sort_by(|a, b| a.name.cmp(&b.name));

    fs::write(out.join("assets.rs"), table(&assets, &out)?)?;
    for name in ["loader.js", "session.js"] {
        let source = root.join("server/src/http").join(name);
        watch(&source);
        fs::write(out.join(name), script::squeeze(&fs::read_to_string(source)?))?;
    }
    watch(&root.join("server/build"));
    watch(&root.join("server/build.rs"));
    Ok(())
}

/// The folder of the WASM and its glue. It is made when missing: cargo would otherwise take the
/// missing path for a change and run this script every time.
fn site_pkg(root: &Path) -> Result<PathBuf, Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed=STODVALET_SITE_PKG");
    println!("cargo::rerun-if-env-changed=CARGO_TARGET_DIR");
    let folder = match (env::var_os("STODVALET_SITE_PKG"), env::var_os("CARGO_TARGET_DIR")) {
        (Some(folder), _) => root.join(folder),
        (None, Some(target)) => root.join(target).join("site/pkg"),
        (None, None) => root.join("target/site/pkg"),
    };
    fs::create_dir_all(&folder)?;
    watch(&folder);
    Ok(folder)
}

/// Adds every file under `folder`, named by its path from `public/`.
fn collect(folder: &Path, prefix: &str, assets: &mut Vec<Asset>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), assets)?;
        } else {
            assets.push(Asset { name, bytes: fs::read(entry.path())? });
        }
    }
    Ok(())
}

/// Writes the files in all their encodings and returns the Rust table that includes them.
fn table(assets: &[Asset], out: &Path) -> Result<String, Box<dyn Error>> {
    let mut rust = String::from("static ASSETS: &[Asset] = &[\n");
    for Asset { name, bytes } in assets {
        let file = hashed_name(name, bytes);
        let write = |encoding: &str, bytes: &[u8]| -> Result<String, Box<dyn Error>> {
            let path = out.join(format!("{file}{encoding}"));
            fs::write(&path, bytes)?;
            Ok(format!("include_bytes!({:?})", path.display().to_string()))
        };
        let plain = write("", bytes)?;
        let brotli =
            compress::brotli(bytes)?.map_or(Ok("None".into()), |b| write(".br", &b).map(|i| format!("Some({i})")))?;
        let gzip =
            compress::gzip(bytes)?.map_or(Ok("None".into()), |b| write(".gz", &b).map(|i| format!("Some({i})")))?;
        writeln!(
            rust,
            "Asset {{ name: {name:?}, address: \"/tillgangar/{file}\", plain: {plain}, brotli: {brotli}, gzip: {gzip} }},"
        )?;
    }
    rust.push_str("];\n");
    Ok(rust)
}

/// `icons/chat.svg` becomes `icons-chat.3f2a91c0.svg`.
fn hashed_name(name: &str, bytes: &[u8]) -> String {
    // FNV-1a: only tells versions of our own files apart, so it need not withstand an adversary.
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3));
    let hash = (hash >> 32) ^ (hash & 0xffff_ffff);
    let flat = name.replace('/', "-");
    match flat.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash:08x}.{extension}"),
        None => format!("{flat}.{hash:08x}"),
    }
}

fn watch(path: &Path) {
    println!("cargo::rerun-if-changed={}", path.display());
}
