namespace Mentorship.Domain.Meetings;

/// <summary>When a pair met last and will meet next, as far as the alert of the curator depends on it.</summary>
/// <param name="LastHeld">Null where the pair has not met yet.</param>
/// <param name="Next">The nearest confirmed meeting.</param>
public sealed record PairMeetings(PairId Pair, DateTimeOffset PairedAt, DateTimeOffset? LastHeld, DateTimeOffset? Next);
