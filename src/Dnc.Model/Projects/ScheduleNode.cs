using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Projects;

/// <summary>A node of the owner's own schedule: what is to be done from the beginning of the year to the end of a month (月度节点计划).</summary>
/// <param name="Month">The month.</param>
/// <param name="SinceJanuary">What is to be done from 1 January to the end of the month.</param>
public sealed record ScheduleNode(ReportingPeriod Month, Money SinceJanuary);
