using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Checking;

/// <summary>Checks that the members of facts fit together.</summary>
internal static class FactChecks
{
    public static void Check(RuleSet set, Findings findings)
    {
        for (var i = 0; i < set.Facts.Count; i++)
        {
            var path = FormattableString.Invariant($"$.facts[{i}]");
            Check(set, set.Facts[i], path, findings);
            CheckItems(set, set.Facts[i], path, findings);
        }
    }

    /// <summary>Checks that no code is told twice.</summary>
    public static void CheckCodes(RuleSet set, ValueList<CodeName> codes, string path, Findings findings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < codes.Count; i++)
        {
            if (!taken.Add(codes[i].Code))
            {
                findings.Add(set, FormattableString.Invariant($"{path}.codes[{i}]"), ErrorMessages.DuplicateCode(codes[i].Code));
            }
        }
    }

    private static void CheckItems(RuleSet set, FactDefinition fact, string path, Findings findings)
    {
        if (fact.Kind != FactKind.Items && fact.Items.Count > 0)
        {
            findings.Add(set, $"{path}.items", ErrorMessages.ItemsWithoutKind(fact.Key));
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < fact.Items.Count; i++)
        {
            var item = fact.Items[i];
            var place = FormattableString.Invariant($"{path}.items[{i}]");
            NameChecks.CheckForm(set, item.Key, $"{place}.key", findings);
            Check(set, item, place, findings);
            if (!taken.Add(item.Key))
            {
                findings.Add(set, $"{place}.key", ErrorMessages.DuplicateItemFact(item.Key, fact.Key));
            }

            if (item.Kind == FactKind.Items || item.Items.Count > 0)
            {
                findings.Add(set, place, ErrorMessages.NestedItems(item.Key, fact.Key));
            }
        }
    }

    private static void Check(RuleSet set, FactDefinition fact, string path, Findings findings)
    {
        CheckCodes(set, fact.Codes, path, findings);
        if (fact.Kind is not (FactKind.Code or FactKind.Codes) && (fact.Codes.Count > 0 || fact.IsHierarchical))
        {
            findings.Add(set, fact.Codes.Count > 0 ? $"{path}.codes" : $"{path}.hierarchical", ErrorMessages.CodesWithoutKind(fact));
        }

        if (fact.Kind is FactKind.Label or FactKind.Items && fact.Periodicity != FactPeriodicity.Fixed)
        {
            findings.Add(set, $"{path}.periodicity", ErrorMessages.PeriodicityDoesNotFit(fact));
        }

        if (fact.Kind != FactKind.Quantity)
        {
            CheckNoQuantity(set, fact, path, findings);
        }
        else if (fact.Unit is not { } unit)
        {
            findings.Add(set, path, ErrorMessages.FactWithoutUnit(fact.Key));
        }
        else
        {
            CheckBounds(set, fact, unit, path, findings);
        }
    }

    private static void CheckNoQuantity(RuleSet set, FactDefinition fact, string path, Findings findings)
    {
        if (fact.Unit is not null)
        {
            findings.Add(set, $"{path}.unit", ErrorMessages.UnitWithoutQuantity(fact));
        }

        foreach (var (member, _) in Bounds(fact))
        {
            findings.Add(set, $"{path}.{member}", ErrorMessages.BoundWithoutQuantity(fact, member));
        }
    }

    private static void CheckBounds(RuleSet set, FactDefinition fact, CompoundUnit unit, string path, Findings findings)
    {
        var comparable = true;
        foreach (var (member, value) in Bounds(fact))
        {
            if (!Measure.Of(value.Unit).IsComparableTo(Measure.Of(unit)))
            {
                comparable = false;
                findings.Add(set, $"{path}.{member}", ErrorMessages.FactBoundDoesNotCompare(value, unit));
            }
        }

        if (comparable && fact is { Minimum: { } minimum, Maximum: { } maximum } && minimum.Amount > maximum.Amount)
        {
            findings.Add(set, $"{path}.maximum", ErrorMessages.MaximumBelowMinimum(minimum, maximum));
        }

        if (fact.Step is { } step && step.Amount.Sign <= 0)
        {
            findings.Add(set, $"{path}.step", ErrorMessages.FactStepNotPositive(step));
        }
    }

    private static IEnumerable<(string Member, CompoundQuantity Value)> Bounds(FactDefinition fact)
    {
        if (fact.Minimum is { } minimum)
        {
            yield return ("minimum", minimum);
        }

        if (fact.Maximum is { } maximum)
        {
            yield return ("maximum", maximum);
        }

        if (fact.Step is { } step)
        {
            yield return ("step", step);
        }
    }
}
