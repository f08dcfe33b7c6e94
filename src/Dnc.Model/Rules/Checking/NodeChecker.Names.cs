using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

internal sealed partial class NodeChecker
{
    private static FactTimes TimesOf(FactDefinition? fact) => fact?.Periodicity switch
    {
        null or FactPeriodicity.Fixed => FactTimes.None,
        FactPeriodicity.AtDate => FactTimes.AtDate,
        FactPeriodicity.Year => FactTimes.Year,
        FactPeriodicity.HalfYear => FactTimes.HalfYear,
        FactPeriodicity.Quarter => FactTimes.Quarter,
        _ => FactTimes.Month,
    };

    private NodeType Refer(string name, Site site)
    {
        if (Find(name, site) is not { } target)
        {
            return NodeType.Unknown;
        }

        if (target.Fact is { } fact)
        {
            return new(FactType(fact, site), TimesOf(fact));
        }

        if (target.Parameter is { } parameter)
        {
            return new(names.TypeOf(parameter));
        }

        if (target.Definition is not { } definition)
        {
            return new(FormulaType.Date);
        }

        if (definition.Node is Criterion)
        {
            Report(site, "", () => ErrorMessages.CriterionAsFormula(name));
            return NodeType.Unknown;
        }

        return definitions.GetValueOrDefault((target.Scope.Rules.Id, definition.Id), NodeType.Unknown);
    }

    private FormulaType? FactType(FactDefinition fact, Site site)
    {
        switch (fact.Kind)
        {
            case FactKind.Quantity:
                return fact.Unit is { } unit ? FormulaType.Of(unit) : null;
            case FactKind.Date:
                return FormulaType.Date;
            case FactKind.Code:
                return FormulaType.Code(fact.Codes, fact.IsHierarchical);
            case FactKind.Flag:
                Report(site, "", () => ErrorMessages.FlagAsFormula(fact.Key));
                return null;
            default:
                Report(site, "", () => ErrorMessages.NoFormula(fact));
                return null;
        }
    }

    private NodeType HoldsType(string name, Site site)
    {
        if (Find(name, site) is not { } target)
        {
            return NodeType.Unknown;
        }

        if (target.Definition is { Node: Criterion } definition)
        {
            return definitions.GetValueOrDefault((target.Scope.Rules.Id, definition.Id), NodeType.Unknown);
        }

        if (target.Fact is { Kind: not FactKind.Flag } fact)
        {
            Report(site, "", () => ErrorMessages.NoCriterion(fact));
        }
        else if (target.Fact is null)
        {
            Report(site, "", () => ErrorMessages.FormulaAsCriterion(name));
        }

        return new(null, TimesOf(target.Fact));
    }

    private Target? Find(string name, Site site)
    {
        var target = names.Find(site.Scope, site.Items, name);
        if (target is not null)
        {
            return target;
        }

        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && names.ScopeOf(site.Scope, name, out _) is null)
        {
            // A set that is used and was not given has been told already.
            if (!site.Scope.Rules.Uses.Contains(name[..colon]))
            {
                Report(site, "", () => ErrorMessages.SetNotUsed(name, name[..colon]));
            }

            return null;
        }

        Report(site, "", () => ErrorMessages.UnknownName(name, names.Nearest(site.Scope, site.Items, name)));
        return null;
    }

    private FactDefinition? FindFact(string key, Site site, string step, FactKind kind)
    {
        if (names.Fact(site.Scope, site.Items, key) is not { } fact)
        {
            Report(site, step, () => ErrorMessages.UnknownFact(key, names.Nearest(site.Scope, site.Items, key, factsOnly: true)));
            return null;
        }

        if (fact.Kind == kind)
        {
            return fact;
        }

        Report(site, step, () => ErrorMessages.WrongFactKind(fact, kind));
        return null;
    }

    // Items have no items of their own, so that the key is one of the subject's wherever it stands.
    private FactDefinition? FindItems(string key, Site site) => FindFact(key, site with { Items = null }, "", FactKind.Items);

    private FormulaType LabelDayType(LabelDay node, Site site)
    {
        FindFact(node.Label, site, $".{node.Edge.Word()}", FactKind.Label);
        return FormulaType.Date;
    }
}
