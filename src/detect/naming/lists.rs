//! Family names, first names and words that no name holds.

use std::collections::HashSet;
use std::sync::LazyLock;

/// One-character family names, Traditional and Simplified: the commonest of the Hundred Family
/// Surnames and of Hong Kong's registers.
pub(super) const SURNAMES: &str = "趙赵錢钱孫孙李周吳吴鄭郑王馮冯陳陈褚衛卫蔣蒋沈韓韩楊杨朱秦尤許许何呂吕施張张孔曹嚴严華华金魏陶姜\
戚謝谢鄒邹喻柏水竇窦章雲云蘇苏潘葛奚范彭郎魯鲁韋韦昌馬马苗鳳凤花方俞任袁柳酆鮑鲍史唐費费廉岑薛雷賀贺倪湯汤滕殷羅罗畢毕郝鄔邬安常樂乐\
于時时傅皮卞齊齐康伍余元卜顧顾孟平黃黄和穆蕭萧尹姚邵湛汪祁毛禹狄米貝贝明臧計计伏成戴談谈宋茅龐庞熊紀纪舒屈項项祝董梁杜阮藍蓝閔闵\
席季麻強强賈贾路婁娄危江童顏颜郭梅盛林刁鍾钟鐘徐邱丘駱骆高夏蔡田樊胡凌霍虞萬万支柯昝管盧卢莫經经房裘繆缪干解應应宗丁宣賁邓鄧郁單单杭洪\
包諸诸左石崔吉鈕钮龔龚程嵇邢滑裴陸陆榮荣翁荀羊於惠甄曲封芮羿儲储靳汲邴糜松井段富巫烏乌焦巴弓牧隗山谷車车侯宓蓬全郗班仰秋仲伊宮宫\
寧宁仇欒栾暴甘厲厉戎祖武符劉刘景詹束龍龙葉叶幸司韶郜黎薊溥印宿白懷怀蒲鄂索咸籍賴赖卓藺蔺屠蒙池喬乔陰鬱胥能蒼雙双聞闻莘黨党翟譚谭貢贡\
勞劳逄姬申扶堵冉宰酈雍郤璩桑桂濮牛壽寿通邊边扈燕冀郟浦尚農农溫温別别莊庄晏柴瞿閻阎充慕連连茹習习宦艾魚鱼容向古易慎戈廖庾終终暨居衡步都耿滿满弘\
匡國国文寇廣广祿闕阙東东歐欧沃利蔚越夔隆師师鞏巩厙聶聂晁勾敖融冷訾辛闞阚那簡简饒饶空曾母沙乜養鞠須须豐丰巢關关相查後荊荆紅红游竺權权逯蓋盖益桓公\
冼麥麦崔區区佘鄺邝植源招鄧卜布甄譚凃涂肖付闫";

/// Family names of two characters.
pub(super) const COMPOUND: &[&str] = &[
    "歐陽", "欧阳", "司徒", "司馬", "司马", "上官", "諸葛", "诸葛", "尉遲", "尉迟", "皇甫", "夏侯",
    "端木", "公孫", "公孙", "令狐", "南宮", "南宫", "獨孤", "慕容", "東方", "东方",
];

/// What a run of characters after a family name may go on with, so that a name ends there.
pub(super) const AFTER_NAME: &[&str] = &[
    "先生", "女士", "小姐", "太太", "君", "同學", "同学", "醫生", "医生", "性別", "性别", "保單",
    "保单", "聯絡", "联络", "身高", "體重", "体重", "血型", "證件", "证件", "出院", "入院", "轉介",
    "備註", "戶口", "账户", "帳戶", "身份", "身分", "香港", "持有", "於", "于", "因", "患", "曾",
    "為", "为", "出生", "現年", "现年", "年齡", "年龄", "經", "经", "有關", "有关", "部門", "部门",
    "職位", "职位", "月份", "日期", "電話", "电话", "手機", "手机", "地址", "員工", "员工", "僱員",
    "雇员", "編號", "编号", "入職", "入职", "國籍", "国籍", "班別", "班级", "病", "診", "诊", "科",
    "床", "檢", "检", "住", "門診", "门诊", "就診", "就诊", "主診", "英文", "中文", "底薪", "基本",
    "在", "到", "確診", "确诊", "之", "男", "女", "已", "需", "應", "应", "前",
];

/// Words of everyday forms that begin with a character that is also a family name.
pub(super) const NO_NAMES: &[&str] = &[
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
    "樂器", "章節", "廣東", "广东", "左腳", "左手", "左膝", "左眼", "右手", "江蘇", "江苏", "山東",
    "山东", "河南", "黃金", "黃色", "白色", "紅色", "藍色", "金色", "麻醉", "麻疹", "經常", "经常",
    "經過", "都市", "童年", "雷射", "米飯", "車禍", "牛奶", "米線", "魚油", "宣傳", "方案", "查詢",
    "查询",
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
     siu mui lan tak shing shun on fat kwong wah hang hon cheuk hin ngai nga yin ying ki kei sum sang leuk ting hei"
        .split_whitespace()
        .collect()
});
