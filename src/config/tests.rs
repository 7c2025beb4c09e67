//! The configuration: keys, lines, paths, digests, and where it is found.

use super::*;
use crate::model::{Class, Hosting};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

const FULL: &str = r#"
packs = ["own.toml", "/srv/packs/more.toml"]
policy = "policy/own.toml"
destination = "partner"
accept_unread = ["dwg"]
digest_key_file = "digest.key"
contact = "dpo@example.hk"
threads = 3
temp_dir = "/var/tmp"
max_matches = 5

[limits]
depth = 4
expanded-size = "2G"
time = 60

[labels]
"2fa4c1aa-90cf-4b3f-a3a7-11d6f8a9e001" = "restricted"

[advice]
encrypted = { en = "Call us.", zh-Hant = "請致電我們。" }

[organisation]
names = ["Sample Ridge Group", "樣本山嶺集團"]
domains = ["sampleridge.example"]
phones = ["+852 2123 7045"]
addresses = ["12/F, Sample Tower, 88 Sample Road, Hong Kong"]
accounts = ["004-123456-001"]
stock_codes = ["9998"]
code_names = ["Project Lantern"]

[[destinations]]
id = "partner"
jurisdiction = "CN"
city = "Shenzhen"
mechanism = "gba-standard-contract"
evidence = "filing 2026-17"
expires = 2027-01-31

[[destinations]]
id = "archive"
hosting = "on-premises"
"#;

fn parse(text: &str) -> Config {
    Config::parse(Path::new("/etc/tidegate/tidegate.toml"), text).expect("sound")
}

fn error(text: &str) -> String {
    let path = Path::new("conf/tidegate.toml");
    Config::parse(path, text)
        .expect_err("must be refused")
        .to_string()
}

#[test]
fn every_key_is_read() {
    let config = parse(FULL);
    assert_eq!(config.destination.as_deref(), Some("partner"));
    assert_eq!(config.limits.depth, 4);
    assert_eq!(config.limits.expanded_size, 2 << 30);
    assert_eq!(config.limits.time, Duration::from_secs(60));
    assert_eq!(config.threads, Some(3));
    assert_eq!(config.max_matches, Some(5));
    assert_eq!(config.site.accept_unread, ["dwg"]);
    assert_eq!(config.site.contact.as_deref(), Some("dpo@example.hk"));
    assert_eq!(
        config.site.labels.values().copied().collect::<Vec<_>>(),
        [Class::Restricted]
    );
    let partner = &config.site.destinations[0];
    assert_eq!(partner.value.expires, "2027-01-31".parse().ok());
    assert_eq!(partner.line, 32);
    assert_eq!(config.organisation.stock_codes, ["9998"]);
    assert_eq!(config.organisation.names.len(), 2);
    assert_eq!(config.organisation.code_names, ["Project Lantern"]);
    assert_eq!(
        config.site.destinations[1].value.hosting,
        Hosting::OnPremises
    );
    assert_eq!(config.site.advice["encrypted"].line, 21);
    assert_eq!(
        config.site.advice["encrypted"].value.get("zh-Hant"),
        "請致電我們。"
    );
}

#[test]
fn relative_paths_start_at_the_files_own_folder() {
    let config = parse(FULL);
    assert_eq!(
        config.packs,
        [
            PathBuf::from("/etc/tidegate/own.toml"),
            PathBuf::from("/srv/packs/more.toml")
        ]
    );
    assert_eq!(config.policy, Some("/etc/tidegate/policy/own.toml".into()));
    assert_eq!(
        config.digest_key_file,
        Some("/etc/tidegate/digest.key".into())
    );
    assert_eq!(config.temp_dir, Some("/var/tmp".into()));
}

#[test]
fn an_unknown_key_is_an_error_with_its_line() {
    for (text, start) in [
        ("threads = 2\ncolour = 'red'\n", "conf/tidegate.toml:2: "),
        (
            "\n\n[[destinations]]\nid = 'x'\nhost = 'y'\n",
            "conf/tidegate.toml:5: ",
        ),
        (
            "[limits]\ndepth = 3\nspeed = 9\n",
            "conf/tidegate.toml:3: no limit is called `speed`",
        ),
        (
            "[limits]\n\ndepth = 9999\n",
            "conf/tidegate.toml:3: depth is at most 64",
        ),
        ("[labels]\nx = 'secret'\n", "conf/tidegate.toml:2: "),
        ("[organisation]\nname = ['x']\n", "conf/tidegate.toml:2: "),
        (
            "[organisation]\nstock_codes = [\n 'nine nine']\n",
            "conf/tidegate.toml:3: `nine nine` is not a stock code",
        ),
        (
            "[organisation]\ndomains = ['a@b.hk']\n",
            "conf/tidegate.toml:2: `a@b.hk` is not a domain",
        ),
        (
            "[organisation]\nphones = ['123']\n",
            "conf/tidegate.toml:2: `123` is not a telephone number",
        ),
        ("threads = -1\n", "conf/tidegate.toml:1: "),
        ("threads = 1\nthreads = 2\n", "conf/tidegate.toml:2: "),
        ("a = = 1", "conf/tidegate.toml:1: "),
    ] {
        let error = error(text);
        assert!(error.starts_with(start), "{text:?}: {error}");
    }
}

