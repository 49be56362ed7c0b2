using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Отправить как есть», «Спросить человека»: the held question leaves now.</summary>
internal sealed record SendNow(Guid Request);

/// <summary>«Не отправлять»: nobody ever sees it, and its words are not kept.</summary>
internal sealed record DropUnsent(Guid Request);

internal sealed class UnsentQuestions(RequestDesk desk, Departure departure, WordStore words, RequestClock clock)
    : IHandle<SendNow>, IHandle<DropUnsent>
{
    public Task<Replies> HandleAsync(SendNow command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now => now.Request.IsUnsent
            ? (await departure.SendAsync(now, Placement.InPlace, on, ct)).Cards
            : AuthorCard.For(now, Placement.InPlace, on.Now).Answering(), ct);

    public Task<Replies> HandleAsync(DropUnsent command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            var decision = now.Request.WithdrawnBy(on.Acting(), on.Now);
            if (!now.Request.IsUnsent || decision is not Decision<HelpRequest>.Accepted { Value: var dropped })
                return AuthorCard.For(now, Placement.InPlace, on.Now).Answering();
            await clock.EndAsync(dropped, ct);
            await words.WipeAsync(dropped.Id, ct);
            now = await desk.SaveAsync(dropped, ct);
            return now.Card(now.Author, Placement.InPlace, HelpTexts.NotSent).Answering();
        }, ct);
}
