using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Rules;

/// <summary>The codecs of formulas and criteria, which contain each other.</summary>
internal sealed class NodeCodecs
{
    public NodeCodecs(Codec<ClauseReference> clause)
    {
        var formula = new FormulaCodec(clause, word => Criterion!.Knows(word));
        var criterion = new CriterionCodec(clause, word => Formula!.Knows(word));
        (Formula, Criterion) = (formula, criterion);
        formula.Use([.. FormulaOperators.Basic(this), .. FormulaOperators.Scales(this), .. FormulaOperators.Times(this), .. FormulaOperators.Others(this), new LineOperator<Formula>(Model.Rules.Formula.TryParse, "取小（tax × 50%，500万元）")]);
        criterion.Use([.. CriterionOperators.Comparisons(this), .. CriterionOperators.Others(this), new LineOperator<Criterion>(Model.Rules.Criterion.TryParse, "revenue ≥ 2000万元 且 非（blacklisted）")]);
    }

    public FormulaCodec Formula { get; }

    public CriterionCodec Criterion { get; }

    public Codec<ValueList<Formula>> Formulas => Codecs.List(Formula);

    public Codec<ValueList<Criterion>> Criteria => Codecs.List(Criterion);
}
