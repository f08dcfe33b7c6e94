using Dnc.Model.Primitives;

namespace Dnc.Model.Organizations;

/// <summary>The names of registration departments and kinds of bodies by GB 32100-2015 and its amendment.</summary>
internal static class CreditCodeNames
{
    private static readonly LocalizedText Other = new("其他", "other");

    private static readonly Dictionary<char, LocalizedText> Departments = new()
    {
        ['1'] = new("机构编制", "staffing of public bodies"),
        ['2'] = new("外交", "foreign affairs"),
        ['3'] = new("司法行政", "judicial administration"),
        ['4'] = new("文化", "culture"),
        ['5'] = new("民政", "civil affairs"),
        ['6'] = new("旅游", "tourism"),
        ['7'] = new("宗教", "religious affairs"),
        ['8'] = new("工会", "trade unions"),
        ['9'] = new("市场监督管理（原工商）", "market regulation"),
        ['A'] = new("中央军委改革和编制办公室", "military staffing"),
        ['N'] = new("农业", "agriculture"),
        ['Y'] = Other,
    };

    private static readonly Dictionary<(char Department, char Body), LocalizedText> Bodies = new()
    {
        [('1', '1')] = new("机关", "government organ"),
        [('1', '2')] = new("事业单位", "public institution"),
        [('1', '3')] = new("编办直接管理机构编制的群众团体", "mass organisation with public staffing"),
        [('1', '9')] = Other,
        [('2', '1')] = new("外国常驻新闻机构", "resident foreign news agency"),
        [('2', '9')] = Other,
        [('3', '1')] = new("律师执业机构", "law firm"),
        [('3', '2')] = new("公证处", "notary office"),
        [('3', '3')] = new("基层法律服务所", "local legal service"),
        [('3', '4')] = new("司法鉴定机构", "forensic expert body"),
        [('3', '5')] = new("仲裁委员会", "arbitration commission"),
        [('3', '9')] = Other,
        [('4', '1')] = new("外国在华文化中心", "foreign cultural centre"),
        [('4', '9')] = Other,
        [('5', '1')] = new("社会团体", "social organisation"),
        [('5', '2')] = new("民办非企业单位", "private non-enterprise unit"),
        [('5', '3')] = new("基金会", "foundation"),
        [('5', '9')] = Other,
        [('6', '1')] = new("外国旅游部门常驻代表机构", "office of a foreign tourism department"),
        [('6', '2')] = new("港澳台地区旅游部门常驻内地（大陆）代表机构", "office of a tourism department of Hong Kong, Macao or Taiwan"),
        [('6', '9')] = Other,
        [('7', '1')] = new("宗教活动场所", "place of religious activity"),
        [('7', '2')] = new("宗教院校", "religious school"),
        [('7', '9')] = Other,
        [('8', '1')] = new("基层工会", "local trade union"),
        [('8', '9')] = Other,
        [('9', '1')] = new("企业", "enterprise"),
        [('9', '2')] = new("个体工商户", "individual business"),
        [('9', '3')] = new("农民专业合作社", "farmers' cooperative"),
        [('A', '1')] = new("军队事业单位", "military institution"),
        [('A', '9')] = Other,
        [('N', '1')] = new("组级集体经济组织", "collective of a villagers' group"),
        [('N', '2')] = new("村级集体经济组织", "collective of a village"),
        [('N', '3')] = new("乡镇级集体经济组织", "collective of a township"),
        [('N', '9')] = Other,
        [('Y', '1')] = Other,
    };

    public static LocalizedText? Department(char department) => Departments.GetValueOrDefault(department);

    public static LocalizedText? Body(char department, char body) => Bodies.GetValueOrDefault((department, body));
}
