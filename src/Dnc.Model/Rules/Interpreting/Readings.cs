using System.Collections.Immutable;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Which reading of each question is taken; where none is, every reading stands.</summary>
internal sealed record Readings(ImmutableSortedDictionary<string, string> Choices)
{
    /// <summary>Nothing is taken.</summary>
    public static Readings AllOpen { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The reading taken of a question; null for none.</summary>
    public string? Chosen(RuleScope scope, string question) => Choices.GetValueOrDefault(Key(scope, question));

    public Readings With(RuleScope scope, string question, string option) => new(Choices.SetItem(Key(scope, question), option));

    private static string Key(RuleScope scope, string question) => $"{scope.Rules.Id}:{question}";
}
