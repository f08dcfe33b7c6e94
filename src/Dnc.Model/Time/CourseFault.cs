using Dnc.Model.Primitives;

namespace Dnc.Model.Time;

/// <summary>An event that those before it do not allow.</summary>
internal sealed record CourseFault(RecordedEvent Event, Issue Issue);
