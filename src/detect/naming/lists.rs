//! Family names, first names and words that no name holds.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// A set of characters, asked often.
pub(super) struct Characters(Vec<char>);

impl Characters {
    fn of(listed: &str) -> Self {
        let mut all: Vec<char> = listed.chars().collect();
        all.sort_unstable();
        all.dedup();
        Self(all)
    }

    pub fn contains(&self, c: char) -> bool {
        self.0.binary_search(&c).is_ok()
    }
}

/// Words by their first character.
pub(super) struct Openings(HashMap<char, Vec<&'static str>>);

impl Openings {
    fn of(words: &[&'static str]) -> Self {
        let mut all: HashMap<char, Vec<&'static str>> = HashMap::new();
        for word in words {
            if let Some(first) = word.chars().next() {
                all.entry(first).or_default().push(word);
            }
        }
        Self(all)
    }

    /// Whether any of them begins `text`.
    pub fn open(&self, text: &str) -> bool {
        let words = text.chars().next().and_then(|first| self.0.get(&first));
        words.is_some_and(|words| words.iter().any(|word| text.starts_with(word)))
    }
}

/// One-character family names, Traditional and Simplified: the commonest of the Hundred Family
/// Surnames and of Hong Kong's registers.
pub(super) static SURNAMES: LazyLock<Characters> = LazyLock::new(|| {
    Characters::of(
        "趙赵錢钱孫孙李周吳吴鄭郑王馮冯陳陈褚衛卫蔣蒋沈韓韩楊杨朱秦尤許许何呂吕施張张孔曹嚴严華华金魏陶姜\
戚謝谢鄒邹喻柏水竇窦章雲云蘇苏潘葛奚范彭郎魯鲁韋韦昌馬马苗鳳凤花方俞任袁柳酆鮑鲍史唐費费廉岑薛雷賀贺倪湯汤滕殷羅罗畢毕郝鄔邬安常樂乐\
于時时傅皮卞齊齐康伍余元卜顧顾孟平黃黄和穆蕭萧尹姚邵湛汪祁毛禹狄米貝贝明臧計计伏成戴談谈宋茅龐庞熊紀纪舒屈項项祝董梁杜阮藍蓝閔闵\
席季麻強强賈贾路婁娄危江童顏颜郭梅盛林刁鍾钟鐘徐邱丘駱骆高夏蔡田樊胡凌霍虞萬万支柯昝管盧卢莫經经房裘繆缪干解應应宗丁宣賁邓鄧郁單单杭洪\
包諸诸左石崔吉鈕钮龔龚程嵇邢滑裴陸陆榮荣翁荀羊於惠甄曲封芮羿儲储靳汲邴糜松井段富巫烏乌焦巴弓牧隗山谷車车侯宓蓬全郗班仰秋仲伊宮宫\
寧宁仇欒栾暴甘厲厉戎祖武符劉刘景詹束龍龙葉叶幸司韶郜黎薊溥印宿白懷怀蒲鄂索咸籍賴赖卓藺蔺屠蒙池喬乔陰鬱胥能蒼雙双聞闻莘黨党翟譚谭貢贡\
勞劳逄姬申扶堵冉宰酈雍郤璩桑桂濮牛壽寿通邊边扈燕冀郟浦尚農农溫温別别莊庄晏柴瞿閻阎充慕連连茹習习宦艾魚鱼容向古易慎戈廖庾終终暨居衡步都耿滿满弘\
匡國国文寇廣广祿闕阙東东歐欧沃利蔚越夔隆師师鞏巩厙聶聂晁勾敖融冷訾辛闞阚那簡简饒饶空曾母沙乜養鞠須须豐丰巢關关相查後荊荆紅红游竺權权逯蓋盖益桓公\
冼麥麦崔區区佘鄺邝植源招鄧卜布甄譚凃涂肖付闫",
    )
});

/// Family names that are everyday words as well: behind `病人` in a sentence they begin none.
pub(super) static DOUBTFUL: LazyLock<Characters> = LazyLock::new(|| {
    Characters::of(
        "和於于時时別别那後后相查師师都通向連连常能應应安平成全單单空公強强管計计滿满元水令經经支包利步居終终\
容充易須须危項项紅红雙双農农國国解路左車车井段牧谷班仰秋仲宮印黨党貢勞劳申扶堵邊边尚習习魚鱼廣广越隆養养豐丰權权益沙母乜多明有到在家生任懷怀艾路",
    )
});

/// Family names of two characters.
pub(super) const COMPOUND: &[&str] = &[
    "歐陽", "欧阳", "司徒", "司馬", "司马", "上官", "諸葛", "诸葛", "尉遲", "尉迟", "皇甫", "夏侯",
    "端木", "公孫", "公孙", "令狐", "南宮", "南宫", "獨孤", "慕容", "東方", "东方",
];

/// What a run of characters after a family name may go on with, so that a name ends there.
pub(super) static AFTER_NAME: LazyLock<Openings> = LazyLock::new(|| Openings::of(AFTER_NAMES));

/// The first seven are said of people.
pub(super) const AFTER_NAMES: &[&str] = &[
    "先生", "女士", "小姐", "太太", "君", "同學", "同学", "醫生", "医生", "性別", "性别", "保單",
    "保单", "聯絡", "联络", "身高", "體重", "体重", "血型", "證件", "证件", "出院", "入院", "轉介",
    "備註", "戶口", "账户", "帳戶", "身份", "身分", "香港", "持有", "於", "于", "因", "患", "曾",
    "為", "为", "出生", "現年", "现年", "年齡", "年龄", "經", "经", "有關", "有关", "部門", "部门",
    "職位", "职位", "月份", "日期", "電話", "电话", "手機", "手机", "地址", "員工", "员工", "僱員",
    "雇员", "編號", "编号", "入職", "入职", "國籍", "国籍", "班別", "班级", "病", "診", "诊", "科",
    "床", "檢", "检", "住", "門診", "门诊", "就診", "就诊", "主診", "英文", "中文", "底薪", "基本",
    "在", "到", "確診", "确诊", "之", "男", "女", "已", "需", "應", "应", "前", "今日", "今天",
    "尋日", "昨日", "昨天", "聽日", "明日", "去咗", "去覆", "入咗", "做咗", "照咗", "個驗", "個報",
    "嘅", "覆診", "複診", "复诊", "自述", "表示", "獨居", "独居", "近月", "近日", "自", "跌",
    "服用", "接受", "進行", "进行", "未能", "無法", "无法", "不幸", "突然", "報稱", "報告", "报告",
    "出世", "出生", "死亡", "姑娘", "護士", "护士", "老師", "老师", "經理", "经理", "婆婆", "伯伯",
    "公公", "姐姐", "哥哥", "夫婦", "夫妇", "一家", "昨晚", "今早", "剛剛", "正在", "現時", "现时",
    "目前", "懷疑", "怀疑",
];

/// What a run of characters before a name may end with: words for people, and what leads to one.
pub(super) const BEFORE_NAME: &[&str] = &[
    "病人",
    "患者",
    "病者",
    "病患",
    "證明",
    "証明",
    "证明",
    "學生",
    "学生",
    "同學",
    "同学",
    "員工",
    "员工",
    "僱員",
    "雇员",
    "職員",
    "职员",
    "案主",
    "個案",
    "院友",
    "客戶",
    "客户",
    "會員",
    "会员",
    "姓名",
    "受保人",
    "被保人",
    "死者",
    "被告",
    "傷者",
    "伤者",
    "長者",
    "老人",
    "住客",
    "孕婦",
    "孕妇",
    "產婦",
    "产妇",
    "嬰兒",
    "婴儿",
    "母親",
    "母亲",
    "父親",
    "父亲",
    "媽媽",
    "妈妈",
    "爸爸",
    "兒子",
    "儿子",
    "女兒",
    "女儿",
    "丈夫",
    "妻子",
    "太太",
    "茲有",
    "兹有",
    "現有",
    "现有",
    "關於",
    "关于",
    "有關",
    "有关",
    "本人",
    "通知",
    "返你",
    "今日",
    "尋日",
    "同事",
    "男子",
    "女子",
    "長女",
    "次子",
    "阿媽",
    "阿爸",
    "名叫",
    "為",
    "为",
    "就",
    "及",
    "和",
    "與",
    "与",
    "致",
    "由",
    "同",
    "話",
    "係",
    "收到",
    "家母",
    "家父",
    "外婆",
    "嫲嫲",
    "爺爺",
    "奶奶",
    "阿婆",
    "阿伯",
    "轉介",
    "转介",
    "診治",
    "诊治",
    "檢查",
    "评估",
    "評估",
    "照顧",
    "探訪",
    "幫",
];

/// Words of everyday forms that begin with a character that is also a family name.
pub(super) static NO_NAMES: LazyLock<Openings> = LazyLock::new(|| Openings::of(NO_NAME_OPENINGS));

const NO_NAME_OPENINGS: &[&str] = &[
    "高血", "高膽", "高脂", "高燒", "高級", "金額", "金额", "方法", "方式", "方便", "方面", "程序",
    "程度", "時間", "时间", "時段", "周年", "周一", "任何", "任職", "任务", "任務", "何時", "何人",
    "何處", "安排", "安全", "常見", "常见", "常規", "平均", "全名", "全部", "全科", "全年", "全日",
    "成功", "成人", "成員", "成本", "明細", "康復", "康复", "計劃", "计划", "計算", "文件", "文字",
    "文本", "水平", "水痘", "項目", "项目", "管理", "單位", "单位", "單據", "段落", "尤其", "易怒",
    "包括", "包裝", "元素", "車牌", "车牌", "車輛", "莫名", "溫度", "国籍", "國籍", "國家", "国家",
    "連同", "應診", "应诊", "有關", "相片", "相關", "相关", "通訊", "通讯", "通知", "通過", "馬上",
    "容量", "向下", "路線", "白內", "白血", "牙科", "石膏", "石油", "居住", "居民", "後續", "别名",
    "別名", "利息", "利率", "公司", "公共", "公眾", "師資", "教師", "越南", "東區", "空白", "空腹",
    "班別", "班级", "班級", "能力", "強積", "强积", "強制", "支氣", "支付", "支票", "解決", "應用",
    "和病", "關係", "关系", "關節", "雙方", "都有", "文化", "平安", "農曆", "游離", "溫馨", "樂意",
    "終止", "步驟", "富豪", "籍貫", "籍贯", "英文", "姓名", "房號", "房号", "花紅", "花红", "景點",
    "懷疑", "怀疑", "懷孕", "怀孕", "艾滋", "愛滋", "任何", "公眾", "多數", "多数", "數目", "数目",
    "曾經", "曾经", "曾患", "曾有", "祖父", "祖母", "公公", "時常", "时常", "於是", "應該", "应该",
    "紅腫", "红肿", "白帶", "平時", "平时", "全身", "全家", "單身", "空氣", "成年", "任內", "居家",
    "習慣", "习惯", "常有", "常患", "常感", "應避", "應立", "於本", "連續", "连续", "平躺", "高危",
    "高齡", "高龄", "高風", "高风", "向醫", "向医", "万一", "萬一", "都會", "都应", "都應", "如無",
    "通常", "應盡", "易患", "家屬", "樂器", "章節", "廣東", "广东", "左腳", "左手", "左膝", "左眼",
    "右手", "江蘇", "江苏", "山東", "山东", "河南", "黃金", "黃色", "白色", "紅色", "藍色", "金色",
    "麻醉", "麻疹", "經常", "经常", "經過", "都市", "童年", "雷射", "米飯", "車禍", "牛奶", "米線",
    "魚油", "宣傳", "方案", "查詢", "查询", "嚴重", "严重", "嚴格", "严格", "嚴禁", "严禁", "嚴肅",
    "黃疸", "黄疸", "黃昏", "白带", "白天", "何謂", "何谓", "成為", "成为", "成長", "成长", "成分",
    "成立", "安心", "安裝", "安装", "應付", "应付", "應當", "解釋", "解释", "解答", "常用", "游泳",
    "溫泉", "金屬", "金属", "金融", "于是", "時候", "时候", "平日", "全面", "經濟", "经济", "經驗",
    "经验", "宣布", "計分", "計時", "談及", "危險", "危险", "危機", "高度", "高空", "高溫", "高温",
    "高峰", "夏天", "家居", "農業", "农业", "富有", "充滿", "充足", "利用", "利益", "步行", "終於",
    "终于", "終身", "關注", "关注", "關心", "相反", "相信", "牛肉", "魚類", "米粉", "容易", "古代",
    "易燃", "東西", "东西", "東北", "西藥", "國際", "国际", "文章", "文憑", "邊緣", "師傅", "都是",
    "和平", "和解", "單獨", "单独", "單車", "房間", "房屋", "花園", "花生", "元旦", "明白", "明天",
    "明年", "方向", "方針", "程式", "石塊", "谷物", "路人", "路面", "水果", "水腫", "水肿", "水喉",
    "溫和", "溫水", "曾否", "曾在", "曾於", "時有", "时有", "經已", "能否", "查看", "查閱",
];

/// Words that stand in headings, forms, organisations and products, never in a person's name.
pub(super) static NO_NAME_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "name names date birth sex gender age hkid hkic id no number ward bed hospital clinic department address \
     signature chinese english full block letters surname first last given family patient patients doctor doctors medical \
     office centre center limited ltd company co school college university bank branch street road avenue \
     building tower floor flat room shop restaurant hotel cafe bar store market mall plaza court estate garden gardens \
     park station terminal airport library museum church temple court council committee association society foundation trust fund \
     group holdings international services service solutions systems technology technologies trading industries enterprise \
     enterprises corporation corp inc llc plc gmbh team desk unit division section admission discharge diagnosis \
     treatment history report record records certificate form policy claim plan information details particulars \
     contact phone tel telephone mobile fax email mail nationality occupation title position post rank grade class \
     subject year month day time place total amount price quantity item items product products description remarks \
     notes note please print type mandatory optional required if any the of and or for to in on at by with is are was \
     this that these those your you our their his her its has have had not none nil unknown pending yes male female m f \
     january february march april may june july august september october november december \
     monday tuesday wednesday thursday friday saturday sunday hong kong kowloon new territories island china \
     department general manager management director sales marketing finance account accounts accountant human resources \
     practitioner registered physician nurse insured policyholder holder owner member applicant guardian \
     allergy allergies medication medications drug drugs result results test tests laboratory specimen sample reference \
     summary chief complaint present illness examination physical assessment impression investigation investigations \
     status code version page line table figure chapter section annex appendix public private limited \
     blood pressure glucose heart chronic acute disease syndrome infection pain care health emergency \
     insurance premium benefit benefits cover coverage terms conditions standard group basic advanced \
     red blue green black white yellow large small medium size"
        .split_whitespace()
        .collect()
});

