//! The public face: built once, shared by threads, always answering.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use super::catalogue;
use super::hash::sha256;
use super::outcome::{Answer, Subject};
use super::visit::{Extent, visit};
use super::visited::Visited;
use crate::config::Config;
use crate::detect::{CHUNK, Confirm, Reveal, Rules};
use crate::digest_key::DigestKey;
use crate::error::Error;
use crate::input::Input;
use crate::limits::{Budget, Limits};
use crate::model::{Date, Explanation, GapKind, Organisation, Outcome};
use crate::packs;
use crate::policy::{Policy, ResolvedDestination, UNKNOWN};

/// Whether verdicts stop files or are only recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    #[default]
    /// Verdicts stop files.
    Enforce,
    /// Verdicts are recorded and stop nothing.
    Observe,
}

/// How a scanner is built.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Pack files added to the built-in ones.
    pub packs: Vec<PathBuf>,
    /// A policy file in place of the built-in policy.
    pub policy: Option<PathBuf>,
    /// What the installation sets.
    pub config: Config,
    /// How far one scan may go.
    pub limits: Limits,
    /// None: as the configuration says, else every core.
    pub threads: Option<usize>,
    /// Where large members are spooled; the system's temporary folder unless given.
    pub temp_dir: Option<PathBuf>,
    /// Matches kept a rule; 0 keeps all. None: as the configuration says, else 20.
    pub max_matches: Option<usize>,
    /// Whether rows show the values found.
    pub reveal: Reveal,
    /// Whether verdicts stop files.
    pub mode: Mode,
    /// The key of digests; None: one for this scanner alone.
    pub key: Option<DigestKey>,
}

/// Stops every scan that was given a clone of it.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asks every scan with this handle to stop.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.0)
    }
}

/// What the caller knows of a file.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The name to scan and report it under, in place of its path.
    pub name: Option<String>,
    /// Where it is to go; the configuration's default, else `unknown`.
    pub destination: Option<String>,
    /// The reason given for sending it all the same.
    pub justification: Option<String>,
    /// Who sends it.
    pub user: Option<String>,
    /// Stops the scan.
    pub cancel: Cancel,
}

/// A piece of text as it was read.
#[derive(Clone, Copy, Debug)]
pub struct TextPiece<'a> {
    /// Where the piece stands, as rows say it.
    pub location: &'a str,
    /// What structure says that it is.
    pub label: Option<&'a str>,
    /// The text itself.
    pub text: &'a str,
}

/// All that scans share.
#[derive(Clone)]
pub(crate) struct Context {
    pub rules: Arc<Rules>,
    pub confirm: Confirm,
    pub policy: Policy,
    pub config: Config,
    pub limits: Arc<Limits>,
    pub temp_dir: PathBuf,
    pub most: usize,
    pub chunk: usize,
    pub mode: Mode,
    pub key_id: String,
    pub config_digest: String,
    /// The destination of files of which nobody said where they go.
    pub fallback: ResolvedDestination,
    pub(super) pool: Arc<rayon::ThreadPool>,
    pub(super) threads: usize,
}

impl Context {
    pub fn pool(&self) -> &rayon::ThreadPool {
        &self.pool
    }

    /// Whether there is another thread to hand work to.
    pub fn is_parallel(&self) -> bool {
        self.threads > 1
    }
}

/// Matches kept a rule unless somebody says otherwise.
const MATCHES: usize = 20;

/// Readers recurse within counted depths; this leaves room for all of them.
const STACK: usize = 32 << 20;

/// Scans files: see the crate's documentation.
#[derive(Clone)]
pub struct Scanner(pub(super) Arc<Context>);

impl Scanner {
    /// Compiles packs and policy, and runs the tests of added packs: a pack that fails its own tests
    /// does not load. Fails where one of them, or the configuration, cannot be used.
    pub fn new(mut settings: Settings) -> Result<Self, Error> {
        let configured = settings.config.packs.iter().cloned();
        settings.packs = configured.chain(settings.packs).collect();
        settings.policy = settings.policy.or_else(|| settings.config.policy.clone());
        if !settings.packs.is_empty() {
            for checked in catalogue::test_packs(&settings.packs)? {
                if let Some(failure) = checked.failures.into_iter().next() {
                    return Err(Error::Pack {
                        file: failure.file,
                        line: failure.line,
                        rule: failure.rule,
                        reason: format!("fails its own tests: {}", failure.reason),
                    });
                }
            }
        }
        Self::untested(settings)
    }

