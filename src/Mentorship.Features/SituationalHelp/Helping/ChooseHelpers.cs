using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Добавить коллегу»: the mentors of the school who are in touch, by eight.</summary>
internal sealed record ListHelpers(int Page = 0);

/// <summary>Ask this mentor to help.</summary>
internal sealed record AskToHelp(Guid Person);

/// <summary>«Убрать»: the colleague is asked like everybody from now on.</summary>
internal sealed record StopAsking(Guid Person);

internal sealed class ChooseHelpers(
    Unit unit, HelperStore helpers, HelperScreens screens, HelperNews news, IOptions<HelpOptions> options)
    : IHandle<ShowHelpers>, IHandle<ListHelpers>, IHandle<AskToHelp>, IHandle<StopAsking>
{
    /// <summary>A request that was taken back is not repeated sooner, whatever was answered: no «нет» can be read from that.</summary>
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromDays(30);

    public async Task<Replies> HandleAsync(ShowHelpers command, Occasion on, CancellationToken ct)
    {
        var (mine, of) = (await helpers.MineAsync(ct), (await helpers.NamedByAsync(ct)).Where(row => row.HasAgreed).ToList());
        var most = Math.Max(options.Value.Helpers, mine.Count);
        var may = (Asks: most > 0 && on.Actor.May(Right.CreateRequest), most);
        if (!may.Asks && of is []) return new Replies { Home = true };
        return Replies.Screen(on.Chat, screens.Text(mine, of, may), [.. screens.Rows(mine, of, may), Speaking.BackAnd(new ShowSettings())]);
    }

    public async Task<Replies> HandleAsync(ListHelpers command, Occasion on, CancellationToken ct)
    {
        var able = await helpers.AbleAsync(on.Now, ct);
        var page = Math.Clamp(command.Page, 0, Math.Max(0, (able.Count - 1) / Pages.Size));
        var rows = able.Skip(Pages.Skip(page)).Take(Pages.Size).Select(row =>
            (IReadOnlyList<Button>)[new(Speaking.Verbatim(screens.WithSubject(row)), new AskToHelp(row.Person))]);
        return Replies.Screen(on.Chat, able is [] ? HelpTexts.HelpersNobody : HelpTexts.HelpersWhom,
            [.. rows, .. Pages.Turns(page, able.Count, to => new ListHelpers(to)), Speaking.BackAnd(new ShowHelpers())]);
    }

    public async Task<Replies> HandleAsync(AskToHelp command, Occasion on, CancellationToken ct)
    {
        var isRoom = (await helpers.MineAsync(ct)).Count < options.Value.Helpers;
        var able = (await helpers.AbleAsync(on.Now, ct)).FirstOrDefault(row => row.Person == command.Person);
        if (!isRoom || able is null || unit.Actor.OrganizationId is null)
            return new Replies { Toast = HelpTexts.HelpersGone }.With(await HandleAsync(new ShowHelpers(), on, ct));
        if (!await helpers.AskAsync(able.Person, on.Now, AskAgainAfter, ct)) return await TooSoonAsync(able, on, ct);
        return (await HandleAsync(new ShowHelpers(), on, ct)).With(await InvitedAsync(able, on, ct));
    }

    public async Task<Replies> HandleAsync(StopAsking command, Occasion on, CancellationToken ct)
    {
        await helpers.DropAsync(command.Person, ct);
        return await HandleAsync(new ShowHelpers(), on, ct);
    }

    private async Task<Replies> TooSoonAsync(HelperRow colleague, Occasion on, CancellationToken ct)
    {
        var again = (await helpers.LastAskedAsync(colleague.Person, ct) ?? on.Now) + AskAgainAfter;
        return Replies.Screen(on.Chat, new Phrase(HelpTexts.HelpersTooSoon, ("name", screens.NameOf(colleague)), ("at", again)),
            Speaking.BackAnd(new ShowHelpers()));
    }

    private async Task<IEnumerable<Outgoing>> InvitedAsync(HelperRow colleague, Occasion on, CancellationToken ct)
    {
        var told = await news.ToAsync(colleague.Person, HelpTexts.HelpersInvitation,
        [
            [new(HelpTexts.HelpersYes, new AnswerHelping(on.Acting().Value, Agrees: true), Emphasis.Primary)],
            [new(HelpTexts.HelpersNo, new AnswerHelping(on.Acting().Value, Agrees: false))],
        ], on, ct);
        return told.Select(one => one with { Slot = $"helping:{on.Acting()}" });
    }
}
