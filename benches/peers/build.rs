//! Links Vectorscan as the system has it, and says what to install where it is not there.

use std::path::Path;

fn main() {
    let header = ["/usr/include/hs/hs.h", "/usr/local/include/hs/hs.h"];
    if !header.iter().any(|path| Path::new(path).exists()) {
        println!("cargo::error=Vectorscan is not installed: apt-get install libvectorscan-dev");
    }
    println!("cargo::rustc-link-lib=dylib=hs");
    println!("cargo::rerun-if-changed=build.rs");
}
