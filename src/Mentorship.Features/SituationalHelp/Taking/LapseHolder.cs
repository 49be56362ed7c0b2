using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The holder had so much working time to say a first word, or until the moment that they named.</summary>
internal sealed record LapseHolder(Guid Request, Guid Holder);

internal sealed class LapseHolderHandler(RequestDesk desk, FallenBack fallenBack) : IHandle<LapseHolder>
{
    public async Task<Replies> HandleAsync(LapseHolder command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, now => LapseAsync(now, command, on, ct), ct) ?? [];

    private async Task<Replies> LapseAsync(Case now, LapseHolder command, Occasion on, CancellationToken ct)
    {
        var isTheirs = now.Request.Holder?.Value == command.Holder && !(now.Request.PromisedUntil > on.Now);
        if (!isTheirs || now.Request.Lapsed(on.Now) is not Decision<HelpRequest>.Accepted { Value: var freed }) return [];
        var span = RequestMessages.Span(now.Request.PromisedUntil is null
            ? now.Settings.Lapse
            : TimeSpan.FromMinutes(Math.Floor((on.Now - now.Request.TakenAt!.Value).TotalMinutes)));
        var holder = now.Holder!;
        var line = new Phrase(HelpTexts.LapsedForHolder, now.Number(), span);
        var again = await fallenBack.AskAgainAsync(now, freed, Part.Lapsed, on, ct);
        return again.Cards
            .With(now.News(now.Author, new(HelpTexts.LapsedForAuthor, now.Number(), span)).ByNight(now.Author, now, on.Now))
            .With(now.Card(holder, Placement.New, line, AskCard.TakeRow(now)).ByNight(holder, now, on.Now));
    }
}
