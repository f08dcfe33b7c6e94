using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

public sealed partial class CompiledRules
{
    /// <summary>Whether the day of the question may decide about a definition: by a fact or a parameter that has a time, by a label, a period or a date that is counted from it.</summary>
    /// <remarks>Nodes that are not known to leave the day alone count as resting on it.</remarks>
    internal bool DependsOnDay(string name) => Find(name) is not var (definition, scope) || NodesBelow(definition, scope).Exists(n => DependsOnDay(n.Node, n.Scope));

    private bool DependsOnDay(RuleNode node, RuleScope scope) => node switch
    {
        Reference or Holds => Locate(scope, NameIn(node)!, out var key) is var home && !home.Definitions.ContainsKey(key)
            && (home.Parameters.TryGetValue(key, out var parameter)
                ? parameter is not { Periodicity: FactPeriodicity.Fixed, Values.Entries.Count: 1 }
                : !(Facts.TryGet(key, out var fact) && fact.Periodicity == FactPeriodicity.Fixed)),
        Constant or CodeConstant or DateConstant or NotedFormula or Sum or Difference or Product or Quotient or Least or Greatest or Absolute or Rounded or WholeUnits => false,
        Bands or Lookup or Choice or DecisionTable or MarginalAmounts or MarginalRates or FormulaByReading => false,
        Always or AllOf or AnyOf or AtLeastOf or Negation or Comparison or Nearness or InCodes or NotedCriterion or CriterionByReading => false,
        _ => true,
    };
}
