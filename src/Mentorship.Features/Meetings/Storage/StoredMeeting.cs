using System.Globalization;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting on its way into its table.</summary>
/// <param name="Now">When it is written.</param>
internal sealed record StoredMeeting(Meeting Meeting, DateTimeOffset Now)
{
    /// <summary>How the wall clock is written.</summary>
    public const string Clock = "yyyy-MM-dd'T'HH:mm:ss";

    public Guid Id => Meeting.Id.Value;

    public Guid Pair => Meeting.Pair.Value;

    public Guid? Series => Meeting.Key.Date is null ? null : Meeting.Key.Source;

    public DateOnly? OccursOn => Meeting.Key.Date;

    public PersonId Mentor => Meeting.Sides.Mentor;

    public PersonId Mentee => Meeting.Sides.Mentees[0];

    public PersonId? ProposedBy => Meeting.ProposedBy;

    public string LocalTime => Meeting.Time.Local.ToString(Clock, CultureInfo.InvariantCulture);

    public string Zone => Meeting.Time.Zone.Id;

    public long Minutes => (long)Meeting.Time.Length.TotalMinutes;

    public DateTimeOffset StartsAt => Meeting.Time.Start;

    public DateTimeOffset EndsAt => Meeting.Time.End;

    public DateTimeOffset? MovedFrom => Meeting.MovedFrom?.Start;

    public DateTimeOffset? ConfirmedAt => Meeting.ConfirmedAt;

    public string? Place => Meeting.Place?.Text;

    public string? Agenda => Meeting.Agenda;

    public MeetingState State => Meeting.State;

    public MeetingState? StateBefore => Meeting.StateBefore;

    public DateTimeOffset? CancelledAt => Meeting.CancelledAt;

    public PersonId? CancelledBy => Meeting.CancelledBy;

    public Rsvp MenteeWord => Meeting.Rsvps.GetValueOrDefault(Mentee);

    public long Moves => Meeting.Moves;

    public long MovesBefore => Meeting.MovesBefore;

    public long Sequence => Meeting.Sequence;

    public string? Outcome => Meeting.Outcome;

    public string? NextStep => Meeting.NextStep;

    public bool IsImportant => Meeting.IsImportant;

    public bool IsSummedUp => Meeting.IsSummedUp;

    public bool IsBySilence => Meeting.IsBySilence;

    public bool IsByCurator => Meeting.IsByCurator;

    public long Version => Meeting.Version;
}
