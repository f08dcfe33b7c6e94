using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Time;
using NodaTime;
using static Dnc.Model.Tests.Rules.SampleFacts;

namespace Dnc.Model.Tests.Enterprises;

public sealed class TierHistoryTests
{
    private static readonly CompiledRules Rules = new RuleSet
    {
        Id = "sample",
        Title = LocalizedText.Same("sample"),
        Facts = [Revenue, HighTech.Definition],
        Definitions =
        [
            new RuleDefinition("above-scale", new LocalizedText("达到规上标准", "above the line"), Revenue.AtLeast(Money.Cny(20_000_000))),
            new RuleDefinition("recognised", new LocalizedText("持有证书", "certificate held"), new Held("high-tech")),
        ],
    }.Compile().OrThrow();

    private static readonly TierLadder Ladder = new("growth", new LocalizedText("成长梯度", "growth"),
    [
        new Tier("scale", new LocalizedText("规上企业", "above scale"), "above-scale"), new Tier("high-tech", new LocalizedText("高新技术企业", "high-tech"), "recognised"),
    ]);

    private static readonly Enterprise Firm = new Enterprise("firm-1")
        .With(Revenue, 2020, Money.Cny(19_000_000)).With(Revenue, 2021, Money.Cny(21_000_000)).With(Revenue, 2022, Money.Cny(22_000_000)).With(Revenue, 2023, Money.Cny(5_000_000))
        .With(HighTech, new DateRange(new LocalDate(2022, 12, 1), new LocalDate(2023, 11, 30)));

    [Fact]
    public void Follow_TellsEachMove()
    {
        var history = Ladder.Follow(Rules, Firm, MidYear(2021), MidYear(2022), MidYear(2023), MidYear(2024));
        history.Standings.Select(s => s.Current?.Id).ShouldBe([null, "scale", "high-tech", null]);
        history.Moves.Select(m => m.Kind).ShouldBe([TierMoveKind.Up, TierMoveKind.Up, TierMoveKind.Down]);
        history.Moves.Select(m => m.ToText(Language.Zh)).ShouldBe(
        [
            "2021-06-30 → 2022-06-30：未入层级 → 规上企业", "2022-06-30 → 2023-06-30：规上企业 → 高新技术企业", "2023-06-30 → 2024-06-30：高新技术企业 → 未入层级",
        ]);
        history.Moves[2].ToString().ShouldBe("2023-06-30 → 2024-06-30: high-tech → on no tier");
        history.FirstReached("scale").ShouldBe(history.Standings[1]);
        history.FirstReached("high-tech").ShouldBe(history.Standings[2]);
        Should.Throw<KeyNotFoundException>(() => history.FirstReached("gazelle"));
    }

    [Fact]
    public void Moves_SayWhy()
    {
        var move = Ladder.Follow(Rules, Firm, MidYear(2023), MidYear(2024)).Moves.ShouldHaveSingleItem();
        move.Changes.Select(c => (c.Tier.Id, c.Before.Verdict, c.After.Verdict)).ShouldBe([("high-tech", Verdict.True, Verdict.False), ("scale", Verdict.True, Verdict.False)]);
        var text = move.Explain().ToText(Language.Zh);
        text.ShouldContain("高新技术企业 → 未入层级");
        text.ShouldContain("2023-06-30：");
        text.ShouldContain("2024-06-30：");
        text.ShouldContain("500万元");
        text.ShouldContain("2200万元");
    }

    [Fact]
    public void Follow_WithoutAChange_HasNoMove()
    {
        Ladder.Follow(Rules, Firm, MidYear(2023), MidYear(2023)).Moves.ShouldBeEmpty();
        var none = Ladder.Follow(Rules, Firm);
        none.Standings.ShouldBeEmpty();
        none.Moves.ShouldBeEmpty();
        none.FirstReached("scale").ShouldBeNull();
    }

    [Fact]
    public void Follow_WhatWasKnown_ShowsMovesByLaterKnowledge()
    {
        var claim = Firm.Facts.Claims[1] with { RecordedAt = Instant.FromUtc(2022, 5, 1, 0, 0) };
        var firm = new Enterprise("firm-1").With(HighTech).With(claim);
        var move = Ladder.Follow(Rules, firm, AsOf.Date(2022, 3, 31).KnownOn(2022, 3, 31), AsOf.Date(2022, 3, 31)).Moves.ShouldHaveSingleItem();
        move.Kind.ShouldBe(TierMoveKind.Up);
        move.Before.IsDetermined.ShouldBeFalse();
        move.ToText(Language.Zh).ShouldBe("2022-03-31 known 2022-03-31 → 2022-03-31：未入层级或规上企业 → 规上企业");
    }

    [Fact]
    public void Moves_OfWhatIsPossible_AreOfCertainty()
    {
        var firm = new Enterprise("firm-1").With(HighTech).With(Revenue, 2023, Money.Cny(1));
        var move = Ladder.Follow(Rules, firm, MidYear(2023), MidYear(2024)).Moves.ShouldHaveSingleItem();
        move.Kind.ShouldBe(TierMoveKind.Certainty);
        move.Changes.ShouldHaveSingleItem().Tier.Id.ShouldBe("scale");
    }

    private static RuleContext MidYear(int year) => AsOf.Date(year, 6, 30);
}
