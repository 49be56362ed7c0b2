using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Brings news of a meeting of several to its guests, held in each one's quiet hours, and keeps the organizer's card alive.</summary>
internal sealed class GroupTelling(IOutbox outbox)
{
    /// <summary>Newer news stand in for what has not left yet.</summary>
    public async Task<IReadOnlyList<Outgoing>> GuestsAsync(
        Gathering now, IEnumerable<Guest> guests, Func<Gathering, Guest, Body.Says> say, Occasion on, CancellationToken ct)
    {
        await outbox.CancelAsync(now.About, ct);
        return [.. guests.SelectMany(guest => Telling.Bring(guest.Side, now.About, say(now, guest), on).News)];
    }

    /// <summary>The card that the answers are going to change.</summary>
    public static Outgoing LiveCard(Gathering now) => Card(now, Placement.New) with { Silent = true };

    /// <summary>An answer came: the card changes where it stands, and does not ring.</summary>
    public static IReadOnlyList<Outgoing> Changed(Gathering now) =>
        now.Organizer is { Chat: not null, IsReachable: true } ? [Card(now, Placement.EditOnly)] : [];

    private static Outgoing Card(Gathering now, Placement placement) => new(now.Organizer.Chat!, GroupCard.ForOrganizer(now))
    {
        Slot = Notices.SlotOf($"{now.About}:card"), Placement = placement,
    };
}
