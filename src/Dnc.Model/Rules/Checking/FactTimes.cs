namespace Dnc.Model.Rules.Checking;

/// <summary>Times that facts belong to.</summary>
[Flags]
internal enum FactTimes
{
    None = 0,
    AtDate = 1,
    Year = 2,
    HalfYear = 4,
    Quarter = 8,
    Month = 16,
    All = AtDate | Year | HalfYear | Quarter | Month,
}
