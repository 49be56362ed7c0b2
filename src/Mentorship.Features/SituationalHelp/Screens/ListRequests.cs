using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Everything open in which the person takes part, by eight.</summary>
internal sealed record ListRequests(int Page = 0);

internal sealed class ListRequestsHandler(OverviewStore overview, Names names) : IHandle<ListRequests>
{
    public async Task<Replies> HandleAsync(ListRequests command, Occasion on, CancellationToken ct)
    {
        var open = (await overview.OpenAsync(ct))
            .OrderByDescending(line => line.IsForTaking).ThenByDescending(line => line.IsMyTurn).ToList();
        if (open is []) return Replies.Screen(on.Chat, await WithSchoolAsync(Empty(on), on, ct), Below(on));
        var page = Math.Clamp(command.Page, 0, (open.Count - 1) / Pages.Size);
        var rows = open.Skip(Pages.Skip(page)).Take(Pages.Size)
            .Select(line => (IReadOnlyList<Button>)[new(line.Label(names), new OpenRequest(line.RequestId))]);
        return Replies.Screen(on.Chat, await WithSchoolAsync(Text(open), on, ct),
            [.. rows, .. Pages.Turns(page, open.Count, to => new ListRequests(to)), Below(on)]);
    }

    /// <summary>Who watches over the school sees how many wait in it.</summary>
    private async Task<Phrase> WithSchoolAsync(Phrase text, Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Domain.Right.WatchRequests)) return text;
        var school = await overview.OfSchoolAsync(ct);
        return new Phrase(HelpTexts.ListOfSchool, ("list", text), ("open", school.Open), ("waiting", school.Waiting));
    }

    private static Phrase Empty(Occasion on) => MayAsk(on) ? HelpTexts.ListEmptyAsk : HelpTexts.ListEmpty;

    private static bool MayAsk(Occasion on) => on.Actor.May(Domain.Right.CreateRequest);

    private static Phrase Text(List<OverviewRow> open) => new(
        HelpTexts.List,
        ("total", open.Count), ("mine", open.Count(line => line.IsMine)),
        ("held", open.Count(line => line.IsAnswered)), ("asked", open.Count(line => line.IsForTaking)));

    private static Button[] Below(Occasion on) =>
    [
        .. on.Actor.May(Domain.Right.WatchRequests) ? (Button[])[new(FigureTexts.Open, new ShowFigures())] : [],
        .. MayAsk(on) ? (Button[])[new(SharedTexts.NeedHelp, new AskForHelp.Wanted())] : [],
        Speaking.MenuButton,
    ];
}
