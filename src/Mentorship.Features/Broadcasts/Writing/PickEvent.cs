using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Событие»: when what is announced takes place.</summary>
internal sealed record ShowEvent(Guid Post);

/// <summary>It has no date.</summary>
internal sealed record DropEvent(Guid Post);

internal sealed class PickEventHandler(PostDesk desk, Redating days)
    : IHandle<ShowEvent>, IHandle<DropEvent>, IHandle<BeginEvent>, IHandle<KeepEvent>
{
    public Task<Replies> HandleAsync(ShowEvent command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(Show(post, BroadcastTexts.WhichEvent, on)), ct);

    public Task<Replies> HandleAsync(DropEvent command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => SetAsync(post, null, on, ct), ct);

    public Task<Replies> HandleAsync(BeginEvent command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(NameEvent.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(KeepEvent command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => LocalWish.Read(command.Wish, on.Now, on.Reader.Zone) is { } moment
            ? SetAsync(post, moment, on, ct)
            : Task.FromResult(Show(post, BroadcastTexts.WrongMoment, on)), ct);

    private Task<Replies> SetAsync(Post post, DateTimeOffset? moment, Occasion on, CancellationToken ct) =>
        PostDesk.DecideAsync(post, post.Facts.Happens(moment, on.Now, on.Reader.Zone), on,
            facts => days.KeepAsync(post, facts, on, ct));

    private static Replies Show(Post post, Phrase text, Occasion on) => Replies.Screen(on.Chat, text,
    [
        [new(BroadcastTexts.NameEvent, new BeginEvent(post.Id), Emphasis.Primary)],
        .. post.Facts.EventAt is null ? [] : (IReadOnlyList<Button>[])[[new(BroadcastTexts.DropEvent, new DropEvent(post.Id))]],
        Speaking.BackAnd(PostScreens.Before(post)),
    ]);
}