    /// Compiles packs and policy without running any pack's tests.
    pub(crate) fn untested(settings: Settings) -> Result<Self, Error> {
        let loaded = match settings.packs.as_slice() {
            [] if settings.config.organisation == Organisation::default() => {
                return Self::with_rules(settings, Rules::built_in()?);
            }
            [] => packs::built_in()?,
            added => packs::load(added)?,
        };
        Self::with_packs(settings, loaded)
    }

    /// Compiles policy and the packs in `loaded`, whatever packs the settings name.
    pub(crate) fn with_packs(settings: Settings, mut loaded: packs::Loaded) -> Result<Self, Error> {
        loaded.adapt(&settings.config.organisation);
        let rules = Rules::compile(&loaded)?;
        Self::with_rules(settings, rules)
    }

    fn with_rules(settings: Settings, rules: Rules) -> Result<Self, Error> {
        let mut config = settings.config;
        config.limits = settings.limits.clone();
        let policy = policy(settings.policy.as_deref())?.adapt(&config.site)?;
        let threads = settings
            .threads
            .or(config.threads)
            .filter(|threads| *threads > 0);
        let threads =
            threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .stack_size(STACK)
            .thread_name(|n| format!("tidegate-{n}"))
            .build()
            .map_err(|error| Error::Usage {
                what: "threads".to_owned(),
                reason: error.to_string(),
            })?;
        let key = match settings.key {
            Some(key) => key,
            None => DigestKey::random()?,
        };
        let temp_dir = settings.temp_dir.or_else(|| config.temp_dir.clone());
        let most = settings
            .max_matches
            .or(config.max_matches)
            .unwrap_or(MATCHES);
        Ok(Self(Arc::new(Context {
            confirm: Confirm::new(key.bytes(), settings.reveal),
            key_id: key.id(),
            fallback: policy.destination(UNKNOWN, Date::today())?,
            rules: Arc::new(rules),
            policy,
            limits: Arc::new(settings.limits),
            temp_dir: temp_dir.unwrap_or_else(std::env::temp_dir),
            most: if most == 0 { usize::MAX } else { most },
            chunk: CHUNK,
            mode: settings.mode,
            config_digest: config.digest(),
            config,
            pool: Arc::new(pool),
            threads,
        })))
    }

    pub(crate) fn context(&self) -> &Arc<Context> {
        &self.0
    }

    /// Checks that a destination is one that the policy knows.
    pub fn check_destination(&self, id: &str) -> Result<(), Error> {
        self.0.policy.destination(id, Date::today()).map(|_| ())
    }

    /// The policy in force, for what the row does not carry: advice to a stopped person.
    pub fn policy(&self) -> &Policy {
        &self.0.policy
    }

    /// Scans the file at `path`. What cannot be opened or read is an `io` gap.
    pub fn scan_path(&self, path: &Path, request: &Request) -> Outcome {
        match open(path, &self.0.temp_dir) {
            Ok(input) => self.scan_input(&input, path, request),
            Err(error) => self.unreadable(path, io_detail(&error), request),
        }
    }

    /// Scans bytes.
    pub fn scan_bytes(&self, bytes: impl Into<Arc<[u8]>>, request: &Request) -> Outcome {
        self.scan_input(&Input::from_bytes(bytes), Path::new("-"), request)
    }

    /// Scans all of `reader` from its start, whatever its position.
    pub fn scan_reader<R: Read + Seek>(&self, mut reader: R, request: &Request) -> Outcome {
        match reader.rewind() {
            Ok(()) => self.scan_stream(reader, request),
            Err(error) => self.unreadable(Path::new("-"), io_detail(&error), request),
        }
    }

    /// Scans what is left of `reader`, which is spooled: in memory while small, else to a file
    /// without a name.
    pub fn scan_stream<R: Read>(&self, reader: R, request: &Request) -> Outcome {
        match Input::spool(reader, &self.0.temp_dir) {
            (Ok(()), Some(input)) => self.scan_input(&input, Path::new("-"), request),
            (Err(error), _) => self.unreadable(Path::new("-"), io_detail(&error), request),
            (Ok(()), None) => self.unreadable(Path::new("-"), "cannot be spooled", request),
        }
    }

