using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>A reminder of whatever kind that helps nobody any more: those who run the service hear that one was missed.</summary>
internal sealed class MissedAlarm(Unit unit, IAlarms alarms)
{
    public void Raise() => unit.AfterCommit(() => alarms.Raise("reminder", "too-late"));
}
