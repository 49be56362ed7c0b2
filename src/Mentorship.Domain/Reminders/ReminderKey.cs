using System.Globalization;
using Mentorship.Domain.Meetings.Series;

namespace Mentorship.Domain.Reminders;

/// <summary>What makes two reminders the same one; stored under a unique index, so that none can ring twice.</summary>
/// <param name="Offset">How long before the meeting.</param>
/// <param name="Moves">Counts the changes of the meeting's time, so that a moved meeting is reminded of anew.</param>
public sealed record ReminderKey(OccurrenceKey Occurrence, PersonId Recipient, TimeSpan Offset, int Moves)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Occurrence}/{Recipient.Value:N}/{(long)Offset.TotalSeconds}/{Moves}");
}
