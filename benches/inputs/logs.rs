//! What servers write: dates, addresses, hexadecimal ids, sizes and times, all of them digits.

use super::random::Random;

/// About `size` bytes of log lines of four kinds.
pub fn logs(size: usize) -> String {
    let mut random = Random::new(5);
    let mut out = String::with_capacity(size + 512);
    while out.len() < size {
        out.push_str(&line(&mut random));
    }
    out
}

pub fn line(random: &mut Random) -> String {
    let time = format!(
        "2026-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        1 + random.below(12),
        1 + random.below(28),
        random.below(24),
        random.below(60),
        random.below(60),
        random.below(1000)
    );
    let address = format!(
        "10.{}.{}.{}",
        random.below(256),
        random.below(256),
        random.below(256)
    );
    match random.below(4) {
        0 => format!(
            "{address} - - [{time}] \"GET /api/v1/{}/{} HTTP/1.1\" {} {} \"-\" \"Mozilla/5.0 (X11; Linux x86_64)\"\n",
            random.one(&["orders", "items", "reports", "health", "sessions"]),
            random.below(1_000_000),
            random.one(&["200", "200", "200", "304", "404", "500"]),
            random.below(200_000)
        ),
        1 => format!(
            "{time} {} [worker-{}] com.example.store.OrderService - processed batch {} of {} rows in {} ms\n",
            random.one(&["INFO ", "DEBUG", "WARN "]),
            random.below(16),
            random.below(100_000),
            random.below(5000),
            random.below(30_000)
        ),
        2 => format!(
            "{time} trace={} span={} level=info msg=\"cache refreshed\" bytes={} took={}.{:03}s host={address}:{}\n",
            random.hex(32),
            random.hex(16),
            random.below(100_000_000),
            random.below(10),
            random.below(1000),
            1024 + random.below(60_000)
        ),
        _ => format!(
            "{time} kernel: [{:>6}.{:06}] device eth{}: link up, {} Mbps, session {}-{}-{}-{}-{}\n",
            random.below(999_999),
            random.below(999_999),
            random.below(4),
            random.one(&["100", "1000", "10000"]),
            random.hex(8),
            random.hex(4),
            random.hex(4),
            random.hex(4),
            random.hex(12)
        ),
    }
}
