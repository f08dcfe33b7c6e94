using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Rules;

/// <summary>A day, exactly or within a range.</summary>
/// <param name="Range">The days.</param>
public sealed record RuleDay(Interval<LocalDate> Range) : RuleValue
{
    /// <inheritdoc/>
    public override bool IsExact => Range.IsExact;

    /// <inheritdoc/>
    public override string ToText(Language language) => Range.ToText(language, LocalDatePattern.Iso.Format);

    internal override void Close()
    {
    }
}
