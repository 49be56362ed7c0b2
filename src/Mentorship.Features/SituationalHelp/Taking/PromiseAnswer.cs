using Mentorship.Conversations;
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
        if (decision is Decision<HelpRequest>.Refused refused) return Unchanged(now, refused.Because(), on);
        now = await desk.SaveAsync(((Decision<HelpRequest>.Accepted)decision).Value, ct);
        await clock.PlanLapseAsync(now.Request, ct);
        return Redrawn(now, on).With(AuthorCard.For(now, Placement.EditOnly, on.Now));
    }

    /// <summary>An old button may come from somebody who holds the question no longer.</summary>
    private static Replies Unchanged(Case now, Phrase why, Occasion on) => now.Request.Holder == on.Acting()
        ? new Replies { Toast = why }.With(Redrawn(now, on))
        : new Replies { Toast = why, Home = true };

    private static Replies Redrawn(Case now, Occasion on) => HolderCard.For(now, Placement.InPlace, on.Now).Answering();
}
