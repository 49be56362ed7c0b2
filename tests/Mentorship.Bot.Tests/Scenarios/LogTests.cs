using System.Text.RegularExpressions;
using Mentorship.Hosting.Tests.Testing;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.Scenarios;

/// <summary>The log is read by whoever runs the service, who is none of those who talk in it.</summary>
public sealed class LogTests
{
    /// <summary>A refusal, a press not answered, no typing, a wait, an unclear send, a closed chat, a failed update, a flood.</summary>
    private static readonly int[] Told = [4020, 4021, 4022, 2001, 2002, 2003, 3001, 3006];

    [Fact]
    public async Task Whatever_goes_wrong_the_log_names_nobody()
    {
        var log = new SeenLog();
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true, Log = log });
        var dina = await bot.MenteeAsync();
        var anna = await bot.MentorAsync();
        var stranger = bot.Stranger("Приходько");
        await bot.PairAsync(dina, anna);

        await AskAsync(bot, dina, anna);
        await CloseAsync(bot, dina, anna);
        await FailAsync(bot, dina);
        await FloodAsync(bot, stranger);

        Assert.All(Told, number => Assert.True(log.Has(number), $"Event {number} did not happen."));
        foreach (var person in (Someone[])[dina, anna, stranger])
        {
            var known = new Regex($@"\b{person.ChatId}\b|{Regex.Escape(person.Person.Name)}");
            Assert.DoesNotContain(log.Lines, line => known.IsMatch(line.Line));
        }
        Assert.DoesNotContain(log.Lines, line => line.Line.Contains("Класс шумит", StringComparison.Ordinal));
    }

    /// <summary>A question whose way is troubled: a wait, an unclear send, an answer to a press whose connection breaks.</summary>
    private static async Task AskAsync(Bot bot, Someone dina, Someone anna)
    {
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "sendMessage", Chat = dina.ChatId, Count = 1 });
        bot.World.Faults.Add(new Fault(FaultKind.ServerError) { Method = "sendMessage", Chat = anna.ChatId, Count = 1 });
        await dina.Says("Класс шумит второй урок подряд");
        await bot.PassesAsync(TimeSpan.FromMinutes(3));
        bot.World.Faults.Clear();
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Method = "answerCallbackQuery", Count = 1 });
        await anna.Presses("Беру");
        bot.World.Faults.Clear();
    }

    /// <summary>The mentor is refused as if she had closed the chat.</summary>
    private static async Task CloseAsync(Bot bot, Someone dina, Someone anna)
    {
        bot.World.Faults.Add(new Fault(FaultKind.Blocked) { Chat = anna.ChatId });
        await bot.WithServiceAsync((services, ct) =>
            services.GetServices<IChannel>().Single(channel => channel.Name is "tg").ShowTypingAsync(anna.Chat, ct));
        await dina.Says("Класс шумит и сегодня");
        bot.World.Faults.Clear();
    }

    private static async Task FailAsync(Bot bot, Someone dina)
    {
        await ChangeAsync(bot, "alter table slots rename to slots_away");
        await dina.Says("Класс шумит опять");
        await ChangeAsync(bot, "alter table slots_away rename to slots");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
    }

    private static Task FloodAsync(Bot bot, Someone stranger) => bot.WithServiceAsync(async (_, ct) =>
    {
        for (var i = 0; i < 125; i++) await bot.World.SayAsync(stranger.ChatId, $"слово {i}", ct);
    });

    private static async Task ChangeAsync(Bot bot, string sql)
    {
        await using var database = bot.Store.Open();
        await database.RunAsync(unit => unit.ExecuteAsync(sql, null, CancellationToken.None), CancellationToken.None);
    }
}
