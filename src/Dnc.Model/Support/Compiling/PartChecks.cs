using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Checking;
using Dnc.Model.Support.Combining;

namespace Dnc.Model.Support.Compiling;

/// <summary>Checks what the parts of a catalogue give, once the rules are compiled.</summary>
internal static class PartChecks
{
    public static void Check(PolicyCatalog catalog, CompiledRules rules, List<Issue> issues)
    {
        var money = Measure.Of(CompoundUnit.Of(Unit.Of(catalog.Currency)));
        for (var i = 0; i < catalog.Policies.Count; i++)
        {
            var (policy, path) = (catalog.Policies[i], CatalogParts.Path("policies", i));
            var plan = new PolicyPlan(policy, i);
            DemandMoney(plan.Award, $"{path}.award");
            DemandMoney(plan.Cap, $"{path}.cap");
            DemandOrder(plan.Rank, $"{path}.quota.rank");
            DemandOrder(plan.Then, $"{path}.quota.thenBy");
            DemandCode(plan.Within, $"{path}.quota.within");
            for (var c = 0; c < policy.Clawbacks.Count; c++)
            {
                if (TypeOf(plan.ClawbackShareName(policy.Clawbacks[c])) is { } share && !(share.Sort == FormulaSort.Figure && share.Measure is { Sort: MeasureSort.Number or MeasureSort.Ratio }))
                {
                    issues.Add(ErrorMessages.NotAShare(FormattableString.Invariant($"{path}.clawbacks[{c}].share")));
                }
            }

            if (plan.Event is { } day && TypeOf(day) is { Sort: not FormulaSort.Date })
            {
                issues.Add(ErrorMessages.NotADay($"{path}.reference.event"));
            }

            if (policy.Reference is YearReference { Fact: var fact } && !(rules.Facts.TryGet(fact, out var found) && found.Periodicity == FactPeriodicity.Year))
            {
                issues.Add(ErrorMessages.NotByYear($"{path}.reference.yearOf", fact));
            }

            if (policy.Rounding is { } rounding && rounding.To.Currency != catalog.Currency)
            {
                issues.Add(ErrorMessages.NotMoney($"{path}.round.to", catalog.Currency));
            }
        }

        for (var i = 0; i < catalog.Groups.Count; i++)
        {
            CheckElections(catalog.Groups[i], catalog.Groups[i].Combine, $"{CatalogParts.Path("groups", i)}.combine");
        }

        for (var i = 0; i < catalog.Caps.Count; i++)
        {
            DemandMoney($"cap.{catalog.Caps[i].Id}.most", $"{CatalogParts.Path("caps", i)}.most");
            DemandMoney($"cap.{catalog.Caps[i].Id}.others", $"{CatalogParts.Path("caps", i)}.usedByOthers");
        }

        for (var i = 0; i < catalog.Budgets.Count; i++)
        {
            var (budget, path) = (catalog.Budgets[i], CatalogParts.Path("budgets", i));
            DemandMoney(CatalogParts.AmountName(budget), $"{path}.amount");
            DemandOrder(CatalogParts.OrderName(budget), $"{path}.by");
            DemandOrder(CatalogParts.SecondOrderName(budget), $"{path}.thenBy");
            DemandCode(CatalogParts.WithinName(budget), $"{path}.within");

            // The money of a group rests on what makes the group, and that of all firms on nothing of one.
            HashSet<string> ofGroup = budget.Within is null ? [] : [.. FactKeys.Below(rules, CatalogParts.WithinName(budget))];
            if (FactKeys.Below(rules, CatalogParts.AmountName(budget)).Where(k => !ofGroup.Contains(k)).Select(k => rules.Facts.TryGet(k, out var fact) ? fact : null).FirstOrDefault(f => f is { Scope: FactScope.Subject }) is { } own)
            {
                issues.Add(ErrorMessages.BudgetOfAFirm($"{path}.amount", own.Key));
            }
        }

        for (var i = 0; i < catalog.Classes.Count; i++)
        {
            var (classes, path) = (catalog.Classes[i], CatalogParts.Path("classes", i));
            DemandOrder($"class.{classes.Id}.score", $"{path}.score");
            DemandOrder($"class.{classes.Id}.then", $"{path}.thenBy");
            DemandCode(CatalogParts.WithinName(classes.Id), $"{path}.within");
            if (classes.Gives is { } given && !(rules.Facts.TryGet(given, out var code) && code.Kind == FactKind.Code))
            {
                issues.Add(ErrorMessages.ClassOfNoCode($"{path}.gives", given));
            }
        }

        for (var i = 0; i < catalog.Scores.Count; i++)
        {
            DemandCode(CatalogParts.WithinName(catalog.Scores[i].Id), $"{CatalogParts.Path("scores", i)}.within");
            if (TypeOf(CatalogParts.FigureName(catalog.Scores[i])) is { Sort: not FormulaSort.Figure })
            {
                issues.Add(ErrorMessages.NoFigure($"{CatalogParts.Path("scores", i)}.of"));
            }
        }

        FormulaType? TypeOf(string name) => rules.Types.GetValueOrDefault((rules.Rules.Id, name))?.Type;

        void DemandMoney(string? name, string path)
        {
            if (name is not null && TypeOf(name) is { } type && !(type.Sort == FormulaSort.Figure && type.Measure == money))
            {
                issues.Add(ErrorMessages.NotMoney(path, catalog.Currency));
            }
        }

        void DemandOrder(string? name, string path)
        {
            if (name is not null && TypeOf(name) is { Sort: FormulaSort.Code })
            {
                issues.Add(ErrorMessages.NoOrder(path));
            }
        }

        void DemandCode(string? name, string path)
        {
            if (name is not null && TypeOf(name) is { Sort: not FormulaSort.Code })
            {
                issues.Add(ErrorMessages.NoGroup(path));
            }
        }

        void CheckElections(PolicyGroup group, GroupCombination combine, string path)
        {
            if (combine is CombinationByReading reading)
            {
                foreach (var option in reading.Options)
                {
                    CheckElections(group, option.Combine, $"{path}.reading.options{PathStep.Of(option.Option)}");
                }
            }
            else if (combine is ByElection { Fact: var key })
            {
                if (!rules.Facts.TryGet(key, out var fact) || fact.Kind != FactKind.Code)
                {
                    issues.Add(ErrorMessages.ElectionOfNoCode($"{path}.elected", key));
                }
                else if (fact.Codes.Select(c => c.Code).FirstOrDefault(c => !group.Of.Contains(c)) is { } stranger)
                {
                    issues.Add(ErrorMessages.ElectionOfNoMember($"{path}.elected", key, stranger));
                }
            }
        }
    }
}
