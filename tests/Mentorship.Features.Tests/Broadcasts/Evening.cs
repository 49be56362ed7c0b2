using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What comes together in the evening.</summary>
internal static class Evening
{
    /// <summary>How the message of the evening begins.</summary>
    public const string Together = "Объявления: ";

    public const string Concert = "Концерт в пятницу";

    /// <summary>Everybody has had enough today, and two wait for the evening.</summary>
    public static async Task<(Town Town, Someone Curator, Someone[] Crowd)> WaitingAsync(Bot bot)
    {
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", Concert);
        return (town, curator, crowd);
    }
}
