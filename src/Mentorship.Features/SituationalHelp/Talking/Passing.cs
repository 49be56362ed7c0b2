using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Brings words into one known request: into an open one as they are, into a closed one by opening it again.</summary>
internal sealed class Passing(RequestDesk desk, Talk talk, Reopening reopening, Departure departure, TraceWarning warning)
{
    /// <summary>Null where the person has no part in the request.</summary>
    public Task<Replies?> PassAsync(Guid request, Content content, Occasion on, CancellationToken ct) =>
        desk.TryOpenAsync(request, now => PassAsync(now, content, on, ct), ct);

    public Task<Replies> PassAsync(Case now, Content content, Occasion on, CancellationToken ct) => now.Request switch
    {
        { IsUnsent: true } => departure.AddAsync(now, content, on, ct),
        { IsOpen: false } => reopening.SayAsync(now, content, on, ct),
        _ when now.PartyOf(on.Acting()) is { IsAsked: true } person => Task.FromResult(TakeFirst(now, person)),
        _ => SayAsync(now, content, on, ct),
    };

    private async Task<Replies> SayAsync(Case now, Content content, Occasion on, CancellationToken ct) =>
        (await talk.SayAsync(now, content, on, ct)).With(warning.For(now, content, on));

    private static Replies TakeFirst(Case now, Party person) => now.Request.IsWaiting
        ? now.News(person, new(HelpTexts.TakeFirst, now.Number()), AskCard.TakeRow(now)).Answering()
        : now.News(person, AskCard.OverText(now)).Answering();
}
