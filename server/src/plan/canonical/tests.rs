use super::*;
use app::domain::{
    Lang,
    identity::MandateKind,
    plan::{Party, statement::Signed},
};
use proptest::prelude::*;
use serde_json::json;

/// A plan as an import file writes it, with letters that are easily written otherwise.
const PLAN: &str = include_str!("plan.json");

fn plan() -> Content {
    serde_json::from_str(PLAN).unwrap()
}

fn hash(plan: &Content) -> String {
    sha256(content(plan).unwrap().as_bytes())
}

// RFC 8785, 3.2.2 and 3.2.4
#[test]
fn the_rfcs_example_comes_out_as_there() {
    // Numbers as Rust reads them: serde_json reads the first one a last figure off.
    let first: f64 = "333333333.33333329".parse().unwrap();
    let numbers = [first, 1e30, 4.50, 2e-3, 0.000_000_000_000_000_000_000_000_001];
    let text = r#""\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/""#;
    let text: Value = serde_json::from_str(text).unwrap();
    let value = json!({ "numbers": numbers, "string": text, "literals": [null, true, false] });
    let expected = concat!(
        r#"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#,
        r#""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    );
    assert_eq!(canonical(&value), expected);
}

// RFC 8785, 3.2.3: keys are sorted by UTF-16 code units, not by characters.
#[test]
fn keys_are_sorted_as_utf_16() {
    let value = json!({
        "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh", "1": "One",
        "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control", "\u{f6}": "Latin Small Letter O With Diaeresis",
    });
    let expected = "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
        \"\u{f6}\":\"Latin Small Letter O With Diaeresis\",\"\u{20ac}\":\"Euro Sign\",\
        \"\u{1f600}\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}";
    assert_eq!(canonical(&value), expected);
}

// RFC 8785, appendix B
#[test]
fn numbers_are_those_of_appendix_b() {
    for (bits, expected) in [
        (0x0000_0000_0000_0000, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
        (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
        (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
        (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
        (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"),
        (0x41b3_de43_5555_5554, "333333333.33333325"),
        (0x41b3_de43_5555_5555, "333333333.3333333"),
        (0x41b3_de43_5555_5556, "333333333.3333334"),
        (0x41b3_de43_5555_5557, "333333333.33333343"),
        (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] {
        assert_eq!(ecmascript(f64::from_bits(bits)), expected, "{bits:016x}");
    }
}

// R-PLAN-2: what is hashed today is hashed to the same in ten years. The figures were made by another program.
#[test]
fn a_plan_keeps_its_hash() {
    assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let text = content(&plan()).unwrap();
    assert!(text.starts_with(r#"{"complaints":{"how":{"fi":"Disa kertoi: \"saa valittaa\"\n","sv":"#), "{text}");
    assert_eq!(hash(&plan()), PLAN_HASH);
}

/// `json.dumps(plan, sort_keys=True, separators=(",", ":"), ensure_ascii=False)` in Python, hashed by `hashlib`.
const PLAN_HASH: &str = "0a2bcb7249b7174b8643312451b9cadd29ffc3e6cacb17ce416741b94b4e3e69";

fn signed() -> Signed<'static> {
    Signed { plan: "p-1", version: "v-1", number: 3, content_sha256: "c0", pdf_sha256: "d0" }
}

fn any_statement() -> Statement {
    let by = Party { id: "a-1".into(), kind: Some(MandateKind::GodMan) };
    Statement::new(&signed(), (&by, Some("m-1")), "b-1", (Lang::SvLattlast, "Jag säger ja till planen."))
}

// R-PLAN-2, R-ACT-2
#[test]
fn a_statement_is_written_as_it_always_was() {
    let expected = concat!(
        r#"{"content_sha256":"c0","form":"stodvalet-plan-1","lang":"sv-lattlast","mandate":"m-1","number":3,"#,
        r#""pdf_sha256":"d0","plan":"p-1","principal":"b-1","role":"god-man","signer":"a-1","version":"v-1","#,
        r#""words":"Jag säger ja till planen."}"#
    );
    assert_eq!(statement(&any_statement()).unwrap(), expected);
    let own = Statement::new(&signed(), (&Party::person("b-1"), None), "b-1", (Lang::Sv, "Ja."));
    assert!(statement(&own).unwrap().contains(r#""mandate":null"#), "what is not there is said not to be there");
}

/// Every text, number and truth value in a value.
fn leaves(value: &mut Value) -> Vec<&mut Value> {
    match value {
        Value::Array(all) => all.iter_mut().flat_map(leaves).collect(),
        Value::Object(fields) => fields.values_mut().flat_map(leaves).collect(),
        leaf => vec![leaf],
    }
}

fn altered(leaf: &mut Value) {
    *leaf = match &*leaf {
        Value::String(text) => format!("{text} ").into(),
        Value::Bool(truth) => (!truth).into(),
        Value::Number(number) => (number.as_i64().unwrap_or_default() + 1).into(),
        _ => "x".into(),
    };
}

// R-PLAN-2: whatever is altered, in plan or statement, the hash tells.
#[test]
fn every_change_is_seen() {
    for whole in [serde_json::to_value(plan()).unwrap(), serde_json::to_value(any_statement()).unwrap()] {
        let mut seen = std::collections::HashSet::from([sha256(canonical(&whole).as_bytes())]);
        let many = leaves(&mut whole.clone()).len();
        assert!(many > 10);
        for place in 0..many {
            let mut other = whole.clone();
            altered(leaves(&mut other).swap_remove(place));
            assert!(seen.insert(sha256(canonical(&other).as_bytes())), "place {place}");
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((".{0,4}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// As JSON, with the keys of each object turned round and spaces between.
fn otherwise(value: &Value) -> String {
    match value {
        Value::Array(all) => format!("[ {} ]", all.iter().map(otherwise).collect::<Vec<_>>().join(" , ")),
        Value::Object(fields) => {
            let field =
                |(key, value): (&String, &Value)| format!("{} : {}", Value::from(key.as_str()), otherwise(value));
            format!("{{ {} }}", fields.iter().rev().map(field).collect::<Vec<_>>().join(" ,\n"))
        }
        leaf => leaf.to_string(),
    }
}

proptest! {
    // RFC 8785: the order of keys and the space between make no difference.
    #[test]
    fn order_and_space_make_no_difference(value in any_json()) {
        let read: Value = serde_json::from_str(&otherwise(&value)).unwrap();
        prop_assume!(read == value); // serde_json reads some floats a last figure off.
        prop_assert_eq!(canonical(&read), canonical(&value));
    }

    // RFC 8785: it is JSON, and says the same.
    #[test]
    fn it_is_json_that_says_the_same(value in any_json()) {
        let text = canonical(&value);
        let read: Value = serde_json::from_str(&text).unwrap();
        prop_assume!(!leaves(&mut value.clone()).iter().any(|leaf| leaf.is_f64()));
        prop_assert_eq!(canonical(&read), text);
        prop_assert_eq!(read, value);
    }

    // RFC 8785: a number gives itself back.
    #[test]
    fn numbers_give_themselves_back(number in any::<f64>()) {
        prop_assume!(number.is_finite());
        // Minus nought is written as nought.
        let back = ecmascript(number).parse::<f64>().unwrap();
        prop_assert_eq!(back.to_bits(), (number + 0.0).to_bits());
    }
}

// R-PLAN-2: a plan read from a file that is written otherwise has the same hash.
#[test]
fn how_a_file_is_written_makes_no_difference() {
    let other: Content = serde_json::from_str(&otherwise(&serde_json::to_value(plan()).unwrap())).unwrap();
    assert_eq!(hash(&other), hash(&plan()));
}
