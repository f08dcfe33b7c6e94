namespace Dnc.Model.Rules;

/// <summary>What a formula of a unit price has as its type (单价): <c>Per&lt;Money, Area&gt;</c> for yuan per square metre. Has no values.</summary>
/// <typeparam name="TAbove">What stands above the line.</typeparam>
/// <typeparam name="TBelow">What stands below the line.</typeparam>
public sealed class Per<TAbove, TBelow>
{
    private Per()
    {
    }
}
