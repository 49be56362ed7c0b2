namespace Mentorship.Pipeline.Tests.Road;

/// <summary>Everybody may do everything: rights are the features' matter and tested there.</summary>
internal sealed class OpenDoors : IGate, IPresences
{
    public Task<Replies?> RefuseAsync(string right, object command, Occasion on, CancellationToken ct) => Task.FromResult<Replies?>(null);

    public Task<Presence> OfAsync(string chat, CancellationToken ct) =>
        Task.FromResult(new Presence(new Actor(chat, "school", "town", []), new Reader("ru", TimeZoneInfo.Utc)));
}