    /// The row of a file that cannot be opened: an `io` gap, which the policy judges.
    pub fn unreadable(&self, path: &Path, detail: &'static str, request: &Request) -> Outcome {
        let started = Instant::now();
        let subject = Subject::unread(path, request);
        let visited = Visited::unread(GapKind::Io, detail);
        Answer::new(&self.0, request).outcome(&subject, visited, started)
    }

    /// Hands out every piece of text in the file at `path`; the outcome's gaps say what is missing.
    pub fn read_path(
        &self,
        path: &Path,
        request: &Request,
        each: &mut dyn FnMut(TextPiece<'_>),
    ) -> Outcome {
        match open(path, &self.0.temp_dir) {
            Ok(input) => self.read_input(&input, path, request, each),
            Err(error) => self.unreadable(path, io_detail(&error), request),
        }
    }

    /// The same for what is left of `reader`.
    pub fn read_stream<R: Read>(
        &self,
        reader: R,
        request: &Request,
        each: &mut dyn FnMut(TextPiece<'_>),
    ) -> Outcome {
        match Input::spool(reader, &self.0.temp_dir) {
            (Ok(()), Some(input)) => self.read_input(&input, Path::new("-"), request, each),
            (Err(error), _) => self.unreadable(Path::new("-"), io_detail(&error), request),
            (Ok(()), None) => self.unreadable(Path::new("-"), "cannot be spooled", request),
        }
    }

    fn read_input(
        &self,
        input: &Input,
        path: &Path,
        request: &Request,
        each: &mut dyn FnMut(TextPiece<'_>),
    ) -> Outcome {
        let started = Instant::now();
        let subject = Subject::of(path, request, input.len());
        let budget = Budget::new(Arc::clone(&self.0.limits), request.cancel.flag());
        let read = super::read::read(&self.0, input, &subject.name, &budget, each);
        Answer::new(&self.0, request).outcome(&subject, read, started)
    }

    fn scan_input(&self, input: &Input, path: &Path, request: &Request) -> Outcome {
        self.answer_input(input, path, request).0
    }

    /// The row, and why it says so where this scanner's context asks for that.
    pub(super) fn answer_input(
        &self,
        input: &Input,
        path: &Path,
        request: &Request,
    ) -> (Outcome, Option<Explanation>) {
        let started = Instant::now();
        let subject = Subject::of(path, request, input.len());
        let budget = Budget::new(Arc::clone(&self.0.limits), request.cancel.flag());
        let context = &self.0;
        let (visited, sha256) = self.install(|| {
            let visited = visit(context, input, &subject.name, 0, &budget, Extent::All);
            // Most of it was hashed as it was read.
            (visited, sha256(input))
        });
        let mut visited = visited;
        if sha256.is_none() {
            visited.gap_at_root(GapKind::Io, "cannot be read to its end");
        }
        visited.coverage.bytes = input.len().saturating_add(budget.usage().expanded);
        let subject = Subject { sha256, ..subject };
        Answer::new(&self.0, request).answer(&subject, visited, started)
    }

    /// Runs `work` on the scanner's own threads.
    pub(crate) fn install<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.0.pool.install(work)
    }
}

/// Opens a regular file. A FIFO that takes its place after the walk must not be waited for.
pub(super) fn open(path: &Path, temp: &Path) -> io::Result<Input> {
    let file = File::options()
        .read(true)
        .custom_flags(O_NONBLOCK)
        .open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if metadata.len() > 0 {
        return Input::from_file(file);
    }
    // Some file systems state no size for files that have content.
    match Input::spool(file, temp) {
        (Ok(()), Some(input)) => Ok(input),
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(io::ErrorKind::Other.into()),
    }
}

/// Opening does not wait for a writer. The value is the kernel's, fixed by its interface.
#[cfg(any(target_os = "linux", target_os = "android"))]
const O_NONBLOCK: i32 = 0o4000;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const O_NONBLOCK: i32 = 0x0004;

/// The policy in `file`, or the built-in one.
fn policy(file: Option<&Path>) -> Result<Policy, Error> {
    let Some(path) = file else {
        return Policy::builtin();
    };
    let text = std::fs::read_to_string(path).map_err(|error| Error::io(path, error))?;
    Policy::parse(&path.display().to_string(), &text)
}

/// Our words for a machine's trouble: an operating system's text may hold a path.
pub(crate) fn io_detail(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file",
        io::ErrorKind::PermissionDenied => "permission denied",
        io::ErrorKind::InvalidInput => "not a regular file",
        io::ErrorKind::IsADirectory => "is a folder",
        _ => "cannot be read",
    }
}
