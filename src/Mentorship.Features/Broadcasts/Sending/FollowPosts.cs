using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The rules of a zone are new: what is to be sent, and what takes place there, keep their hour of the wall clock.</summary>
internal sealed class FollowPosts(Unit unit, PostStore posts, PostDesk desk, Planning planning, Redating days) : IZoneNews
{
    private const string Unwalled = """
        -- any school: clocks are those of everybody
        select id as value from broadcasts
        where send_at > @Now and send_zone is null and state in ('Draft', 'Review', 'Scheduled') or event_at > @Now and event_zone is null
        """;

    private const string OfZone = """
        -- any school: clocks are those of everybody
        select id as value from broadcasts
        where send_at > @Now and send_zone = @Zone and state in ('Draft', 'Review', 'Scheduled') or event_at > @Now and event_zone = @Zone
        """;

    /// <summary>As its author sees it now; where nobody knows how, there is nothing to remember.</summary>
    public Task RememberAsync(Occasion on, CancellationToken ct) =>
        EachAsync(Unwalled, "", on, post => post.AuthorZone is null ? Task.CompletedTask : posts.SaveAsync(post, ct), ct);

    public Task ZoneChangedAsync(string zone, Occasion on, CancellationToken ct) => EachAsync(OfZone, zone, on, post => FollowAsync(post, on, ct), ct);

    private async Task EachAsync(string sql, string zone, Occasion on, Func<Post, Task> act, CancellationToken ct)
    {
        foreach (var id in await unit.QueryAsync<string>(sql, new { Zone = zone, on.Now }, ct))
            if (await posts.FindForServiceAsync(Guid.Parse(id), ct) is { } post)
            {
                using var stead = desk.ActFor(post);
                await act(post);
            }
    }

    private async Task FollowAsync(Post post, Occasion on, CancellationToken ct)
    {
        var (was, send, takesPlace) = (post.Facts, post.SendWall?.Anew(), post.EventWall?.Anew());
        post = post with
        {
            SendWall = send, EventWall = takesPlace,
            Facts = was with
            {
                SendAt = send is null || was.State.HasLeft() ? was.SendAt : send.At,
                EventAt = takesPlace is null ? was.EventAt : takesPlace.At,
            },
        };
        if (post.Facts == was) return;
        if (was.State.HasLeft()) await days.FollowAsync(post, on, ct);
        else await posts.SaveAsync(post, ct);
        if (was.State is BroadcastState.Scheduled) await planning.LookAtAsync(post, post.Facts.SendAt ?? on.Now, ct);
    }
}
