//! How long a search takes among ten thousand providers, in this process.
//!
//! `cargo bench -p server --bench search`. Aim: 95 of 100 queries within 2 ms.

#[path = "../tests/relevance/fixture.rs"]
mod fixture;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use app::domain::Lang;
use server::search::SearchIndex;

const PROVIDERS: usize = 10_000;
const ROUNDS: usize = 5;
const PAGE: usize = 20;

fn percentile(sorted: &[Duration], share: usize) -> Duration {
    sorted[(sorted.len() - 1) * share / 100]
}

fn main() {
    let providers = fixture::providers(PROVIDERS);
    let start = Instant::now();
    let index = SearchIndex::build(&providers, &fixture::municipalities()).expect("the index");
    println!("built {PROVIDERS} providers in {:.0?}", start.elapsed());

    let queries: Vec<(Lang, &str)> = include_str!("../tests/relevance/queries.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (lang, rest) = line.split_once('\t')?;
            Some((lang.parse().ok()?, rest.split_once('\t')?.0))
        })
        .collect();
    let (mut searches, mut snippets) = (Vec::new(), Vec::new());
    let mut slowest = (Duration::ZERO, "");
    for round in 0..=ROUNDS {
        for (lang, text) in &queries {
            let start = Instant::now();
            let hits = black_box(index.search(text, *lang, PROVIDERS));
            let took = start.elapsed();
            let page: Vec<usize> = hits.iter().take(PAGE).map(|h| h.place).collect();
            let start = Instant::now();
            black_box(index.snippets(text, *lang, &page));
            // The first round warms up.
            if round > 0 {
                searches.push(took);
                snippets.push(start.elapsed());
                slowest = slowest.max((took, text));
            }
        }
    }
    for (what, times) in [("search", &mut searches), ("snippets of a page", &mut snippets)] {
        times.sort_unstable();
        let (p50, p95, p99) = (percentile(times, 50), percentile(times, 95), percentile(times, 99));
        println!("{what}: {} runs, p50 {p50:.0?}, p95 {p95:.0?}, p99 {p99:.0?}", times.len());
    }
    println!("slowest: {:.0?} for \"{}\"", slowest.0, slowest.1);
}
