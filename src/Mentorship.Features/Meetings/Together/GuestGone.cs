using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Whoever gathers people hears once that a guest has closed the chat, and the card names whom to tell in person.</summary>
internal sealed class GuestGone(Unit unit, GroupStore groups)
{
    /// <param name="told">Who has heard of it already.</param>
    public async Task<IReadOnlyList<Outgoing>> NewsAsync(PersonId gone, IEnumerable<PersonId> told, Occasion on, CancellationToken ct)
    {
        var (news, heard) = (new List<Outgoing>(), told.ToHashSet());
        foreach (var line in await groups.MineAsync(on.Now, ct))
            if (line is { State: nameof(MeetingState.Confirmed), Word: not (null or nameof(Rsvp.DoesNotCome)) })
                news.AddRange(await TellAsync(line, gone, heard, on, ct));
        return news;
    }

    private async Task<IReadOnlyList<Outgoing>> TellAsync(
        GroupLine line, PersonId gone, HashSet<PersonId> heard, Occasion on, CancellationToken ct)
    {
        if (await groups.FindAsync(Guid.Parse(line.Id), ct) is not { } row) return [];
        using var school = Stead.ForSchool(unit, row.School);
        var now = await groups.ReadAsync(row, on.Now, ct);
        var card = GroupTelling.Changed(now);
        return heard.Add(now.Organizer.Person)
            ? [.. card, .. Telling.Bring(now.Organizer, $"gone:{gone}", Says(now, gone), on).News] : card;
    }

    private static Body.Says Says(Gathering now, PersonId gone) => new(
        GroupWords.For(MeetingTexts.GuestGone, now, ("guest", now.Find(gone)!.Side.Name)),
        [[new(MeetingTexts.Open, new OpenGathering(now.Id), Emphasis.Primary)], [Speaking.MenuButton]]);
}
