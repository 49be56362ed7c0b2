using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Broadcasts;

/// <summary>An announcement from its first draft to its report. Of its words the rules only ask whether there are any.</summary>
public sealed record Broadcast
{
    public required BroadcastId Id { get; init; }

    public required PersonId Author { get; init; }

    /// <summary>Of one school; else of a municipality.</summary>
    public required bool IsOfSchool { get; init; }

    public BroadcastCategory Category { get; init; }

    public Audience Audience { get; init; } = Audience.Everybody;

    public BroadcastState State { get; init; }

    public bool HasWords { get; init; }

    /// <summary>The moment that the author chose; null for as soon as possible.</summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>When what it announces takes place; null for what has no date.</summary>
    public DateTimeOffset? EventAt { get; init; }

    /// <summary>The last day on which it is in force, by the calendar of each reader; null for no end.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where other words for what people have stand.</summary>
    public CorrectionState Correction { get; init; }

    public long Version { get; init; }

    /// <summary>In a school the head answers for these words.</summary>
    public bool NeedsHead => IsOfSchool && Category.NeedsApproval();

    public bool WaitsForApproval => NeedsHead && State is BroadcastState.Draft;

    /// <summary>Its days may change: while it is written, and once people have it, but not while others decide about it.</summary>
    public bool CanBeDated => State is BroadcastState.Draft || State.HasLeft();

    /// <summary>On that day it is in force no more.</summary>
    public bool IsOver(DateOnly today) => ValidTo < today;

    /// <summary>What it announces takes place already, or has.</summary>
    public bool HasBegun(DateTimeOffset now) => EventAt <= now;

    /// <summary>Whoever hears of it only then has missed its event, and it was about no more than that.</summary>
    public bool IsMissedBy(DateTimeOffset moment, TimeZoneInfo zone) => HasBegun(moment) && IsInVain(moment, zone);

    /// <summary>News for nobody who does not have it yet: its last day is over, or its event has begun and it was about no more than that.</summary>
    public bool IsInVain(DateTimeOffset now, TimeZoneInfo zone) =>
        IsOver(zone.DateOf(now)) || HasBegun(now) && EventAt is { } at && ValidTo <= zone.DateOf(at);
}
