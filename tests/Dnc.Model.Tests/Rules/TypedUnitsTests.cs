using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dnc.Model.Tests.Rules;

/// <summary>Wrong units do not compile.</summary>
public sealed class TypedUnitsTests
{
    private const string Usings = """
        using System; using Dnc.Model.Primitives; using Dnc.Model.Quantities; using Dnc.Model.Rules; using Dnc.Model.Time; using NodaTime;
        using static Dnc.Model.Tests.Rules.SampleFacts;
        """;

    private static readonly CSharpCompilation Frame = CSharpCompilation.Create(
        "face",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Distinct().Select(p => MetadataReference.CreateFromFile(p)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [Theory]
    [InlineData("Criterion c = Revenue.AtLeast(Money.Cny(20_000_000)) & !Blacklisted;")]
    [InlineData("Criterion c = !Blacklisted & Listed | Blacklisted & Listed & Staff.AtMost(new Count(500, Units.Person));")]
    [InlineData("Criterion c = Blacklisted;")]
    [InlineData("Formula<Money> f = Revenue + Research - Money.Cny(5);")]
    [InlineData("Formula<Money> f = Money.Cny(5) + Revenue;")]
    [InlineData("Formula<Money> f = Revenue * Share * 2 / 3;")]
    [InlineData("Formula<Money> f = Formula.Constant(Money.Cny(200)) * Staff;")]
    [InlineData("Formula<Money> f = Revenue * Ratio.FromPercent(5);")]
    [InlineData("Formula<Money> f = Revenue / Staff;")]
    [InlineData("Formula<Ratio> f = Research / Revenue + Share - Ratio.FromPercent(1);")]
    [InlineData("Formula<Ratio> f = Staff / Staff; Formula<Ratio> g = Floor / Floor; Formula<Ratio> h = Share / Share;")]
    [InlineData("Formula<decimal> f = Patents + 5 - Patents * 2 / 3;")]
    [InlineData("Formula<Per<Money, Area>> f = Revenue / Floor; Formula<Money> g = f * Floor; Formula<Ratio> h = f / CityAverage;")]
    [InlineData("Formula<Money> f = Rent.Times(Term) * Floor;")]
    [InlineData("Formula<Per<Money, Area>> f = Rent.Times(Term); Formula<Money> g = f * Floor;")]
    [InlineData("Criterion c = (Revenue / Floor).AtLeast(CityAverage * Ratio.FromPercent(80));")]
    [InlineData("Criterion c = Rent.AtMost(Formula.UnitPrice<Area, Period>(Money.Cny(30), Units.SquareMetre, Units.Get(\"个月\")));")]
    [InlineData("Criterion c = FoundedOn.WholeYearsTo(Formula.AsOf).AtLeast(Period.FromYears(3));")]
    [InlineData("Criterion c = Formula.AsOf.Within(FoundedOn, FoundedOn.Plus(Period.FromYears(3)));")]
    [InlineData("Formula<Period> f = Formula.AsOf - FoundedOn;")]
    [InlineData("Criterion c = Revenue.CompoundGrowth(2).AtLeast(Ratio.FromPercent(20));")]
    [InlineData("Formula<Money> f = Case.When<Money>(Listed, Money.Cny(5)).When(Blacklisted, Revenue).Else(Money.Cny(0));")]
    [InlineData("Formula<Code> f = Case.When<Code>(Listed, new Code(\"large\")).Else(new Code(\"small\"));")]
    [InlineData("Criterion c = Industry.In(\"06-46\", \"65\") | Industry.EqualTo(\"38\");")]
    [InlineData("Formula<Money> f = Formula.Min(Revenue, Money.Cny(5), Research);")]
    [InlineData("FactDefinition d = Revenue; RuleNode n = new RuleDefinition(\"a\", d.Name, Revenue).Node; FactCatalog k = new(Revenue, Blacklisted, Loans, HighTech, Certificates);")]
    [InlineData("FactSet s = FactSet.Empty.With(Revenue, 2024, Money.Cny(1)).With(Industry, \"38\").With(Blacklisted, false).With(Patents, 3).With(Staff, new LocalDate(2024, 12, 31), new Count(3, Units.Person));")]
    [InlineData("Formula<decimal> f = (Research / Revenue).Bands<decimal>().AtLeast(Ratio.FromPercent(20), 20).Else(0);")]
    public void Snippet_RightUnits_Compiles(string code) => Errors(code).ShouldBeEmpty();

    [Theory]
    [InlineData("Revenue.AtLeast(new Count(5, Units.Person))", "CS1503")]
    [InlineData("Revenue.AtLeast(Staff)", "CS1503")]
    [InlineData("Revenue.AtLeast(5)", "CS1503")]
    [InlineData("Staff.Between(new Count(5, Units.Person), Money.Cny(5))", "CS1503")]
    [InlineData("Revenue + Floor", "CS0019")]
    [InlineData("Share + Revenue", "CS9340")]
    [InlineData("Revenue + 5", "CS9340")]
    [InlineData("Revenue * Revenue", "CS0019")]
    [InlineData("Revenue * Floor", "CS0019")]
    [InlineData("Floor / Revenue", "CS0019")]
    [InlineData("FoundedOn + FoundedOn", "CS0019")]
    [InlineData("Industry + Industry", "CS0019")]
    [InlineData("CityAverage + Revenue", "CS9340")]
    [InlineData("CityAverage * Staff + Revenue", "CS9340")]
    [InlineData("Rent * Term", "CS0019")]
    [InlineData("Rent.Times(Floor)", "CS0411")]
    [InlineData("Revenue & Listed", "CS0019")]
    [InlineData("Revenue.In(\"06-46\")", "CS1929")]
    [InlineData("Revenue.WholeYearsTo(Formula.AsOf)", "CS1929")]
    [InlineData("FoundedOn.WholeYearsTo(Formula.AsOf).AtLeast(3)", "CS1503")]
    [InlineData("Revenue.CompoundGrowth(2) + Share", "CS9340")]
    [InlineData("Revenue.CompoundGrowth(2).AtLeast(Money.Cny(1))", "CS1503")]
    [InlineData("Case.When<Money>(Listed, new Count(1, Units.Person))", "CS1503")]
    [InlineData("Case.When<Money>(Listed, Revenue).Else(Share)", "CS1503")]
    [InlineData("Case.When(Revenue, Revenue)", "CS1503")]
    [InlineData("Revenue.Bands<decimal>().AtLeast(Ratio.FromPercent(20), 20)", "CS1503")]
    [InlineData("Revenue.Rounded(Ratio.FromPercent(1), Rounding.Down)", "CS1503")]
    [InlineData("Fact.Money(\"a\").Step(Ratio.FromPercent(1))", "CS1503")]
    [InlineData("Fact.Money(\"a\").Hierarchical()", "CS1929")]
    [InlineData("FactSet.Empty.With(Revenue, 2024, new Count(1, Units.Person))", "CS1503")]
    [InlineData("FactSet.Empty.With(Blacklisted, \"no\")", "CS1503")]
    [InlineData("new Per<Money, Area>()", "CS1729")]
    public void Snippet_WrongUnits_DoesNotCompile(string expression, string code) =>
        Errors($"var x = {expression};").Select(e => e.Id).Distinct().ShouldBe([code]);

    private static List<Diagnostic> Errors(string code) =>
    [
        .. Frame.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"{Usings} static class Snippet {{ static void Run() {{ {code} }} }}", CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)))
            .GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error),
    ];
}
