//! The command line: everything it does goes through the library's public interface.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
