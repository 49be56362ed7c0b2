using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What the one who took the question sees: the question and the promise, then whose turn it is.</summary>
internal static class HolderCard
{
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan HalfHour = TimeSpan.FromMinutes(30);

    public static Replies For(Case now, Placement placement, DateTimeOffset at) => now.Request switch
    {
        { State: RequestState.Acknowledged, PromisedUntil: { } until } =>
            now.Card(now.Holder, placement, Text(now, HelpTexts.Promised, new(HelpTexts.DueBy, ("at", until))), [Canned(now)], HelpFrom(now)),
        { State: RequestState.Acknowledged } =>
            now.Card(now.Holder, placement, Text(now, HelpTexts.Yours, AskCard.Due(now, at)), Promises(now, at), [Canned(now)], HelpFrom(now)),
        { IsOpen: true } => now.Card(now.Holder, placement, Dialogue.ForHolder(now, now.Holder!), [Canned(now)], HelpFrom(now)),
        _ => now.Card(now.Holder, placement, new Phrase(HelpTexts.Closed, now.Number())),
    };

    private static Phrase Text(Case now, string key, Phrase when) =>
        new(key, now.Number(), ("when", when), ("name", BesideCard.Readers(now)), ("words", Quoting.Of(now.Question)));

    private static Button Canned(Case now) => new(HelpTexts.CannedButton, new ListCanned(now.Request.Id.Value));

    /// <summary>Nobody has to answer alone.</summary>
    private static Button[] HelpFrom(Case now) => 
    [
        new(HelpTexts.HandOverButton, new OfferHandOver(now.Request.Id.Value)),
        new(HelpTexts.ColleagueButton, new OfferColleague(now.Request.Id.Value)),
    ];

    private static Button[] Promises(Case now, DateTimeOffset at)
    {
        var sooner = HalfHours(at + Soonest);
        var later = HalfHours(sooner + (3 * HalfHour));
        return [Promise(now, HelpTexts.Promise, sooner), Promise(now, HelpTexts.PromiseLater, later)];
    }

    private static Button Promise(Case now, string label, DateTimeOffset until) =>
        new(new Phrase(label, ("at", until)), new PromiseAnswer(now.Request.Id.Value, until));

    /// <summary>The next full or half hour.</summary>
    private static DateTimeOffset HalfHours(DateTimeOffset from) =>
        new((from.UtcTicks + HalfHour.Ticks - 1) / HalfHour.Ticks * HalfHour.Ticks, TimeSpan.Zero);
}
