using Mentorship.Domain.Meetings.Series;

namespace Mentorship.Domain.Meetings;

/// <summary>A meeting from the first proposal to its summary; its key stays the same wherever it is moved.</summary>
public sealed record Meeting
{
    public required MeetingId Id { get; init; }

    /// <summary>The place in its series, or the meeting itself; reminders and the calendar file are named after it.</summary>
    public required OccurrenceKey Key { get; init; }

    public required PairId Pair { get; init; }

    public required MeetingSides Sides { get; init; }

    /// <summary>Who named the present time; null where the series did.</summary>
    public PersonId? ProposedBy { get; init; }

    public required MeetingTime Time { get; init; }

    /// <summary>The time before the last move, for as long as the new one is not confirmed.</summary>
    public MeetingTime? MovedFrom { get; init; }

    /// <summary>When the present time was agreed; a reminder that should have rung before is not planned.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    public Place? Place { get; init; }

    public string? Agenda { get; init; }

    public MeetingState State { get; init; }

    /// <summary>What a cancelled meeting goes back to when the cancelling is taken back.</summary>
    public MeetingState? StateBefore { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    public PersonId? CancelledBy { get; init; }

    public IReadOnlyDictionary<PersonId, Rsvp> Rsvps { get; init; } = new Dictionary<PersonId, Rsvp>();

    /// <summary>How often the time was changed; reminders of the old time are not those of the new one.</summary>
    public int Moves { get; init; }

    /// <summary>How often it had been changed when the time was agreed that is being moved now.</summary>
    public int MovesBefore { get; init; }

    /// <summary>Rises with everything that a calendar must learn (SEQUENCE).</summary>
    public int Sequence { get; init; }

    public string? Outcome { get; init; }

    public string? NextStep { get; init; }

    /// <summary>What the two of a pair have said so far on whether it was held.</summary>
    public IReadOnlyDictionary<PersonId, bool> Words { get; init; } = new Dictionary<PersonId, bool>();

    /// <summary>The mentor has written down what came of it, or has said that there is nothing to write.</summary>
    public bool IsSummedUp { get; init; }

    /// <summary>Whether it was held rests on one word: the other side kept silent, and silence confirms.</summary>
    public bool IsBySilence { get; init; }

    /// <summary>The words of the two differed, and the curator has decided.</summary>
    public bool IsByCurator { get; init; }

    /// <summary>The mentor asked for the curator.</summary>
    public bool IsImportant { get; init; }

    /// <summary>Counts what was stored, so that two changes at once do not undo each other.</summary>
    public long Version { get; init; } = 1;

    /// <summary>The mentor has said yes, whatever the other side says: enough to write down what came of it.</summary>
    public bool IsHeldForMentor => State is MeetingState.Confirmed && Words.GetValueOrDefault(Sides.Mentor);

    /// <summary>Both have spoken, and otherwise: the curator looks into it.</summary>
    public bool IsDisputed => State is MeetingState.Confirmed && Words.Values.Distinct().Count() > 1;

    /// <summary>Somebody has said that it took place, or has written down what came of it: that stays with its date.</summary>
    public bool IsSaidHeld => Words.Values.Contains(true) || IsSummedUp || State is MeetingState.Held or MeetingState.Summarised;

    public bool? Says(PersonId person) => Words.TryGetValue(person, out var word) ? word : null;

    public bool NeedsReminders => State is MeetingState.Confirmed;

    /// <summary>The agreed time was given up for one that is not agreed yet: whoever has it in mind must not go there unknowing.</summary>
    public bool IsBeingMoved => this is { State: MeetingState.Proposed or MeetingState.Rescheduled, MovedFrom: not null, ConfirmedAt: not null };

    /// <summary>The time that was agreed last; before it everybody is told of the meeting, or of its move.</summary>
    public MeetingTime AgreedTime => IsBeingMoved ? MovedFrom! : Time;

    public int AgreedMoves => IsBeingMoved ? MovesBefore : Moves;

    /// <summary>Cancelled with less than this notice: the other side may be on the way already.</summary>
    public bool IsCancelledLate(TimeSpan notice) => CancelledBy is not null && CancelledAt > Time.Start - notice;

    public static Meeting Proposed(MeetingId id, PairId pair, MeetingSides sides, (PersonId? By, MeetingTime Time) proposal) => new()
    {
        Id = id, Key = OccurrenceKey.Of(id), Pair = pair, Sides = sides, ProposedBy = proposal.By, Time = proposal.Time,
    };
}
