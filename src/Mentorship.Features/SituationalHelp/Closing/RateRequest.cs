using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How much the answer helped, from one to five; null for no word about it.</summary>
internal sealed record RateRequest(Guid Request, long? Points);

internal static class RatingCard
{
    public static Replies For(Case now, Placement placement = Placement.InPlace, bool offersWords = true) => now.Card(
        now.Author, placement,
        new(HelpTexts.HowHelpful, now.Number(), ("name", now.Holder?.Name ?? "")),
        [
            [.. Enumerable.Range(1, 5).Select(points => Rate(now, new("help.rating", ("points", (long)points)), points))],
            .. offersWords ? (Button[][])[WordsRow(now)] : [],
            [Rate(now, HelpTexts.NoRating, null)],
        ]);

    public static Button[] WordsRow(Case now) => [new(HelpTexts.FewWords, new BeginFewWords(now.Request.Id.Value))];

    private static Button Rate(Case now, Phrase label, long? points) => new(label, new RateRequest(now.Request.Id.Value, points));
}

internal sealed class RateRequestHandler(RequestDesk desk, NoteStore notes) : IHandle<RateRequest>
{
    public Task<Replies> HandleAsync(RateRequest command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            if (command.Points is not { } points) return now.Card(now.Author, Placement.InPlace, Thanks(now)).Answering();
            if (now.Request.RatedBy(on.Acting(), points) is not Decision<HelpRequest>.Accepted { Value: var rated })
                return AuthorCard.For(now, Placement.InPlace, on.Now).Answering();
            now = await desk.SaveAsync(rated, ct);
            return now.Card(now.Author, Placement.InPlace, Thanks(now), [.. await WordsAsync(now, ct)]).Answering()
                .With(now.News(now.Holder, new(HelpTexts.RatedForHolder, now.Number(), ("points", points))).Quietly())
                .With(ShareCard.AskAuthor(now));
        }, ct);

    private async Task<Button[][]> WordsAsync(Case now, CancellationToken ct) =>
        await notes.IsByAuthorAsync(now, ct) ? [] : [RatingCard.WordsRow(now)];

    private static Phrase Thanks(Case now) => new(HelpTexts.Thanks, now.Number(), RequestMessages.Span(now.Settings.ReopenWithin));
}
