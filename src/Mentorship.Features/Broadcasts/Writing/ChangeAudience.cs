using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A group of roles on or off.</summary>
internal sealed record ToggleGroup(Guid Post, AudiencePart Part);

/// <summary>Any, with a pair, without one.</summary>
internal sealed record TogglePairs(Guid Post);

/// <summary>Only those who owe a questionnaire, or everybody.</summary>
internal sealed record ToggleOwes(Guid Post);

/// <summary>One direction, or all of them.</summary>
internal sealed record PickDirection(Guid Post, ActivityDirection? Direction = null);

/// <summary>The directions to choose from.</summary>
internal sealed record ListDirections(Guid Post);

/// <summary>Every press changes the rule of the draft and shows how many people fit it now.</summary>
internal sealed class ChangeAudience(PostDesk desk, AudienceScreen screen)
    : IHandle<ToggleGroup>, IHandle<TogglePairs>, IHandle<ToggleOwes>, IHandle<PickDirection>, IHandle<ListDirections>
{
    public Task<Replies> HandleAsync(ToggleGroup command, Occasion on, CancellationToken ct) => ChangeAsync(
        command.Post, on, post => post.Voice is Role.Council ? post.Facts.Audience : post.Facts.Audience.Toggle(command.Part), ct);

    public Task<Replies> HandleAsync(TogglePairs command, Occasion on, CancellationToken ct) =>
        ChangeAsync(command.Post, on, post => post.Facts.Audience.NextPairs(), ct);

    public Task<Replies> HandleAsync(ToggleOwes command, Occasion on, CancellationToken ct) => ChangeAsync(
        command.Post, on, post => post.Facts.Audience with { OwesQuestionnaire = !post.Facts.Audience.OwesQuestionnaire }, ct);

    public Task<Replies> HandleAsync(PickDirection command, Occasion on, CancellationToken ct) =>
        ChangeAsync(command.Post, on, post => post.Facts.Audience with { Direction = command.Direction }, ct);

    public Task<Replies> HandleAsync(ListDirections command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => Task.FromResult(Replies.Screen(on.Chat, BroadcastTexts.WhichDirection,
        [
            .. Enum.GetValues<ActivityDirection>().Select(one => (Button[])[Choice(post, Labels.Of(one), one)]),
            [Choice(post, BroadcastTexts.AnyDirection, null)],
            Speaking.BackAnd(new OpenPost(post.Id)),
        ])), ct);

    private static Button Choice(Post post, Phrase label, ActivityDirection? direction) =>
        Speaking.Choice(label, post.Facts.Audience.Direction == direction, new PickDirection(post.Id, direction));

    private Task<Replies> ChangeAsync(Guid id, Occasion on, Func<Post, Audience> change, CancellationToken ct) => desk.ChangeAsync(
        id, on, post => post with { Facts = post.Facts with { Audience = change(post) } }, post => screen.ShowAsync(post, on, ct), ct);
}
