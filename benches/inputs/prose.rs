//! Texts that people write, in blocks of some kilobytes, from a folder of real ones or from our own sentences.

use std::fs;
use std::path::{Path, PathBuf};

use super::random::Random;

/// What a block is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Traditional,
    Simplified,
    English,
    Code,
    Mail,
    Table,
}

/// Each kind with the folder that holds real texts of it, and its share in mixed text.
const KINDS: &[(Kind, &str, u64)] = &[
    (Kind::Traditional, "chinese-prose", 3),
    (Kind::Simplified, "", 1),
    (Kind::English, "english-docs", 3),
    (Kind::Code, "code", 3),
    (Kind::Mail, "email", 1),
    (Kind::Table, "csv", 1),
];

/// How long a block is, about.
const BLOCK: usize = 4 << 10;

/// Real texts read of one kind: enough that no cache holds the same block for long.
const MOST: usize = 8 << 20;

pub struct Prose(Vec<(Kind, u64, Vec<String>)>);

impl Prose {
    /// From the folder in `$TIDEGATE_TEXT`, else `../shared/corpora/text` beside the repository; where
    /// neither is there, and for Simplified Chinese always, from our own sentences.
    pub fn found(repository: &Path) -> Self {
        let named = std::env::var_os("TIDEGATE_TEXT").map(PathBuf::from);
        Self::from(&named.unwrap_or_else(|| repository.join("../shared/corpora/text")))
    }

    pub fn from(folder: &Path) -> Self {
        Self(
            KINDS
                .iter()
                .map(|(kind, name, share)| {
                    let mut blocks = Vec::new();
                    if !name.is_empty() {
                        read_blocks(&folder.join(name), &mut blocks);
                    }
                    if blocks.is_empty() {
                        blocks = own_blocks(*kind);
                    }
                    (*kind, *share, blocks)
                })
                .collect(),
        )
    }

    /// A block of `kind`.
    pub fn block(&self, kind: Kind, random: &mut Random) -> String {
        let (_, _, blocks) = self.0.iter().find(|(known, _, _)| *known == kind).unwrap();
        blocks[random.below(blocks.len() as u64) as usize].clone()
    }

    /// A block of any kind, each as often as its share says.
    pub fn mixed(&self, random: &mut Random) -> String {
        let all: u64 = self.0.iter().map(|(_, share, _)| share).sum();
        let mut at = random.below(all);
        for (kind, share, _) in &self.0 {
            if at < *share {
                return self.block(*kind, random);
            }
            at -= share;
        }
        unreachable!("the shares add up")
    }
}

/// The UTF-8 files below `folder`, in the order of their paths, cut at line ends.
fn read_blocks(folder: &Path, blocks: &mut Vec<String>) {
    let mut paths = Vec::new();
    list(folder, &mut paths);
    paths.sort();
    let mut have = 0;
    for path in paths {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let mut block = String::new();
        for line in text.lines() {
            block.push_str(line);
            block.push('\n');
            if block.len() >= BLOCK {
                have += block.len();
                blocks.push(std::mem::take(&mut block));
            }
        }
        blocks.extend((block.len() > BLOCK / 4).then_some(block));
        if have > MOST {
            return;
        }
    }
}

fn list(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            list(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

/// Blocks of sentences in an order of chance.
fn own_blocks(kind: Kind) -> Vec<String> {
    let mut random = Random::new(100 + kind as u64);
    let sentences = match kind {
        Kind::Traditional => TRADITIONAL,
        Kind::Simplified => SIMPLIFIED,
        Kind::English | Kind::Mail => ENGLISH,
        Kind::Code => CODE,
        Kind::Table => &[
            "Central,",
            "Sha Tin,",
            "pending,",
            "approved,",
            "REF-",
            "2026-03-1",
            "12.5,",
            "1,024,",
        ],
    };
    let block = |random: &mut Random| {
        let mut block = String::new();
        while block.len() < BLOCK {
            block.push_str(random.one(sentences));
            if random.below(3) == 0 {
                block.push_str(&random.below(100_000).to_string());
            }
            block.push(if random.below(4) == 0 { '\n' } else { ' ' });
        }
        block.push('\n');
        block
    };
    (0..512).map(|_| block(&mut random)).collect()
}

const TRADITIONAL: &[&str] = &[
    "本項目的進度報告已上載至系統，請各部門於本週內提交意見。",
    "會議改期至下星期二上午十時，地點不變，詳情請參閱附件。",
    "供應商的合約將於年底屆滿，採購部正在檢討條款及價格。",
    "多謝各位同事一直以來的支持，今年的工作進展順利。",
    "政府一直關注市民對交通安排的意見，並會繼續聽取各界建議。",
    "因應天氣情況，戶外活動將會順延，主辦單位會另行公布。",
    "我們建議先完成第一期工程，再按實際需要調整餘下安排。",
    "新的培訓課程設有粵語及英語兩班，名額有限，先到先得。",
    "圖書館的開放時間由下月起延長，方便學生溫習。",
    "有關個人資料的處理方法，請細閱網頁上的說明。",
];

const SIMPLIFIED: &[&str] = &[
    "本季度的生产计划已经下发，请各车间按照时间表完成。",
    "系统升级期间，部分功能可能无法使用，敬请谅解。",
    "研发部门将在下周组织技术交流，欢迎有兴趣的同事参加。",
    "根据市场反馈，我们对产品包装进行了调整，效果良好。",
    "请在收到通知后尽快确认，如有问题请与行政部联系。",
    "此次活动由分公司承办，参加人员须提前做好准备。",
    "会议讨论了明年的预算，并对重点工作作出了安排。",
    "为提高服务质量，客服中心新增了多个语种。",
    "仓库盘点将于月底进行，届时暂停收发货物。",
    "该项目的验收标准已经更新，请以最新版本为准。",
];

const ENGLISH: &[&str] = &[
    "The monthly report is attached; please review the figures in section ",
    "Delivery is expected at the end of the month, weather permitting.",
    "The order was approved by the branch manager and sent to the warehouse.",
    "See the policy overview for what changes next year, and tell us what you think.",
    "Quantities are rounded; the total of the quarter stands in table ",
    "The server was restarted after the update, and no requests were lost.",
    "We would be glad to meet you in our office in the second week of March.",
    "Nobody has complained so far, which may only mean that nobody has looked.",
    "Subject: minutes of the last meeting and what is left to do",
    "Please keep this page short: people read it on their phones.",
];

const CODE: &[&str] = &[
    "fn main() { let total: u64 = rows.iter().map(|row| row.amount).sum(); }",
    "if (response.status !== 200) { throw new Error(`unexpected status`); }",
    "for name, value in sorted(settings.items()):",
    "SELECT branch, SUM(amount) FROM orders WHERE year = 2026 GROUP BY branch;",
    "public static final int MAX_RETRIES = ",
    "    return this.cache.computeIfAbsent(key, k -> load(k));",
    "// The list is short, so that looking through it costs less than a map.",
    "#include <vector>",
    "assert_eq!(parsed.len(), expected.len(), \"lengths differ\");",
    "    - run: make test",
];
