using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Отвечу до 10:30»: until then silence is no lapse, and the author knows.</summary>
internal sealed record PromiseAnswer(Guid Request, DateTimeOffset Until);

internal sealed class PromiseAnswerHandler(RequestDesk desk, RequestClock clock) : IHandle<PromiseAnswer>
{
    public Task<Replies> HandleAsync(PromiseAnswer command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => PromiseAsync(now, command, on, ct), ct);

    private async Task<Replies> PromiseAsync(Case now, PromiseAnswer command, Occasion on, CancellationToken ct)
    {
        if (now.Request.Promised(on.Acting(), command.Until) is not Decision<HelpRequest>.Accepted { Value: var promised })
            return new Replies { Home = true };
        now = await desk.SaveAsync(promised, ct);
        await clock.PlanLapseAsync(now.Request, ct);
        return HolderCard.For(now, Placement.InPlace, on.Now).Answering().With(AuthorCard.For(now, Placement.EditOnly, on.Now));
    }
}
