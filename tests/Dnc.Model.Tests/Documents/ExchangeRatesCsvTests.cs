using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Tests.Documents;

public sealed class ExchangeRatesCsvTests
{
    [Fact]
    public void Read_GoodRows_GiveTheRates()
    {
        var reading = ExchangeRatesCsv.Read("from,to,rate,on,source\nUSD,CNY,6.3757,2021-12-31,PBC\n");
        reading.Issues.ShouldBeEmpty();
        reading.Rates.Rates.ShouldHaveSingleItem().Rate.ShouldBe(6.3757m);
        reading.Rates.Rates[0].From.ShouldBe(Currency.Usd);
    }

    [Fact]
    public void Read_EveryFault_NamesItsCellAndKeepsTheGoodRows()
    {
        var reading = ExchangeRatesCsv.Read("on,from,to,rate,source\n2021-12-31,USD,USD,-1,PBC\nyesterday,XX,CNY,7,\n2021-12-31,EUR,CNY,7.2,PBC\n2021-12-31,EUR,CNY,7.3,PBC\n1,2\n", "r.csv");
        reading.Rates.Rates.Count.ShouldBe(1);
        reading.Issues.Select(i => (i.Code, i.Location.Line, i.Location.Path)).ShouldBe(
        [
            (IssueCodes.BadCell, 2, "to"), (IssueCodes.BadCell, 2, "rate"), (IssueCodes.BadCell, 3, "from"), (IssueCodes.BadCell, 3, "on"), (IssueCodes.BadCell, 3, "source"),
            (IssueCodes.BadCell, 5, "rate"), (IssueCodes.WrongCellCount, 6, null),
        ]);
    }

    [Fact]
    public void Read_WithoutItsColumns_SaysWhich() => ExchangeRatesCsv.Read("from,to\n").Issues.Count(i => i.Code == IssueCodes.MissingColumn).ShouldBe(3);

    [Fact]
    public void Read_QuoteThatDoesNotEnd_IsAnIssue() => ExchangeRatesCsv.Read("\"from").HasErrors.ShouldBeTrue();
}
