using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Support;

/// <summary>How money and currencies stand in documents.</summary>
internal static class MoneyCodecs
{
    public static readonly Codec<Money> Money = Codecs.Parsed<Money>(new LocalizedText("金额", "an amount of money"), null, "120万元", "1亿元");

    public static readonly Codec<Currency> Currency = Codecs.Parsed<Currency>(new LocalizedText("货币代码", "the code of a currency"), "^[A-Z]{3}$", "CNY");
}
