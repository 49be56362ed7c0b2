using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Собрать группу»: who is invited; whoever is chosen stands in the command of every button.</summary>
internal sealed record PickGuests(IReadOnlyList<Guid> Chosen, int Page = 0);

/// <summary>«Встречи групп»: those one gathers.</summary>
internal sealed record ShowGatherings(int Page = 0);

internal sealed record MenteeRow(string Id, string DisplayName, string FullName, string Subjects);

/// <summary>Whom the acting person may gather: a mentor those of own pairs, a curator all that are in a pair of the school.</summary>
internal sealed class Mentees(Unit unit, Names names)
{
    private const string Columns = """
        select p.id, p.display_name, p.full_name, p.subjects from people p

        """;

    private const string Mine = Columns + """
        where exists (select 1 from pairs x where x.mentee_id = p.id and x.mentor_id = @ActorId and x.state = 'Active'
            and x.organization_id = @OrganizationId)
        order by p.folded_name, p.id
        """;

    private const string OfSchool = Columns + """
        where exists (select 1 from pairs x where x.mentee_id = p.id and x.organization_id = @OrganizationId and x.state = 'Active')
            and p.id <> @ActorId
        order by p.folded_name, p.id
        """;

    public async Task<IReadOnlyList<(Guid Id, string Name)>> OfAsync(Occasion on, CancellationToken ct) =>
        [.. (await unit.QueryAsync<MenteeRow>(on.Actor.May(Right.Gather, Reach.School) ? OfSchool : Mine, null, ct))
            .Select(row => (Guid.Parse(row.Id), names.WithSubject(row.DisplayName, row.FullName, row.Subjects)))];
}

internal sealed class PickGuestsHandler(Mentees mentees, GroupStore groups) : IHandle<PickGuests>, IHandle<ShowGatherings>
{
    /// <summary>More would be an announcement.</summary>
    public const int Most = 30;

    /// <summary>What is over stays in the list until its organizer has surely seen it.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(3);

    public async Task<Replies> HandleAsync(PickGuests command, Occasion on, CancellationToken ct)
    {
        var all = await mentees.OfAsync(on, ct);
        if (all.Count < 2) return Replies.Screen(on.Chat, MeetingTexts.NobodyToGather, Speaking.BackAnd(new ShowGatherings()));
        var chosen = command.Chosen.Where(id => all.Any(one => one.Id == id)).Take(Most).ToList();
        return Replies.Screen(on.Chat, new Phrase(MeetingTexts.WhomToInvite, ("count", (long)chosen.Count)),
        [
            .. chosen.Count >= 2
                ? (Button[][])[[new(new Phrase(MeetingTexts.GoOn, ("count", (long)chosen.Count)), new BeginGathering(chosen), Emphasis.Primary)]] : [],
            .. all.Skip(Pages.Skip(command.Page)).Take(Pages.Size).Select(one => (Button[])[Choice(one, chosen, command.Page)]),
            .. Pages.Turns(command.Page, all.Count, page => new PickGuests(chosen, page)),
            Speaking.BackAnd(new ShowGatherings()),
        ]);
    }

    public async Task<Replies> HandleAsync(ShowGatherings command, Occasion on, CancellationToken ct)
    {
        var me = on.Acting().Value.ToString();
        var own = (await groups.MineAsync(on.Now - Kept, ct)).Where(line => line.OrganizerId == me).ToList();
        var text = own.Count is 0 ? MeetingTexts.GatheringsEmpty : new Phrase(MeetingTexts.Gatherings, ("count", (long)own.Count));
        return Replies.Screen(on.Chat, text,
        [
            [new(MeetingTexts.Gather, new PickGuests([]), Emphasis.Primary)],
            .. own.Skip(Pages.Skip(command.Page)).Take(Pages.Size).Select(line => (Button[])[Row(line)]),
            .. Pages.Turns(command.Page, own.Count, page => new ShowGatherings(page)),
            .. on.Actor.May(Right.Meet) ? (Button[][])[] : [[new(MeetingTexts.ToJournal, new ShowJournal()), new(MeetingTexts.Calendar, new ShowSubscription())]],
            [Speaking.MenuButton],
        ]);
    }

    public static Button Row(GroupLine line) => new(
        new Phrase(line.WaitsForAnswer ? MeetingTexts.GroupRowWaits : MeetingTexts.GroupRow, ("at", Moments.Of(line.StartsAt))),
        line.Word is null ? new OpenGathering(Guid.Parse(line.Id)) : new OpenInvitation(Guid.Parse(line.Id)));

    private static Button Choice((Guid Id, string Name) one, IReadOnlyList<Guid> chosen, int page)
    {
        var isChosen = chosen.Contains(one.Id);
        Guid[] next = isChosen ? [.. chosen.Where(id => id != one.Id)] : [.. chosen, one.Id];
        return Speaking.Choice(Speaking.Verbatim(one.Name), isChosen, new PickGuests(next, page));
    }
}
