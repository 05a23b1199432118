//! Makes the inline script small, without a JavaScript parser.

/// Takes comment lines, indentation, needless spaces and line ends out of a script. A space stays
/// between two words, a line end where no mark ends the statement; strings must hold neither.
pub fn squeeze(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let joined = lines.collect::<Vec<_>>().join("\n");
    let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "_$".contains(c));
    let mut squeezed = String::new();
    let mut rest = joined.chars().peekable();
    while let Some(c) = rest.next() {
        let keep = match c {
            ' ' => word(squeezed.chars().next_back()) && word(rest.peek().copied()),
            '\n' => !squeezed.ends_with(['{', ';', ',']),
            _ => true,
        };
        if keep {
            squeezed.push(c);
        }
    }
    squeezed
}
