using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>How a first answer comes into the bank.</summary>
internal static class Banking
{
    public static async Task RatesAsync(Someone mentee, Someone mentor, string answer, string points = "5")
    {
        await mentee.Says("Класс шумит второй урок подряд. С чего начать?");
        await mentor.Presses("Беру");
        await mentor.Says(answer);
        await mentee.Presses("Решено");
        await mentee.Presses(points);
    }

    public static async Task PublishesAsync(this Bot bot, Seats seats)
    {
        await RatesAsync(seats.Mentee, seats.Mentor, "Начните с тихого сигнала.");
        await seats.Mentee.Presses("Да, без имён");
        await seats.Mentor.Presses("Да, без имён");
        await seats.Curator.Presses("Открыть черновик");
        await seats.Curator.Presses("Опубликовать");
        // The next words are a new question, not one more of the old.
        await bot.PassesAsync(TimeSpan.FromHours(25));
    }

    public static async Task<IReadOnlyList<T>> ReadAsync<T>(this Bot bot, string sql)
    {
        await using var database = bot.Store.Open();
        return await database.ReadAsync<T>(sql, null, CancellationToken.None);
    }
}
