using Mentorship.Conversations;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Features.SituationalHelp;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>The service asks itself a question on the road of everybody's questions, and nobody meets it there.</summary>
public sealed class CanaryTests
{
    private static readonly TimeSpan TwoRounds = TimeSpan.FromMinutes(11);

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_question_comes_back_answered_and_no_screen_of_the_school_shows_it(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = Watched(alarms: "", outside: "1001") });
        var watcher = bot.Stranger();
        await watcher.Says("/start");
        var curator = await bot.CuratorAsync();
        await bot.MentorAsync();

        await bot.PassesAsync(TwoRounds);

        Assert.InRange(await AgeAsync(bot) ?? TimeSpan.MaxValue, TimeSpan.Zero, TimeSpan.FromMinutes(2));
        watcher.StillSees("Проверка связи: сегодня в 10:2");
        Assert.Equal(1, await bot.CountAsync("help_requests"));
        await curator.Says("/requests");
        curator.Sees("По школе открыто: 0, без ответа: 0");
        await curator.Presses("Цифры");
        curator.Sees("За это время не спрашивали.");

        // The one school that the operator knows needs no name.
        await using var database = bot.Store.Open();
        await CalendarImport.RunAsync(database, "schema: school-calendar/1\nzone: Europe/Moscow\n", school: "", bot.Time.GetUtcNow(), default);
    }

    [Fact]
    public async Task The_administrator_hears_where_the_chat_outside_is_not_reached()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Watched(alarms: "1001", outside: "1002") });
        var admin = bot.Stranger();
        await admin.Says("/start");
        bot.Stranger("Никогда не нажимал «Начать»");

        await bot.PassesAsync(TimeSpan.FromMinutes(14));
        admin.DoesNotSee("проверка связи не возвращается");
        await bot.PassesAsync(TimeSpan.FromMinutes(16));

        admin.StillSees("проверка связи не возвращается");
        Assert.Null(await AgeAsync(bot));
    }

    [Fact]
    public void Each_account_does_one_thing_a_round_whatever_it_is_shown()
    {
        var talk = new CanaryTalk();
        Dispatch card = Sent(CanaryTalk.Answerer, "Вопрос № 1", "take.0");

        Assert.Empty(talk.On(card));
        Assert.NotNull(Assert.Single(talk.On(Sent(CanaryTalk.Asker, CanaryTalk.Prompt))).Words);
        var answer = talk.On(card)[1].Words!;

        Assert.Empty(talk.On(card));
        Assert.Empty(talk.On(Sent(CanaryTalk.Asker, $"№ 1 · canary\n{answer}")));
        var solved = new Dispatch.Edit(CanaryTalk.Asker, 1, RichText.Plain("№ 1"), [[new Key("Решено", "solved.0", null, Emphasis.Primary)]]);
        Assert.Equal("solved.0", Assert.Single(talk.On(solved)).Code);
        Assert.Empty(talk.On(solved));
    }

    private static Dispatch.Send Sent(string chat, string text, string? code = null) =>
        new(chat, RichText.Plain(text), code is null ? [] : [[new Key("Беру", code, null, Emphasis.Primary)]], Silent: true, ReplyTo: null);

    private static async Task<TimeSpan?> AgeAsync(Bot bot)
    {
        TimeSpan? age = null;
        await bot.WithServiceAsync(async (service, ct) => age = await service.GetRequiredService<CanaryPulse>().AgeAsync(ct));
        return age;
    }

    private static Dictionary<string, string?> Watched(string alarms, string outside) => new()
    {
        ["Telegram:MessagesPerSecond"] = "0", ["Canary:Every"] = "00:05:00", ["Canary:Chat"] = outside, ["Admin:AlarmChat"] = alarms,
    };
}
