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
        formula.Use([.. FormulaOperators.Basic(this), .. FormulaOperators.Scales(this), .. FormulaOperators.Times(this), .. FormulaOperators.Others(this)]);
        criterion.Use([.. CriterionOperators.Comparisons(this), .. CriterionOperators.Others(this)]);
    }

    public FormulaCodec Formula { get; }

    public CriterionCodec Criterion { get; }

    public Codec<ValueList<Formula>> Formulas => Codecs.List(Formula);

    public Codec<ValueList<Criterion>> Criteria => Codecs.List(Criterion);
}
