using System.Collections.Frozen;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>The currencies as data: codes and minor units of ISO 4217.</summary>
internal static class CurrencyTable
{
    private static readonly CurrencyEntry[] Entries =
    [
        Row("AED", 2, "阿联酋迪拉姆", "UAE dirham"),
        Row("AFN", 2, "阿富汗尼", "Afghan afghani"),
        Row("AMD", 2, "亚美尼亚德拉姆", "Armenian dram"),
        Row("ARS", 2, "阿根廷比索", "Argentine peso"),
        Row("AUD", 2, "澳大利亚元", "Australian dollar", "澳元"),
        Row("AZN", 2, "阿塞拜疆马纳特", "Azerbaijani manat"),
        Row("BDT", 2, "孟加拉塔卡", "Bangladeshi taka"),
        Row("BHD", 3, "巴林第纳尔", "Bahraini dinar"),
        Row("BND", 2, "文莱元", "Brunei dollar"),
        Row("BRL", 2, "巴西雷亚尔", "Brazilian real"),
        Row("BYN", 2, "白俄罗斯卢布", "Belarusian ruble"),
        Row("CAD", 2, "加拿大元", "Canadian dollar", "加元"),
        Row("CHF", 2, "瑞士法郎", "Swiss franc"),
        Row("CLP", 0, "智利比索", "Chilean peso"),
        new("CNY", 2, new("人民币", "Chinese yuan"), "元", ["人民币", "人民币元", "元人民币", "RMB", "yuan"]),
        Row("COP", 2, "哥伦比亚比索", "Colombian peso"),
        Row("CZK", 2, "捷克克朗", "Czech koruna"),
        Row("DKK", 2, "丹麦克朗", "Danish krone"),
        Row("EGP", 2, "埃及镑", "Egyptian pound"),
        Row("ETB", 2, "埃塞俄比亚比尔", "Ethiopian birr"),
        Row("EUR", 2, "欧元", "euro", "euros"),
        Row("GBP", 2, "英镑", "pound sterling"),
        Row("GEL", 2, "格鲁吉亚拉里", "Georgian lari"),
        Row("HKD", 2, "港元", "Hong Kong dollar", "港币"),
        Row("HUF", 2, "匈牙利福林", "Hungarian forint"),
        Row("IDR", 2, "印尼盾", "Indonesian rupiah"),
        Row("ILS", 2, "以色列新谢克尔", "Israeli new shekel"),
        Row("INR", 2, "印度卢比", "Indian rupee"),
        Row("IRR", 2, "伊朗里亚尔", "Iranian rial"),
        Row("JOD", 3, "约旦第纳尔", "Jordanian dinar"),
        Row("JPY", 0, "日元", "Japanese yen"),
        Row("KES", 2, "肯尼亚先令", "Kenyan shilling"),
        Row("KGS", 2, "吉尔吉斯斯坦索姆", "Kyrgyz som"),
        Row("KHR", 2, "柬埔寨瑞尔", "Cambodian riel"),
        Row("KRW", 0, "韩元", "South Korean won"),
        Row("KWD", 3, "科威特第纳尔", "Kuwaiti dinar"),
        Row("KZT", 2, "哈萨克斯坦坚戈", "Kazakhstani tenge", "坚戈"),
        Row("LAK", 2, "老挝基普", "Lao kip"),
        Row("LKR", 2, "斯里兰卡卢比", "Sri Lankan rupee"),
        Row("MMK", 2, "缅元", "Myanmar kyat"),
        Row("MNT", 2, "蒙古图格里克", "Mongolian tugrik"),
        Row("MOP", 2, "澳门元", "Macanese pataca"),
        Row("MXN", 2, "墨西哥比索", "Mexican peso"),
        Row("MYR", 2, "马来西亚林吉特", "Malaysian ringgit", "林吉特"),
        Row("NGN", 2, "尼日利亚奈拉", "Nigerian naira"),
        Row("NOK", 2, "挪威克朗", "Norwegian krone"),
        Row("NPR", 2, "尼泊尔卢比", "Nepalese rupee"),
        Row("NZD", 2, "新西兰元", "New Zealand dollar"),
        Row("OMR", 3, "阿曼里亚尔", "Omani rial"),
        Row("PHP", 2, "菲律宾比索", "Philippine peso"),
        Row("PKR", 2, "巴基斯坦卢比", "Pakistani rupee"),
        Row("PLN", 2, "波兰兹罗提", "Polish zloty"),
        Row("QAR", 2, "卡塔尔里亚尔", "Qatari riyal"),
        Row("RON", 2, "罗马尼亚列伊", "Romanian leu"),
        Row("RSD", 2, "塞尔维亚第纳尔", "Serbian dinar"),
        Row("RUB", 2, "卢布", "Russian ruble", "俄罗斯卢布"),
        Row("SAR", 2, "沙特里亚尔", "Saudi riyal"),
        Row("SEK", 2, "瑞典克朗", "Swedish krona"),
        Row("SGD", 2, "新加坡元", "Singapore dollar", "新元"),
        Row("THB", 2, "泰铢", "Thai baht"),
        Row("TJS", 2, "塔吉克斯坦索莫尼", "Tajikistani somoni"),
        Row("TMT", 2, "土库曼斯坦马纳特", "Turkmenistan manat"),
        Row("TRY", 2, "土耳其里拉", "Turkish lira"),
        Row("TWD", 2, "新台币", "New Taiwan dollar"),
        Row("UAH", 2, "乌克兰格里夫纳", "Ukrainian hryvnia"),
        Row("USD", 2, "美元", "US dollar", "美金", "US$"),
        Row("UZS", 2, "乌兹别克斯坦苏姆", "Uzbekistani som"),
        Row("VND", 0, "越南盾", "Vietnamese dong"),
        Row("ZAR", 2, "南非兰特", "South African rand"),
    ];

    public static IEnumerable<Unit> Units => Entries.Select(e => e.Unit);

    public static FrozenDictionary<string, CurrencyEntry> ByCode { get; } = Entries.ToFrozenDictionary(e => e.Code, StringComparer.Ordinal);

    public static ValueList<Currency> All { get; } = Entries.Select(e => new Currency(e)).ToValueList();

    // INVARIANT: after ByCode, which they read; the type Currency itself has no static state, so that this table can make its values.
    public static Currency Cny { get; } = new(ByCode["CNY"]);

    public static Currency Usd { get; } = new(ByCode["USD"]);

    public static Currency Eur { get; } = new(ByCode["EUR"]);

    public static Currency Hkd { get; } = new(ByCode["HKD"]);

    public static Currency Jpy { get; } = new(ByCode["JPY"]);

    private static CurrencyEntry Row(string code, int digits, string zh, string en, params string[] aliases) =>
        new(code, digits, new LocalizedText(zh, en), zh, [en, en + "s", .. aliases]);
}
