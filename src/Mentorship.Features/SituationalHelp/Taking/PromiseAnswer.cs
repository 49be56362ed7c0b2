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
        var decision = now.Request.Promised(on.Acting(), command.Until, on.Now);
        if (decision is Decision<HelpRequest>.Refused refused) return new Replies { Toast = refused.Because() }.With(Redrawn(now, on));
        now = await desk.SaveAsync(((Decision<HelpRequest>.Accepted)decision).Value, ct);
        await clock.PlanLapseAsync(now.Request, ct);
        return Redrawn(now, on).With(AuthorCard.For(now, Placement.EditOnly, on.Now));
    }

    private static Replies Redrawn(Case now, Occasion on) => HolderCard.For(now, Placement.InPlace, on.Now).Answering();
}
