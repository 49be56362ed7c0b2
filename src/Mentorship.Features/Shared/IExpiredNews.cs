using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature does about a message of its own that waited to leave until it helped nobody any more.</summary>
internal interface IExpiredNews
{
    /// <param name="about">What the message was about; those of other features are passed over.</param>
    Task ExpiredAsync(string about, Occasion on, CancellationToken ct);
}

/// <summary>Lets every feature hear of it: each knows its own messages.</summary>
internal sealed class HearExpired(IEnumerable<IExpiredNews> all) : IHandle<Expired>
{
    public async Task<Replies> HandleAsync(Expired command, Occasion on, CancellationToken ct)
    {
        if (command.About is not { } about) return [];
        foreach (var one in all) await one.ExpiredAsync(about, on, ct);
        return [];
    }
}
