using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>An announcement of one's own wherever it stands: a draft, on its way, or over.</summary>
internal sealed record OpenPost(Guid Post);

internal sealed class OpenPostHandler(PostDesk desk, AudienceScreen audience, PlanScreen plan, ReportScreen report) : IHandle<OpenPost>
{
    public Task<Replies> HandleAsync(OpenPost command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => post.Facts.State switch
        {
            BroadcastState.Draft => audience.ShowAsync(post, on, ct),
            BroadcastState.Review or BroadcastState.Scheduled or BroadcastState.Cancelled => plan.ShowAsync(post, on, ct),
            _ => report.ShowAsync(post, on, ct),
        }, ct);
}
