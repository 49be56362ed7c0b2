using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A button with an address is wanted.</summary>
internal sealed record BeginLink(Guid Post);

internal sealed record KeepLink(Guid Post, string Url, string Label);

/// <summary>Where a button leads, then what is written on it.</summary>
internal static class AddLink
{
    /// <summary>Phones cut longer labels.</summary>
    private const int Longest = 30;

    public enum Step { Address, Label }

    public sealed record Draft
    {
        public Guid Id { get; init; }

        public string Url { get; init; } = "";

        public string Label { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.link", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: BroadcastTexts.WritingStopped)
        .Cancels(say: BroadcastTexts.WritingStopped)
        .Takes<BeginLink>((draft, begun) => draft with { Id = begun.Post })
        .Type(Step.Address, BroadcastTexts.LinkAddress, Address, (draft, url) => draft with { Url = url })
        .Type(Step.Label, BroadcastTexts.LinkLabel, Label, (draft, label) => draft with { Label = label })
        .Then(draft => new KeepLink(draft.Id, draft.Url, draft.Label));

    private static Answer<string> Address(string typed) =>
        Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Contains('.')
            ? uri.AbsoluteUri
            : new Rejected(BroadcastTexts.WrongAddress);

    private static Answer<string> Label(string typed) =>
        typed.Trim() is { Length: > 0 and <= Longest } label ? label : new Rejected(BroadcastTexts.WrongLabel);
}

internal sealed class AddLinkHandler(PostDesk desk) : IHandle<BeginLink>, IHandle<KeepLink>
{
    public Task<Replies> HandleAsync(BeginLink command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(AddLink.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(KeepLink command, Occasion on, CancellationToken ct) => desk.ChangeAsync(
        command.Post, on, post => post with { Link = new PostLink(command.Label, command.Url) },
        post => Task.FromResult(PostScreens.Preview(post, on)), ct);
}
