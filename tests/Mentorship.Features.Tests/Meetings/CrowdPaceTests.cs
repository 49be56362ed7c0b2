using Mentorship.Features.Meetings;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A crowd of reminders over the whole road with the pace kept: 2,000 in a minute at 25 a second.</summary>
public sealed class CrowdPaceTests
{
    private const int PerSecond = 25;
    private const int Pairs = 1000;
    private const int People = 2 * Pairs;

    /// <summary>So far apart messages leave that are not answers.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1) / PerSecond;

    private static readonly TimeSpan ASecond = TimeSpan.FromSeconds(1);
    private static readonly DateTimeOffset Minute = new(2026, 9, 15, 10, 32, 0, TimeSpan.FromHours(3));

    [Fact]
    public async Task The_last_of_a_crowd_arrives_in_time_in_due_order_and_within_the_limit()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            KeepsService = true, Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = $"{PerSecond}" },
        });
        await GatherAsync(bot);

        await bot.PassesAsync(Minute.AddMinutes(-1) - bot.Time.GetUtcNow(), TimeSpan.FromMinutes(1));
        for (var part = 0; part < 12; part++) await bot.PassesAsync(10 * ASecond, Turn);

        var came = Enumerable.Range(0, People).Select(person => (Due: ManyMeetings.DueOf(person, Pairs, Minute), At: CameTo(bot, person)))
            .OrderBy(one => one.At).ToList();
        Assert.All(came, one => Assert.True(one.At < one.Due + ASecond, $"due {one.Due:T}, came {one.At:T}"));
        Assert.All(came.Zip(came.Skip(1)), two => Assert.True(two.First.Due < two.Second.Due + ASecond + ASecond));
        Assert.All(came.Select(one => one.At).Distinct(), at => Assert.InRange(came.Count(one => one.At >= at && one.At < at + ASecond), 1, PerSecond));
    }

    /// <summary>Everybody meets an hour after being reminded, all in the same minute.</summary>
    private static async Task GatherAsync(Bot bot)
    {
        ManyPeople.Welcome(bot.World, People);
        await using (var database = bot.Store.Open())
        {
            await ManyPeople.FillAsync(
                database, [.. Enumerable.Repeat("Mentee", Pairs), .. Enumerable.Repeat("Mentor", Pairs)], CancellationToken.None);
            await ManyMeetings.AddAsync(database, Pairs, Minute, CancellationToken.None);
        }
        await bot.InUnitAsync((_, services, ct) => services.GetRequiredService<Crowds>().NoticeAsync(Minute, ct));
    }

    private static DateTimeOffset CameTo(Bot bot, int person) =>
        Assert.Single(bot.World.Chat(ManyPeople.FirstChat + person).Shown, message => message.FromBot).Date;
}
