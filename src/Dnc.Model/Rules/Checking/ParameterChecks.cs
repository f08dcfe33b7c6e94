using Dnc.Model.Primitives;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

/// <summary>Checks that the values of a parameter are constants of one type.</summary>
internal static class ParameterChecks
{
    public static void Check(RuleSet set, Findings findings)
    {
        for (var i = 0; i < set.Parameters.Count; i++)
        {
            var joined = TypeOf(set.Parameters[i]);
            var entries = set.Parameters[i].Values.Entries;
            for (var j = 0; j < entries.Count; j++)
            {
                if (!entries[j].TryGetValue(out var value))
                {
                    continue;
                }

                var path = FormattableString.Invariant($"$.parameters[{i}].values[{j}].value");
                if (TypeOf(value) is not { } type)
                {
                    findings.Add(set, path, ErrorMessages.ParameterNotConstant(set.Parameters[i].Key));
                }
                else if (joined is not null && !joined.IsComparableTo(type))
                {
                    findings.Add(set, path, ErrorMessages.Mismatch(joined, type));
                }
            }
        }
    }

    /// <summary>The type of a parameter: that of its first constant, and of those that compare with it; null when it has none.</summary>
    public static FormulaType? TypeOf(RuleParameter parameter) => parameter.Values.Entries
        .Where(e => e.HasValue)
        .Select(e => TypeOf(e.Value))
        .OfType<FormulaType>()
        .Aggregate((FormulaType?)null, (joined, type) => joined is null ? type : joined.IsComparableTo(type) ? joined.Join(type) : joined);

    /// <summary>The type of a constant; null for any other formula.</summary>
    public static FormulaType? TypeOf(Formula value) => value switch
    {
        Constant c => FormulaType.Of(c.Value.Unit),
        DateConstant => FormulaType.Date,
        CodeConstant c => FormulaType.Code([new CodeName(c.Value, LocalizedText.Same(c.Value))], false),
        _ => null,
    };
}
