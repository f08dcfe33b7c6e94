using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using static Dnc.Model.Tests.Projects.Sample;

namespace Dnc.Model.Tests.Projects;

public sealed class LibraryAdjustmentTests
{
    private static readonly Fact<Money> Total = Fact.Money(ProjectFactKeys.TotalInvestment).Named("总投资", "whole investment");

    private static readonly CompiledRules Rules = new RuleSet
    {
        Id = "entry",
        Title = new("入库标准", "entry rules"),
        Facts = [Total],
        Rules = [new RuleDefinition("large", new("总投资达标", "large enough"), Total.AtLeast(Money.Cny(100)))],
    }.Compile().OrThrow();

    [Fact]
    public void Review_ALibrary_ProposesByItsRule()
    {
        var library = Libraries.Libraries[0] with { EntryRule = "large" };
        var register = LibraryRegister.Create([library]).OrThrow().RecordAll([Event(B, "province", LibraryEventKind.Entry, Day(1, 1))]).OrThrow();
        var portfolio = ProjectPortfolio.Create([Project(A, total: 100), Project(B, total: 99.99m), Project(C)], libraries: register).OrThrow();
        var lines = LibraryAdjustment.Review(portfolio, library, Rules, Month(6), AsOf.Date(2020, 6, 30));
        lines.Select(l => (l.Project, l.Kind)).ShouldBe([(A, AdjustmentKind.Admit), (B, AdjustmentKind.Remove), (C, AdjustmentKind.Undecided)]);
        lines[2].Evaluation.MissingFacts.ShouldHaveSingleItem().Key.ShouldBe(ProjectFactKeys.TotalInvestment);
        LibraryAdjustment.Review(portfolio, library, Rules, Month(6), AsOf.Date(2019, 6, 30), [B]).ShouldHaveSingleItem().Kind.ShouldBe(AdjustmentKind.Refuse);
    }

    [Fact]
    public void Review_WithoutARule_IsRefused() =>
        Should.Throw<ArgumentException>(() => LibraryAdjustment.Review(ProjectPortfolio.Empty, Libraries.Libraries[0], Rules, Month(6), AsOf.Date(2020, 6, 30)));
}