/// Family names and first names as they are written in Latin letters in Hong Kong and abroad.
pub(super) static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "chan wong lee cheung lau chow ho leung ng lam kwok mak fung tang law poon so yuen hui au siu kan lo kwan tse tsang tsui \
     yip yeung chung cheng chu choi chiu choy fong fok fan hung ip kam ko kong kwong lai lim liu lok lui luk ma man mo mok mui \
     ngai pang pun sham shek shum sin sit sun sze szeto tai tam tang tin tong to tsoi tso tsz tung wai wan woo wu yam yan yau yim yiu yu yung \
     chen wang li zhang liu yang huang zhao wu zhou xu sun zhu hu guo he lin gao luo zheng liang xie song tang feng deng han cao zeng \
     peng xiao cai pan tian dong yuan jiang ye wei su lu ding ren shen yao zhong cui tan fu fan jia xia qin \
     ouyang situ leong teo goh koh tay chua ong yeo \
     smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore \
     jackson martin perez thompson harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores adams \
     nelson baker hall rivera campbell mitchell carter roberts singh kumar khan sharma patel ali ahmed hussain gurung rai limba tamang santos reyes cruz bautista \
     mary james robert john patricia michael jennifer linda david elizabeth william barbara richard susan joseph jessica sarah karen \
     christopher nancy lisa daniel matthew anthony mark sandra ashley donald emily steven paul andrew joshua kenneth kevin brian george \
     edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin frank peter kelvin alan tony raymond winnie \
     grace amy jenny joyce carmen vivian doris alice cindy ivy jacky andy alex sam simon philip vincent henry benjamin patrick dennis martha \
     anna maria jose juan carlos luis ana rosa laura julia emma olivia sophia isabella mia charlotte noah liam lucas oliver elijah \
     anne helen margaret ruth janet catherine rachel carol ann diane jane joan judy angela brenda gloria rebecca peggy fiona wendy yvonne \
     mei ling ming ka yan chi wing kwok keung lai hoi ching pui shan sau tsz kit ho wah hung kin fai chun lok yee yi yuk kwan sze \
     priya rajesh ramesh suresh anil sunil deepak sanjay vijay amit ravi arun lakshmi anita sunita gupta mehta shah reddy nair iyer ramanathan \
     siti nur nurhaliza putri dewi sari wati sri ayu indah fitri lestari rahayu setiawan wijaya santoso budi agus suharto mohamed mohammad muhammad abdul fatima aisha \
     dela maria gloria rosario mercado villanueva aquino ramos mendoza castillo fernandez gomez diaz morales ortiz silva pereira costa sousa \
     thapa tamang magar shrestha pun ghale sherpa tanaka suzuki sato yamamoto kobayashi nakamura kim choi jung \
     whitfield edwards collins stewart morris murphy rogers morgan cooper peterson reed bailey kelly howard cox richardson watson brooks \
     bennett gray hughes myers foster sanders ross powell sullivan russell jenkins perry butler barnes henderson coleman simmons patterson jordan \
     reynolds hamilton graham wallace cole hayes bryant gibson ellis stevens murray ford marshall owens mcdonald harrison ferguson fraser mckenzie macdonald o'brien o'connor \
     siu mui lan tak shing shun on fat kwong wah hang hon cheuk hin ngai nga yin ying ki kei sum sang leuk ting hei"
        .split_whitespace()
        .collect()
});
