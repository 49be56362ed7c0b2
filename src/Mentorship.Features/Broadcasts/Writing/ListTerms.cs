using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Срок»: until which day the announcement is in force.</summary>
internal sealed record ListTerms(Guid Post);

/// <param name="Day">The last day; null for no end.</param>
internal sealed record SetTerm(Guid Post, DateOnly? Day);

internal sealed class ListTermsHandler(PostDesk desk, Redating days)
    : IHandle<ListTerms>, IHandle<SetTerm>, IHandle<BeginTerm>, IHandle<KeepTerm>
{
    private const int Week = 7;

    public Task<Replies> HandleAsync(ListTerms command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(Show(post, on)), ct);

    public Task<Replies> HandleAsync(SetTerm command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => SetAsync(post, command.Day, on, ct), ct);

    public Task<Replies> HandleAsync(BeginTerm command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(NameTerm.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(KeepTerm command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => DayWords.Read(command.Wish, on.Today()) is { } day ? SetAsync(post, day, on, ct) : Task.FromResult(Show(post, on)), ct);

    private Task<Replies> SetAsync(Post post, DateOnly? day, Occasion on, CancellationToken ct) =>
        PostDesk.DecideAsync(post, post.Facts.Lasts(day, on.Now, on.Reader.Zone), on, facts => days.KeepAsync(post, facts, on, ct));

    private static Replies Show(Post post, Occasion on) => Replies.Screen(on.Chat, BroadcastTexts.WhichTerm,
        [Choice(post, BroadcastTexts.TermWeek, on.Today().AddDays(Week))],
        [Choice(post, BroadcastTexts.TermMonth, on.Today().AddMonths(1))],
        [new(BroadcastTexts.WriteTerm, new BeginTerm(post.Id))],
        [Speaking.Choice(BroadcastTexts.Endless, post.Facts.ValidTo is null, new SetTerm(post.Id, null))],
        Speaking.BackAnd(PostScreens.Before(post)));

    private static Button Choice(Post post, string label, DateOnly day) =>
        Speaking.Choice(new Phrase(label, ("day", day)), post.Facts.ValidTo == day, new SetTerm(post.Id, day));
}
