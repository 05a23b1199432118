//! Joins the stylesheet's parts in the order `main.css` imports them, and minifies the whole.

use std::error::Error;
use std::fs;
use std::path::Path;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use lightningcss::targets::{Browsers, Targets};

/// Reads `main` and everything it imports with lines such as `@import "./tokens.css";`; its other
/// lines are kept as they are. Imports are one level deep, so `main.css` shows the whole order.
pub fn bundle(main: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let folder = main.parent().ok_or("the stylesheet has no folder")?;
    let mut joined = String::new();
    for line in fs::read_to_string(main)?.lines() {
        let imported = line.trim().strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";"));
        match imported {
            Some(file) => {
                let part = fs::read_to_string(folder.join(file)).map_err(|error| format!("style/{file}: {error}"))?;
                check(file, &part)?;
                joined.push_str(&part);
            }
            None => joined.push_str(line),
        }
        joined.push('\n');
    }
    Ok(minify(&joined)?.into_bytes())
}

/// Each part must stand alone, so that a mistake is told with its file's name.
fn check(file: &str, css: &str) -> Result<(), Box<dyn Error>> {
    let sheet = StyleSheet::parse(css, ParserOptions { filename: file.into(), ..Default::default() });
    sheet.map(|_| ()).map_err(|error| error.to_string().into())
}

fn minify(css: &str) -> Result<String, Box<dyn Error>> {
    let mut sheet = StyleSheet::parse(css, ParserOptions::default()).map_err(|error| error.to_string())?;
    let targets = Targets::from(browsers());
    sheet.minify(MinifyOptions { targets, ..Default::default() }).map_err(|error| error.to_string())?;
    let printed = sheet.to_css(PrinterOptions { minify: true, targets, ..Default::default() });
    Ok(printed.map_err(|error| error.to_string())?.code)
}

/// Browsers of autumn 2022 and later.
fn browsers() -> Browsers {
    let version = |major: u32| Some(major << 16);
    Browsers {
        android: version(107),
        chrome: version(107),
        edge: version(107),
        firefox: version(106),
        ios_saf: version(16),
        opera: version(93),
        safari: version(16),
        samsung: version(19),
        ie: None,
    }
}
