using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>How what is known of two values goes together: finitely many values, or a way back to where they reach a target.</summary>
public sealed class ShapeTests
{
    private readonly List<Rational> _reached = [];

    private static readonly FactNeed X = new("x", FactTime.None);
    private static readonly FactNeed Y = new("y", FactTime.None);

    public static TheoryData<string, string> Finite => new()
    {
        { "1 2 + 10 20", "11 12 21 22" },
        { "1 2 - 10 20", "-19 -18 -9 -8" },
        { "1 2 * 10 20", "10 20 40" },
        { "0 * 10 20", "0" },
        { "30 60 / 2 3", "10 15 20 30" },
        { "30 60 / 0 3", "0 10 20" },
        { "30 60 / 0", "0" },
        { "30 | 60 2", "2 30 60" },
    };

    [Theory]
    [MemberData(nameof(Finite))]
    public void Together_OfFiniteValues_AreAllTheirPairs(string what, string expected) => Numbers(Join(what, Of)!.Values!).ShouldBe(expected);

    // x is 2x + 0 at first, so that the slope counts: where 2x reaches a target, x is half of it.
    [Theory]
    [InlineData("x + 3 5", "10", "5 7")]
    [InlineData("3 5 + x", "10", "5 7")]
    [InlineData("x - 3", "10", "13")]
    [InlineData("3 - x", "10", "-7")]
    [InlineData("x * 2 5", "10", "0 2 5")]
    [InlineData("2 5 * x", "10", "0 2 5")]
    [InlineData("x * 0", "10", "")]
    [InlineData("x * 0 5", "10", "0 2")]
    [InlineData("x / 2 5", "10", "0 20 50")]
    [InlineData("x / 0 5", "10", "0 50")]
    [InlineData("x / 0", "10", "")]
    [InlineData("10 30 / x", "5 0", "0 2 6")]
    [InlineData("x | 3", "10", "10")]
    [InlineData("x | x", "10", "10")]
    [InlineData("x", "10 11", "10 11")]
    public void Back_OfAFactAndFiniteValues_IsWhereTheTargetIsReached(string what, string targets, string expected)
    {
        var shape = Join(what, Of)!;
        if (shape.Values is null)
        {
            shape.Back([.. Words(targets).Select(t => Rational.Parse(t))]).ShouldBeTrue();
        }

        Numbers(_reached).ShouldBe(expected);
    }

    [Theory]
    [InlineData("x + x", "10", "5")]
    [InlineData("2x + x", "9", "3")]
    [InlineData("x - 2x", "9", "-9")]
    [InlineData("2x + 3x", "10", "2")]
    public void Back_OfTheSameFactTwice_IsWhereTheirSumIsReached(string what, string target, string expected)
    {
        Join(what, Of)!.Back([Rational.Parse(target)]).ShouldBeTrue();
        Numbers(_reached).ShouldBe(expected);
    }

    [Fact]
    public void Back_OfAFactMovedAndStretchedTwice_IsWhereTheTargetIsReached()
    {
        // (3(2x + 1) - 4)·5 + (3(2x + 1) - 4) = 6(6x - 1) is 30 at x = 1.
        var line = Shape.Add(Shape.Multiply(Shape.Add(Shape.Multiply(Of("x"), Of("2"))!, Of("1"))!, Of("3"))!, Of("-4"))!;
        var sum = Shape.Add(Shape.Multiply(line, Of("5"))!, line)!;
        sum.Back([30]).ShouldBeTrue();
        _reached.ShouldContain(1);
        sum.Line.ShouldBe((X, 36, -6));
    }

