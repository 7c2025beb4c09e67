//! Destinations: what is built in, what configuration adds, when an agreement holds.

use super::*;

fn refused(entry: DestinationEntry) -> String {
    let site = Site {
        file: "tidegate.toml".to_owned(),
        destinations: vec![Lined {
            line: 7,
            value: entry,
        }],
        ..Site::default()
    };
    builtin()
        .adapt(&site)
        .expect_err("must be refused")
        .to_string()
}

#[test]
fn five_destinations_are_built_in() {
    let policy = builtin();
    let ids: Vec<&str> = policy.destinations().map(|d| d.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "unknown",
            "on-premises",
            "hong-kong",
            "dingtalk-cn",
            "dingtalk-intl"
        ]
    );
    let row = |id| policy.destination(id, today()).expect("built in").row();
    assert_eq!(row("dingtalk-cn").jurisdiction.as_deref(), Some("CN"));
    assert_eq!(row("hong-kong").jurisdiction.as_deref(), Some("HK"));
    assert_eq!(row("unknown").jurisdiction, None);
    assert_eq!(row("unknown").mechanism, None);
}

#[test]
fn a_destination_that_nobody_configured_is_an_error_that_lists_the_others() {
    let error = builtin()
        .destination("dropbox", today())
        .unwrap_err()
        .to_string();
    assert!(error.contains("`dropbox` is not configured"), "{error}");
    assert!(error.contains("dingtalk-intl"), "{error}");
}

#[test]
fn an_agreement_holds_through_its_last_day() {
    let policy = with_destinations(vec![agreed(entry("partner", Some("CN")))]);
    let on = |date| {
        policy
            .destination("partner", day(date))
            .expect("configured")
    };
    let last = on("2026-12-31");
    assert_eq!(last.row().mechanism.as_deref(), Some("written-consent"));
    assert_eq!(last.expired_mechanism(), None);
    let after = on("2027-01-01");
    assert_eq!(after.row().mechanism, None);
    assert_eq!(after.expired_mechanism(), Some("written-consent"));
}

#[test]
fn an_expired_agreement_changes_nothing() {
    let expired = |mut entry: DestinationEntry| {
        entry.expires = Some(day("2026-06-29"));
        entry
    };
    let policy = with_destinations(vec![
        expired(agreed(entry("partner-cn", Some("CN")))),
        expired(agreed(entry("partner-sg", Some("SG")))),
    ]);
    let one_id = file(vec![one("hkid")], vec![]);
    assert_eq!(one_id.judged(&policy, "partner-cn").action, Action::Block);
    let record = file(vec![one("medical-record")], vec![]);
    assert_eq!(record.judged(&policy, "partner-sg").action, Action::Block);
}

#[test]
fn configuration_may_replace_a_built_in_destination() {
    let policy = with_destinations(vec![agreed(entry("dingtalk-cn", Some("CN")))]);
    let one_id = file(vec![one("hkid")], vec![]);
    assert_eq!(
        one_id.judged(&policy, "dingtalk-cn").action,
        Action::Justify
    );
    assert_eq!(policy.destinations().count(), 5);
}

#[test]
fn our_own_machine_in_the_mainland_is_in_the_mainland() {
    let office = |jurisdiction| DestinationEntry {
        hosting: Hosting::OnPremises,
        ..entry("office", jurisdiction)
    };
    let one_id = file(vec![one("hkid")], vec![]);
    for (jurisdiction, action) in [
        (None, Action::Allow),
        (Some("HK"), Action::Allow),
        (Some("CN"), Action::Block),
        (Some("SG"), Action::Justify),
    ] {
        let policy = with_destinations(vec![office(jurisdiction)]);
        assert_eq!(
            one_id.judged(&policy, "office").action,
            action,
            "{jurisdiction:?}"
        );
    }
}

#[test]
fn a_mechanism_needs_its_evidence_and_its_end() {
    let full = agreed(entry("partner", Some("CN")));
    let without = DestinationEntry {
        evidence: None,
        ..full.clone()
    };
    assert!(
        refused(without)
            .contains("tidegate.toml:7: destination partner: a mechanism needs its `evidence`")
    );
    let blank = DestinationEntry {
        evidence: Some(" ".to_owned()),
        ..full.clone()
    };
    assert!(refused(blank).contains("`evidence`"));
    let endless = DestinationEntry {
        expires: None,
        ..full.clone()
    };
    assert!(refused(endless).contains("`expires`"));
    let nameless = DestinationEntry {
        mechanism: None,
        ..full
    };
    assert!(refused(nameless).contains("without a mechanism"));
}

#[test]
fn the_bay_area_contract_covers_nine_cities_of_the_mainland() {
    let contract = |city: Option<&str>, jurisdiction| DestinationEntry {
        mechanism: Some("gba-standard-contract".to_owned()),
        city: city.map(str::to_owned),
        ..agreed(entry("partner", Some(jurisdiction)))
    };
    assert!(refused(contract(Some("Hangzhou"), "CN")).contains("Shenzhen"));
    assert!(refused(contract(None, "CN")).contains("city"));
    assert!(refused(contract(Some("Shenzhen"), "SG")).contains("CN only"));
    let policy = with_destinations(vec![contract(Some("Shenzhen"), "CN")]);
    let one_id = file(vec![one("hkid")], vec![]);
    assert_eq!(one_id.judged(&policy, "partner").action, Action::Justify);
}

#[test]
fn what_cannot_be_a_destination_is_refused() {
    assert!(refused(entry("", None)).contains("an id is made of"));
    assert!(refused(entry("a b", None)).contains("an id is made of"));
    assert!(refused(entry("x", Some("China"))).contains("two capital letters"));
    let unheard = DestinationEntry {
        mechanism: Some("handshake".to_owned()),
        ..agreed(entry("x", Some("CN")))
    };
    assert!(refused(unheard).contains("no mechanism is called `handshake`"));
}
