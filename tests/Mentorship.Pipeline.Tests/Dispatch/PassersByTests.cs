using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Dispatch;

/// <summary>Of a chat without consent nothing is left in the store once it has been answered, not even of a failure.</summary>
public sealed class PassersByTests
{
    private const string Words = "Меня зовут Пелагея";
    private const string Chat = "tg:4004";

    [Theory, OnBoth]
    public async Task An_update_that_always_fails_is_put_aside_without_words_and_without_the_chat(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        road.Heard.ToWords = (_, _) => throw new InvalidOperationException("poison");

        await road.SaysAsync(OpenDoors.Passing, Words);
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.StartsWith("❗ Не получилось ответить", road.Shown(OpenDoors.Passing)[0], StringComparison.Ordinal);
        Assert.Equal([""], await road.ReadAsync<string>("select payload || lane from inbox_dead"));
        await NothingTellsAsync(road);
    }

    [Theory, OnBoth]
    public async Task A_screen_still_changes_in_place_and_its_buttons_work(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        road.Heard.ToWords = (_, on) => Replies.Screen(on.Chat, Saying.Of("Первый"), PipelineTexts.MenuRow);

        await road.SaysAsync(OpenDoors.Passing, Words);
        await road.PressesAsync(OpenDoors.Passing, "Меню");

        Assert.Single(road.Shown(OpenDoors.Passing));
        await NothingTellsAsync(road);
    }

    private static async Task NothingTellsAsync(Road.Road road) => Assert.Equal(0, await road.CountAsync($"""
        select (select count(*) from inbox where lane = '{Chat}') + (select count(*) from outbox where chat = '{Chat}')
            + (select count(*) from slots where chat = '{Chat}') + (select count(*) from cards where chat = '{Chat}')
        """));
}
