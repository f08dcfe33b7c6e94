using Dnc.Model.Primitives;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class StageConversionTests
{
    private static readonly StageLog Log = new StageLog(StageSet.Standard).RecordAll(
    [
        (A, Move("signed", Day(1, 10))), (A, Move("preparation", Day(2, 1))), (A, Move("started", Day(3, 1))),
        (B, Move("signed", Day(2, 10))), (B, Move("preparation", Day(4, 1))),
        (C, Move("signed", Day(1, 1, 2019))),
        (ProjectId.Parse("d"), Move("signed", Day(1, 1)) with { IsFound = true }),
    ]).OrThrow();

    [Fact]
    public void Of_SignedToStarted_CountsThoseSignedInTheRange()
    {
        var conversion = StageConversion.Of(Log, "signed", "started", DateRange.Years(2020, 2020), AsOf.Date(2020, 12, 31));
        conversion.Entered.ShouldBe([A, B]);
        conversion.Converted.ShouldBe([A]);
        conversion.Rate.ShouldBe(new Rational(1, 2));
        StageConversion.Of(Log, "signed", "started", DateRange.Years(2020, 2020), AsOf.Date(2020, 2, 28)).Converted.ShouldBeEmpty();
    }

    [Fact]
    public void Of_NobodyEntered_HasNoRate() =>
        StageConversion.Of(Log, "completed", "fullCapacity", DateRange.Always, AsOf.Date(2020, 12, 31)).Rate.ShouldBeNull();

    [Fact]
    public void Of_AStageThatIsPassedOver_CountsTheLaterOne() =>
        StageConversion.Of(Log, "signed", "preparation", DateRange.Years(2020, 2020), AsOf.Date(2020, 12, 31)).Converted.ShouldBe([A, B]);

    [Fact]
    public void Of_AnEarlierStage_IsRefused() =>
        Should.Throw<ArgumentException>(() => StageConversion.Of(Log, "started", "signed", DateRange.Always, AsOf.Date(2020, 12, 31)));
}
