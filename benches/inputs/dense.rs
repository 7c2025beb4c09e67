//! What must be stopped: a table of customers with nine identifiers in a row.

use super::random::Random;
use super::values;

const NAMES: &[&str] = &[
    "陳大文",
    "李小明",
    "張美玲",
    "黃志強",
    "王伟",
    "刘芳",
    "CHAN Tai Man",
    "LEE Siu Ming",
    "WONG Mei Ling",
    "何嘉欣",
    "周杰",
    "吳家豪",
    "HO Ka Yan",
    "ZHOU Jie",
];

/// About `size` bytes of rows.
pub fn dense(size: usize) -> String {
    let mut random = Random::new(2);
    let mut out = String::with_capacity(size + 512);
    out.push_str("客戶編號,姓名,身份證號碼,居民身份證,電話,手機,電郵,信用卡號碼,銀行賬戶,護照號碼,地址,金額\n");
    let mut number = 0;
    while out.len() < size {
        number += 1;
        let row = format!(
            "C{number:07},{},{},{},{},{},{},{},{},{},香港九龍彌敦道{}號{}樓{}室,{}.{:02}\n",
            random.one(NAMES),
            values::hkid(&mut random),
            values::resident(&mut random),
            values::hk_phone(&mut random),
            values::mobile(&mut random),
            values::email(&mut random),
            values::card(&mut random),
            values::account(&mut random),
            values::passport(&mut random),
            1 + random.below(800),
            1 + random.below(40),
            random.one(&["A", "B", "C", "D", "1203"]),
            random.below(1_000_000),
            random.below(100)
        );
        out.push_str(&row);
    }
    out
}
