//! The processor time of this thread: what other work on the machine takes is not counted.

use std::time::Duration;

pub fn thread_time() -> Duration {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the call writes one timespec, and gets one.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    assert_eq!(failed, 0, "there is no clock for one thread");
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}
