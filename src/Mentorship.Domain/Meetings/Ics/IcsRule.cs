namespace Mentorship.Domain.Meetings.Ics;

/// <summary>By which rhythm an event returns, and when it does not. All its moments are on the clock of the event.</summary>
/// <param name="Until">The last moment at which one of them may begin.</param>
/// <param name="Except">Beginnings that the rhythm names and that do not take place.</param>
public sealed record IcsRule(IReadOnlyList<DayOfWeek> Days, int EveryWeeks, DateTimeOffset Until, IReadOnlyList<DateTime> Except);
