using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The consultations on the home screen: who waits for the person, what the person waits for, and the way to ask.</summary>
internal sealed class HelpHome(OverviewStore overview) : IHomeSection
{
    private const int SomebodyWaits = 100;
    private const int Unsent = 95;
    private const int MyTurn = 90;
    private const int IWait = 60;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.TalkInRequest)) return HomeContribution.None;
        var open = await overview.OpenAsync(ct);
        return new HomeContribution([.. open.Select(line => LineOf(line, on.Now)).OfType<HomeLine>()], [.. Menu(open, on)]);
    }

    private static HomeLine? LineOf(OverviewRow line, DateTimeOffset now) => line switch
    {
        { IsForTaking: true, State: nameof(RequestState.Escalated) } => new(SomebodyWaits,
            new(HelpTexts.HomeEscalated, ("number", line.Number), ("waited", Waited.For(line.Minutes(now)))),
            Open(line, HelpTexts.OpenNumber)),
        { IsForTaking: true } => new(SomebodyWaits,
            new(HelpTexts.HomeNew, ("waited", Waited.For(line.Minutes(now)))), Open(line, HelpTexts.OpenNew)),
        { IsUnsent: true } => new(Unsent, new(HelpTexts.HomeUnsent, ("number", line.Number)), Open(line, HelpTexts.OpenNumber)),
        { IsMyTurn: true } => new(MyTurn, new(HelpTexts.HomeYourTurn, ("number", line.Number)), Open(line, HelpTexts.OpenDialogue)),
        { IsMine: true, IsWaiting: true } => new(IWait,
            new(HelpTexts.HomeWaits, ("number", line.Number), ("waited", Waited.For(line.Minutes(now))), ("count", line.Asked)),
            Open(line, HelpTexts.OpenNumber)),
        _ => null,
    };

    private static Button Open(OverviewRow line, string label) =>
        new(new Phrase(label, ("number", line.Number)), new OpenRequest(line.RequestId));

    private static IEnumerable<MenuButton> Menu(IReadOnlyList<OverviewRow> open, Occasion on)
    {
        var (mine, held) = (open.Count(line => line.IsMine), open.Count(line => line.IsAnswered));
        if (on.Actor.RolesInForce().Contains(Role.Mentee)) yield return new(10, new(SharedTexts.NeedHelp, new AskForHelp.Wanted()));
        if (mine > 0) yield return new(11, new(new Phrase(HelpTexts.MyQuestions, ("count", mine)), new ListRequests()));
        if (held > 0) yield return new(12, new(new Phrase(HelpTexts.Dialogues, ("count", held)), new ListRequests()));
        if (mine + held == 0) yield return new(13, new(SharedTexts.Requests, new ListRequests()));
    }
}