#[test]
fn an_empty_file_says_the_same_as_none() {
    let empty = parse("# nothing\n");
    assert_eq!(empty.digest(), Config::default().digest());
    assert!(empty.digest().starts_with("sha256:"));
    assert_eq!(empty.digest().len(), 71);
    assert_eq!(empty.limits, crate::Limits::default());
}

#[test]
fn the_digest_is_of_what_can_change_a_row() {
    let digest = |text: &str| parse(text).digest();
    let base = digest("");
    for same in [
        "threads = 9",
        "temp_dir = 'x'",
        "digest_key_file = 'k'",
        "[limits]\ndepth = 16",
    ] {
        assert_eq!(digest(same), base, "{same}");
    }
    for other in [
        "destination = 'hong-kong'",
        "accept_unread = ['dwg']",
        "contact = 'x'",
        "max_matches = 1",
        "[limits]\ndepth = 15",
        "[labels]\nx = 'public'",
        "[[destinations]]\nid = 'x'",
        "[advice]\nask = { en = 'x' }",
        "[organisation]\nstock_codes = ['9998']",
    ] {
        assert_ne!(digest(other), base, "{other}");
    }
    let folder = Config::parse(Path::new("elsewhere/t.toml"), FULL).expect("sound");
    assert_eq!(folder.digest(), digest(FULL));
    let further_down = FULL.replace(
        "\n[[destinations]]\nid = \"partner\"",
        "\n\n\n[[destinations]]\nid = \"partner\"",
    );
    assert_eq!(digest(&further_down), digest(FULL));
}

#[test]
fn the_documented_configuration_is_sound() {
    let page = include_str!("../../docs/POLICY.md");
    let block = page.split("```toml config\n").nth(1).expect("an example");
    let config = parse(block.split("```").next().expect("its text"));
    assert_eq!(config.site.destinations.len(), 2);
    assert_eq!(config.site.accept_unread, ["dwg"]);
}

/// A folder with configurations in it, and an environment that leads there.
struct Machine {
    folder: tempfile::TempDir,
    variables: Vec<(&'static str, OsString)>,
}

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self {
            folder,
            variables: Vec::new(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn holds(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().expect("has one")).expect("made");
        std::fs::write(&path, text).expect("written");
        path
    }

    fn located(&self, explicit: Option<&Path>) -> Option<PathBuf> {
        self.with(|around| Config::locate(explicit, around).expect("can be seen"))
    }

    fn found(&self, explicit: Option<&Path>) -> Result<Config, crate::Error> {
        self.with(|around| Config::find(explicit, around))
    }

    fn with<T>(&self, ask: impl Fn(&Surroundings<'_>) -> T) -> T {
        let variable = |name: &str| {
            let mut set = self.variables.iter();
            set.find(|(known, _)| *known == name)
                .map(|(_, value)| value.clone())
        };
        let system = self.path("etc/tidegate");
        ask(&Surroundings {
            variable: &variable,
            system: &system,
        })
    }
}

#[test]
fn the_nearest_configuration_is_taken() {
    let mut machine = Machine::new();
    assert_eq!(machine.located(None), None);
    assert_eq!(
        machine.found(None).expect("none is fine"),
        Config::default()
    );
    let system = machine.holds("etc/tidegate/tidegate.toml", "threads = 1");
    assert_eq!(machine.located(None), Some(system));
    let user = machine.holds("home/.config/tidegate/tidegate.toml", "threads = 2");
    machine
        .variables
        .push(("HOME", machine.path("home").into()));
    assert_eq!(machine.located(None), Some(user));
    let folder = machine.holds("xdg/tidegate/tidegate.toml", "threads = 3");
    machine
        .variables
        .push(("XDG_CONFIG_HOME", machine.path("xdg").into()));
    assert_eq!(machine.located(None), Some(folder));
    let by_variable = machine.holds("mine.toml", "threads = 4");
    machine
        .variables
        .push(("TIDEGATE_CONFIG", by_variable.clone().into()));
    assert_eq!(machine.located(None), Some(by_variable));
    let explicit = machine.holds("named.toml", "threads = 5");
    assert_eq!(machine.located(Some(&explicit)), Some(explicit.clone()));
    assert_eq!(
        machine.found(Some(&explicit)).expect("sound").threads,
        Some(5)
    );
}

#[test]
fn a_named_configuration_must_be_there() {
    let mut machine = Machine::new();
    machine.holds("etc/tidegate/tidegate.toml", "threads = 1");
    let missing = machine.path("missing.toml");
    assert!(machine.found(Some(&missing)).is_err());
    machine.variables.push(("TIDEGATE_CONFIG", missing.into()));
    let error = machine.found(None).expect_err("is not there").to_string();
    assert!(error.contains("missing.toml"), "{error}");
}

#[test]
fn a_relative_folder_never_leads_into_the_working_folder() {
    let mut machine = Machine::new();
    // The tests run in the package's own folder, where `patterns` is a real one.
    for name in ["HOME", "XDG_CONFIG_HOME", "APPDATA"] {
        machine.variables.push((name, "patterns".into()));
    }
    assert_eq!(machine.located(None), None);
    machine.variables.push(("TIDEGATE_CONFIG", OsString::new()));
    assert_eq!(machine.located(None), None);
}

#[test]
fn a_broken_configuration_is_not_passed_over() {
    let machine = Machine::new();
    machine.holds("etc/tidegate/tidegate.toml", "threads = 'many'");
    let error = machine.found(None).expect_err("is broken").to_string();
    assert!(error.contains("tidegate.toml:1: "), "{error}");
}
