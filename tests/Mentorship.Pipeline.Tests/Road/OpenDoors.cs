using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Road;

/// <summary>Everybody may do everything: rights are the features' matter and tested there.</summary>
internal sealed class OpenDoors : IGate, IPresences
{
    /// <summary>The only one who has given no consent.</summary>
    public const long Passing = 4004;

    public Task<Replies?> RefuseAsync(string right, object command, Occasion on, CancellationToken ct) => Task.FromResult<Replies?>(null);

    public Task<Replies?> LeadOutAsync(Content answer, Occasion on, CancellationToken ct) => Task.FromResult<Replies?>(null);

    public Task<Presence> OfAsync(string chat, CancellationToken ct) =>
        Task.FromResult(new Presence(ActorOf(chat), new Reader("ru", TimeZoneInfo.Utc)));

    private static Actor ActorOf(string chat) =>
        chat == $"tg:{Passing}" ? Actor.Stranger : new Actor(chat, "school", "town", []);
}
