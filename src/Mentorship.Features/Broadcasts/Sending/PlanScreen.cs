using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Дальше: когда»: the cost, and the last look before it goes.</summary>
internal sealed record PlanPost(Guid Post);

/// <summary>What sending costs before it is sent, and what was planned afterwards.</summary>
internal sealed class PlanScreen(AudienceStore people, YearEnd year, PipelineOptions pipeline)
{
    private const int MostMoments = 3;
    private const int LongestInSeconds = 120;

    public async Task<Replies> ShowAsync(Post post, Occasion on, CancellationToken ct)
    {
        var cost = await people.ReckonAsync(post, on.Now, ct);
        var text = await year.WarnedAsync(Text(post, cost, on), post.Facts.EventAt ?? post.Facts.SendAt, ct);
        return Replies.Screen(on.Chat, text, [.. Rows(post, cost), Speaking.BackAnd(Before(post))]);
    }

    /// <summary>What is planned is no draft any more, and this screen is all there is of it.</summary>
    private static object Before(Post post) => post.Facts.State is BroadcastState.Draft ? new ShowPost(post.Id) : new ListPosts();

    private Phrase Text(Post post, Reckoning cost, Occasion on) => Speaking.Joined(SharedTexts.Line,
    [
        new Phrase(BroadcastTexts.Cost, ("count", cost.All)),
        .. Moments(post, cost, on),
        .. Evening(post, cost, on),
        .. cost.Closed > 0 ? [new Phrase(BroadcastTexts.CostClosed, ("count", cost.Closed))] : (Phrase[])[],
        .. post.Facts.ValidTo is { } day ? [new Phrase(BroadcastTexts.TermUntil, ("day", day))] : (Phrase[])[],
        .. TraceLines.Of(post),
        .. post.Facts.WaitsForApproval ? [BroadcastTexts.HeadFirst] : (Phrase[])[],
    ]);

    private IEnumerable<Phrase> Moments(Post post, Reckoning cost, Occasion on)
    {
        var start = post.Facts.SendAt ?? on.Now;
        foreach (var (at, count) in cost.Moments(start).Take(MostMoments))
            yield return at != start ? new Phrase(BroadcastTexts.CostHeld, ("at", at), ("count", count))
                : post.Facts.SendAt is null ? new Phrase(BroadcastTexts.CostNow, ("count", count), ("time", Span(count)))
                : new Phrase(BroadcastTexts.CostAt, ("at", at), ("count", count));
    }

    /// <summary>An evening is named by its moment where it is not that of today.</summary>
    private static IEnumerable<Phrase> Evening(Post post, Reckoning cost, Occasion on)
    {
        var evenings = cost.Evenings(post.Facts.SendAt ?? on.Now).ToLookup(evening => IsToday(evening.At, on));
        var most = ("most", (Arg)cost.Budget.Messages);
        if (evenings[true].Sum(evening => evening.Count) is > 0 and var count)
            yield return new Phrase(BroadcastTexts.CostEvening, most, ("count", count));
        foreach (var (at, later) in evenings[false].Take(MostMoments))
            yield return new Phrase(BroadcastTexts.CostLater, most, ("at", at), ("count", later));
    }

    private static bool IsToday(DateTimeOffset at, Occasion on) => on.Reader.Zone.DateOf(at) == on.Reader.Zone.DateOf(on.Now);

    private Phrase Span(long count) => (long)Math.Ceiling(count / (double)Math.Max(1, pipeline.MessagesPerSecond)) switch
    {
        <= LongestInSeconds and var seconds => new Phrase(BroadcastTexts.Seconds, ("count", seconds)),
        var seconds => new Phrase(BroadcastTexts.Minutes, ("count", (seconds + 59) / 60)),
    };

    private static IEnumerable<IReadOnlyList<Button>> Rows(Post post, Reckoning cost)
    {
        if (post.Facts.State is BroadcastState.Cancelled) yield break;
        if (post.Facts.State is not BroadcastState.Draft)
        {
            yield return [new(BroadcastTexts.Reopen, new ReopenPost(post.Id)), new(BroadcastTexts.Cancel, new CancelPost(post.Id))];
            yield break;
        }
        yield return [Send(post, cost)];
        yield return [new(BroadcastTexts.NameMoment, new BeginMoment(post.Id)), new(BroadcastTexts.Change, new ShowPost(post.Id))];
        if (post.Facts.SendAt is not null) yield return [new(BroadcastTexts.SendAtOnce, new KeepMoment(post.Id, null))];
    }

    private static Button Send(Post post, Reckoning cost) => new(
        post.Facts.WaitsForApproval ? BroadcastTexts.ToHead
        : post.Facts.SendAt is null ? new Phrase(BroadcastTexts.Send, ("count", cost.Reached))
        : BroadcastTexts.Plan,
        post.Facts.WaitsForApproval ? new SubmitPost(post.Id) : new SendPost(post.Id), Emphasis.Primary);
}

internal sealed class PlanPostHandler(PostDesk desk, PlanScreen screen) : IHandle<PlanPost>
{
    public Task<Replies> HandleAsync(PlanPost command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => screen.ShowAsync(post, on, ct), ct);
}
