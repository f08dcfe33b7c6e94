using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Enterprises;

/// <content>Stating facts.</content>
public sealed partial record Enterprise
{
    /// <summary>The enterprise with one more claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With(FactClaim claim) => Stating(Facts.With(claim));

    /// <summary>The enterprise with all claims of a set of facts.</summary>
    /// <param name="facts">The facts, of this enterprise or of nobody in particular.</param>
    /// <returns>The enterprise with them.</returns>
    /// <exception cref="ArgumentException">The facts are somebody else's.</exception>
    public Enterprise With(FactSet facts)
    {
        Guard.That(Guard.NotNull(facts).Subject is not { } subject || subject == Facts.Subject, "The facts are those of the enterprise.", nameof(facts));
        return Stating(new FactSet(Facts.Subject, [.. Facts.Claims, .. facts.Claims]));
    }

    /// <summary>The enterprise with a value of a fact without a time, or of a fact by date that holds at every date.</summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="value">The value.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With<T>(Fact<T> fact, T value) => Stating(Facts.With(fact, value));

    /// <summary>The enterprise with a value of a fact by year.</summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="year">The year.</param>
    /// <param name="value">The value.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With<T>(Fact<T> fact, int year, T value) => Stating(Facts.With(fact, year, value));

    /// <summary>The enterprise with a value of a fact at a time.</summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="time">The day or period.</param>
    /// <param name="value">The value.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With<T>(Fact<T> fact, FactTime time, T value) => Stating(Facts.With(fact, time, value));

    /// <summary>The enterprise with a unit price.</summary>
    /// <typeparam name="TAbove">What stands above the line.</typeparam>
    /// <typeparam name="TBelow">What stands below the line.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="time">The day or period; <see cref="FactTime.None"/> for a fact without one.</param>
    /// <param name="value">The figure with its unit.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With<TAbove, TBelow>(Fact<Per<TAbove, TBelow>> fact, FactTime time, CompoundQuantity value) => Stating(Facts.With(fact, time, value));

    /// <summary>The enterprise with a code.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="code">The code.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With(Fact<Code> fact, string code) => Stating(Facts.With(fact, code));

    /// <summary>The enterprise with a yes or no.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="value">Whether it is so.</param>
    /// <param name="time">The day or period; none for a fact without one.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With(FlagFact fact, bool value, FactTime time = default) => Stating(Facts.With(fact, value, time));

    /// <summary>The enterprise with a set of codes, told in full.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="codes">The codes; none for the empty set.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With(CodesFact fact, params ValueList<string> codes) => Stating(Facts.With(fact, codes));

    /// <summary>The enterprise with the times at which a label was held, told in full.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="held">The times; none for never.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With(LabelFact fact, params ValueList<DateRange> held) => Stating(Facts.With(fact, held));

    /// <summary>The enterprise with items, told in full.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="items">The facts of each item.</param>
    /// <returns>The enterprise with it.</returns>
    public Enterprise With(ItemsFact fact, params ValueList<FactSet> items) => Stating(Facts.With(fact, items));

    /// <summary>The enterprise with one more label in its register.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The enterprise with it.</returns>
    /// <exception cref="InvalidDocumentException">The label contradicts one that is recorded; see <see cref="LabelRegister.Record"/>.</exception>
    public Enterprise With(EnterpriseLabel label) => this with { Labels = Labels.Record(Id, label).OrThrow() };

    private Enterprise Stating(FactSet facts) => this with { Facts = facts };
}
