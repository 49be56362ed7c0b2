using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Brings news of a meeting of several to its guests, held in each one's quiet hours, and keeps the organizer's card alive.</summary>
internal sealed class GroupTelling(IOutbox outbox, Clashes clashes, YearEnd year)
{
    /// <summary>Newer news stand in for what has not left yet.</summary>
    /// <param name="was">The time before, where it is another one now.</param>
    public async Task<IReadOnlyList<Outgoing>> GuestsAsync(
        Gathering now, IEnumerable<Guest> guests, Func<Gathering, Guest, Body.Says> say, Occasion on, CancellationToken ct,
        DateTimeOffset? was = null)
    {
        await outbox.CancelAsync(now.About, ct);
        await outbox.CancelAsync(WishOf(now), ct);
        var before = was < now.KnownBefore ? was : now.KnownBefore;
        return [.. guests.SelectMany(guest => Telling.Bring(guest.Side, now.About, say(now, guest), on, before).News)];
    }

    /// <summary>What guests want of the time as it is.</summary>
    public static string WishOf(Gathering now) => $"{now.About}:wish";

    /// <summary>The card that the answers are going to change; as it comes, it says who is busy, and that a day is not known.</summary>
    public async Task<Outgoing> LiveCardAsync(Gathering now, CancellationToken ct)
    {
        var says = GroupCard.ForOrganizer(now);
        var warned = await year.WarnedAsync(
            Clashes.Warned(says.Text, await clashes.OfAsync(now, ct), now), now.Meeting.Time.Start, ct);
        return Card(now, says with { Text = warned }, Placement.New) with { Silent = true };
    }

    /// <summary>An answer came: the card changes where it stands, and does not ring.</summary>
    public static IReadOnlyList<Outgoing> Changed(Gathering now) =>
        now.Organizer is { Chat: not null, IsReachable: true } ? [Card(now, GroupCard.ForOrganizer(now), Placement.EditOnly)] : [];

    private static Outgoing Card(Gathering now, Body.Says says, Placement placement) => new(now.Organizer.Chat!, says)
    {
        Slot = Notices.SlotOf($"{now.About}:card"), Placement = placement,
    };
}
