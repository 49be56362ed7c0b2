using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Nobody has taken the question so far: further mentors are asked.</summary>
internal sealed record AskNextMentors(Guid Request);

internal sealed class AskNextMentorsHandler(RequestDesk desk, Rounds rounds) : IHandle<AskNextMentors>
{
    public async Task<Replies> HandleAsync(AskNextMentors command, Occasion on, CancellationToken ct) =>
        await desk.TryOpenAsync(command.Request, now => AskAsync(now, on, ct), ct) ?? [];

    private async Task<Replies> AskAsync(Case now, Occasion on, CancellationToken ct)
    {
        if (now.Request.State is not Domain.HelpRequests.RequestState.Delivered) return [];
        var next = await rounds.NextAsync(now, on.Now, ct);
        return next.Cards.With(AuthorCard.For(next.Now, Placement.EditOnly, on.Now));
    }
}
