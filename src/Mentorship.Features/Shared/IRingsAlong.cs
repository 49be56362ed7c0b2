using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>A line in a message that reminds of several things.</summary>
/// <param name="LateAfter">Leaves it later than this, it comes with a word of apology.</param>
internal sealed record RungLine(Phrase Line, Button Open, DateTimeOffset Start, DateTimeOffset LateAfter);

/// <summary>The message of a moment: for whom, how it is known in the outbox, and how much earlier than its moment anything may come in it.</summary>
internal sealed record RingingMessage(PersonId Whom, string About, DateTimeOffset Until);

/// <summary>Reminders of a feature that come in one message with those of meetings where they fall together.</summary>
internal interface IRingsAlong
{
    /// <summary>Its own of this person that are due by then are in that message from now on, and in no other.</summary>
    /// <remarks>Asked as the service for the school.</remarks>
    Task<IReadOnlyList<RungLine>> TakeAsync(RingingMessage message, Occasion on, CancellationToken ct);

    /// <summary>The message never left: what it took along rings again.</summary>
    Task GiveBackAsync(string message, CancellationToken ct);

    /// <summary>How many of its own fall due in each minute until then, in all schools: these share what may leave in it.</summary>
    Task<IReadOnlyList<BusyMinuteRow>> DueAsync(DateTimeOffset until, Occasion on, CancellationToken ct);
}

/// <summary>The other side of it: reminders of meetings, for a feature whose own are due.</summary>
internal interface IRingsTogether
{
    /// <summary>What falls due this soon after one another comes as one message.</summary>
    TimeSpan Window { get; }

    /// <summary>True where a meeting is to be reminded of soon as well: that rings now and takes along what else is due.</summary>
    /// <remarks>Asked as the service for the school.</remarks>
    Task<bool> HastenAsync(PersonId whom, Occasion on, CancellationToken ct);

    /// <summary>A message that never left: the meetings in it are reminded of anew.</summary>
    Task GiveBackAsync(string message, CancellationToken ct);
}
