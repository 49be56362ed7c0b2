namespace Mentorship.Domain.HelpRequests;

/// <summary>How long a question of one urgency waits before more people hear of it; in working time unless it is urgent.</summary>
public sealed record Patience(TimeSpan NextWave, TimeSpan Escalation);
