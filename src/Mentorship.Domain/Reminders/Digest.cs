namespace Mentorship.Domain.Reminders;

/// <summary>What one person gets at one moment instead of several messages.</summary>
public sealed record Digest(PersonId Recipient, DateTimeOffset At, IReadOnlyList<DueReminder> Lines)
{
    /// <summary>Spent without being shown: a later reminder of the same meeting says it all.</summary>
    public IReadOnlyList<DueReminder> Absorbed { get; init; } = [];

    public bool IsOne => Lines.Count == 1;
}
