using Dnc.Model.Governance.Upstream;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Upstream;

public sealed class UpstreamRegisterTests
{
    private static readonly UpstreamPolicyId Port = UpstreamPolicyId.Parse("port");

    private static readonly ValueList<UpstreamEvent> Course =
    [
        Make(UpstreamEventKind.Registration, 0),
        Make(UpstreamEventKind.Application, 10),
        Make(UpstreamEventKind.Grant, 40),
        Make(UpstreamEventKind.LandingPlan, 50),
        Make(UpstreamEventKind.Landing, 90),
    ];

    private static readonly UpstreamRegister Register = UpstreamRegister.Empty.RecordAll(Course).OrThrow();

    [Theory]
    [InlineData(0, UpstreamState.Sought)]
    [InlineData(10, UpstreamState.Applied)]
    [InlineData(40, UpstreamState.Won)]
    [InlineData(50, UpstreamState.Landing)]
    [InlineData(90, UpstreamState.Landed)]
    public void StatusOf_ADay_IsWhatTheEventsLedTo(int day, UpstreamState state)
    {
        var status = Register.StatusOf(Port, On(day)).ShouldNotBeNull();
        (status.State, status.Since, status.IsOrphaned).ShouldBe((state, Day(day), day == 40));
        status.Amount.ShouldBe(day < 40 ? null : Money.Cny(5_000_000));
        status.What.ShouldBe(day < 40 ? null : Text("an open port"));
        status.WonOn.ShouldBe(day < 40 ? null : Day(40));
        status.CarriedBy.ShouldBe(day < 50 ? null : Id("zone-a"));
        Register.In(state, On(day)).ShouldHaveSingleItem();
        Register.StatusOf(Port, On(day, day - 1))?.State.ShouldNotBe(state);
    }

    [Fact]
    public void StatusOf_WhileLanding_TellsOverdueSteps()
    {
        Register.StatusOf(Port, On(60)).ShouldNotBeNull().Overdue.ShouldBeEmpty();
        Register.StatusOf(Port, On(61)).ShouldNotBeNull().Overdue.ShouldHaveSingleItem().Id.ShouldBe("fence");
        Register.StatusOf(Port, On(95)).ShouldNotBeNull().Overdue.ShouldBeEmpty();
        Register.StatusOf(UpstreamPolicyId.Parse("none"), On(60)).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, UpstreamEventKind.Landing, IssueCodes.NotRegistered)]
    [InlineData(1, UpstreamEventKind.Registration, IssueCodes.AlreadyRegistered)]
    [InlineData(1, UpstreamEventKind.LandingPlan, IssueCodes.EventNotPossible)]
    [InlineData(2, UpstreamEventKind.Application, IssueCodes.EventNotPossible)]
    [InlineData(3, UpstreamEventKind.Landing, IssueCodes.EventNotPossible)]
    [InlineData(3, UpstreamEventKind.Grant, IssueCodes.EventNotPossible)]
    [InlineData(5, UpstreamEventKind.Lapse, IssueCodes.EventNotPossible)]
    public void Record_AnEventThatTheStateDoesNotAllow_IsRefused(int taken, UpstreamEventKind kind, string code) =>
        UpstreamRegister.Empty.RecordAll(Course.Take(taken)).OrThrow().Record(Make(kind, 95)).Issues.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void Record_GrantedUnaskedOrLapsed_IsLegal()
    {
        var unasked = UpstreamRegister.Empty.RecordAll([Course[0], Course[2]]).OrThrow();
        unasked.StatusOf(Port, On(41)).ShouldNotBeNull().State.ShouldBe(UpstreamState.Won);
        var lapsed = unasked.Record(Make(UpstreamEventKind.Lapse, 60)).OrThrow();
        lapsed.In(UpstreamState.Lapsed, On(60)).ShouldHaveSingleItem();
        lapsed.Record(Make(UpstreamEventKind.LandingPlan, 70)).Issues.ShouldHaveSingleItem().Message.En.ShouldContain("'lapsed'");
        Register.Withdraw(Course[2], At(99)).Issues.ShouldNotBeEmpty();
        Register.Withdraw(Course[4], At(99)).OrThrow().StatusOf(Port, On(99)).ShouldNotBeNull().State.ShouldBe(UpstreamState.Landing);
        Register.Record(Make(UpstreamEventKind.LandingPlan, 55)).Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Of_ALevel_IsWhatComesFromIt()
    {
        Register.Of(AdministrativeLevel.National, On(50)).ShouldHaveSingleItem().Policy.Id.ShouldBe(Port);
        Register.Of(AdministrativeLevel.Provincial, On(50)).ShouldBeEmpty();
        Register.All(Dnc.Model.Time.AsOf.Date(Day(-1))).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => new UpstreamPolicy(default, AdministrativeLevel.National, UpstreamKind.Other, Text("x")));
    }

    [Property]
    public bool RecordAll_AnyOrder_GivesOneRegister(int[] keys)
    {
        var shuffled = Course.Select((e, i) => (Event: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Event);
        var other = UpstreamRegister.Empty.RecordAll(shuffled).OrThrow();
        return other == Register && other.GetHashCode() == Register.GetHashCode() && other != UpstreamRegister.Empty;
    }

    private static UpstreamEvent Make(UpstreamEventKind kind, int day)
    {
        UpstreamEvent happened = kind switch
        {
            UpstreamEventKind.Registration => new UpstreamRegistration(new UpstreamPolicy(Port, AdministrativeLevel.National, UpstreamKind.Designation, Text("port")) { SoughtBy = Id("commerce") })
            {
                On = Day(day),
                Source = Office,
                RecordedAt = At(day),
            },
            UpstreamEventKind.Application => new UpstreamApplication(Port) { On = Day(day), Source = Office, RecordedAt = At(day) },
            UpstreamEventKind.Grant => new UpstreamGrant(Port) { Amount = Money.Cny(5_000_000), What = Text("an open port"), On = Day(day), Source = Office, RecordedAt = At(day) },
            UpstreamEventKind.LandingPlan => new UpstreamLandingPlan(Port, Id("zone-a")) { Steps = [new Milestone("fence", Text("fence"), Day(60))], On = Day(day), Source = Office, RecordedAt = At(day) },
            UpstreamEventKind.Landing => new UpstreamLanding(Port, Press) { On = Day(day), Source = Office, RecordedAt = At(day) },
            _ => new UpstreamLapse(Port, Text("not granted")) { On = Day(day), Source = Office, RecordedAt = At(day) },
        };
        return happened;
    }
}
