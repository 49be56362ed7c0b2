using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>The usual table: a mentee with a mentor of their own, one colleague more and the curator of the school.</summary>
internal sealed record Seats(Someone Mentee, Someone Mentor, Someone Colleague, Someone Curator);

internal static class Seating
{
    public static async Task<Seats> SeatAsync(this Bot bot)
    {
        var (mentee, mentor) = (await bot.MenteeAsync("Д. Р. К."), await bot.MentorAsync("А. П. С.", ""));
        await bot.PairAsync(mentee, mentor);
        return new Seats(mentee, mentor, await bot.MentorAsync("М. С. И.", ""), await bot.CuratorAsync("Н. В. Л."));
    }

    /// <summary>The mentor has taken the question of the mentee.</summary>
    public static async Task<(Someone Mentee, Someone Mentor)> TalkAsync(this Bot bot)
    {
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        return (mentee, mentor);
    }

    public static async Task<long> CountAsync(this Bot bot, string table)
    {
        await using var database = bot.Store.Open();
        return (await database.ReadAsync<long>($"select count(*) as value from {table}", null, CancellationToken.None))[0];
    }
}
