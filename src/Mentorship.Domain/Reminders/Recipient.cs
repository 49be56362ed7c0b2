using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Reminders;

/// <summary>Who is reminded, how long before, and when nothing may ring on that person's own clock.</summary>
public sealed record Recipient(PersonId Person, QuietHours Quiet, params IReadOnlyList<TimeSpan> Offsets);