    [Fact]
    public void Add_WhatCancels_IsFinite()
    {
        var none = Shape.Add(Of("x"), Of("x").Negated())!;
        Numbers(none.Values!).ShouldBe("0");
        Numbers(Shape.Add(Shape.Add(Of("x"), Of("7"))!, Of("x").Negated())!.Values!).ShouldBe("7");
        Numbers(Shape.Multiply(Of("x"), Of("0"))!.Values!).ShouldBe("0");
        Shape.Multiply(Of("x"), Of("0 1"))!.Values.ShouldBeNull();
        Shape.Multiply(Of("x"), Of("0"))!.Line.ShouldBeNull();
        Shape.Multiply(Of("x"), Of("1 2"))!.Line.ShouldBeNull();
        Shape.Add(Of("x"), Of("1 2"))!.Line.ShouldBeNull();
        Shape.Multiply(Of("x"), Of("3"))!.Line.ShouldBe((X, 3, 0));
        Shape.Add(Of("x"), Of("3"))!.Line.ShouldBe((X, 1, 3));
    }

    [Theory]
    [InlineData("x + y")]
    [InlineData("x * x")]
    [InlineData("x / y")]
    [InlineData("x / x")]
    public void Together_OfTwoFacts_IsNothingThatCanBeCut(string what) => Join(what, Of).ShouldBeNull();

    [Theory]
    [InlineData(4000, 1, 4000)]
    [InlineData(2000, 2, 4000)]
    [InlineData(4001, 1, null)]
    [InlineData(2001, 2, null)]
    public void Together_OfManyValues_AreFourThousandAtMost(int left, int right, int? expected)
    {
        var (a, b) = (Shape.Finite(Enumerable.Range(1, left).Select(i => (Rational)i)), Shape.Finite(Enumerable.Range(0, right).Select(i => (Rational)(10_000 * i))));
        (Shape.Add(a, b)?.Values!.Count).ShouldBe(expected);
    }

    [Theory]
    [InlineData(4000, true)]
    [InlineData(4001, false)]
    public void Mapped_OfManyTargets_GoesBackFromFourThousandAtMost(int targets, bool expected)
    {
        Of("x").Mapped(v => v, t => [t]).Back([.. Enumerable.Range(1, targets).Select(i => (Rational)i)]).ShouldBe(expected);
        _reached.Count.ShouldBe(expected ? targets : 0);
    }

    [Fact]
    public void Mapped_OfValuesAndTargets_GoesThereAndBackOnce()
    {
        Numbers(Of("1 2 3").Mapped(v => v * 10, t => [t]).Values!).ShouldBe("10 20 30");
        Of("x").Mapped(v => v, t => [t, t + 1]).Back([1, 2]).ShouldBeTrue();
        Numbers(_reached).ShouldBe("1 2 3");
    }

    private Shape Fact(FactNeed need, Rational slope) => new(
        null,
        targets =>
        {
            _reached.AddRange(targets.Select(t => t / slope));
            return true;
        },
        (need, slope, Rational.Zero));

    private Shape Of(string text) => text switch
    {
        "x" => Fact(X, 1),
        "2x" => Fact(X, 2),
        "3x" => Fact(X, 3),
        "y" => Fact(Y, 1),
        _ => Shape.Finite(Words(text).Select(t => Rational.Parse(t))),
    };

    private static Shape? Join(string what, Func<string, Shape> of) => what.IndexOfAny(['+', '*', '/', '|']) is var at && at > 0 ? Two(what[at], of(what[..at].Trim()), of(what[(at + 1)..].Trim()))
        : what.IndexOf(" - ", StringComparison.Ordinal) is var minus && minus > 0 ? Shape.Add(of(what[..minus].Trim()), of(what[(minus + 3)..].Trim()).Negated())
        : of(what);

    private static Shape? Two(char sign, Shape left, Shape right) => sign switch
    {
        '+' => Shape.Add(left, right),
        '*' => Shape.Multiply(left, right),
        '/' => Shape.Divide(left, right),
        _ => Shape.OneOf([left, right]),
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Numbers(IEnumerable<Rational> numbers) => string.Join(' ', numbers.Distinct().Order());
}
