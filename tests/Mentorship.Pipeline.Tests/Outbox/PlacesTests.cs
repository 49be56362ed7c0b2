using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Outbox;

public sealed class PlacesTests
{
    private const string Chat = "tg:1001";

    [Theory, OnBoth]
    public async Task A_screen_changes_in_place_while_it_is_the_newest_message(Store store)
    {
        await using var road = await StartAsync(store);

        await road.SaysAsync(Saying.ScreenTo(Chat, "первый"));
        await road.SaysAsync(Saying.ScreenTo(Chat, "второй"));

        Assert.Equal(["второй"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_screen_that_is_not_the_newest_comes_anew_and_the_old_one_loses_its_buttons(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.ScreenTo(Chat, "первый"));
        await road.SaysAsync(1001, "слово");

        await road.SaysAsync(Saying.ScreenTo(Chat, "второй"));

        var shown = road.World.Chat(1001).Shown.Where(message => message.FromBot).ToList();
        Assert.Equal([("первый", 0), ("второй", 1)], shown.Select(message => (message.Words, message.Buttons.Count)));
    }

    [Theory, OnBoth]
    public async Task Places_are_known_after_a_restart(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.ScreenTo(Chat, "первый"));
        await road.RestartsAsync();

        await road.SaysAsync(Saying.ScreenTo(Chat, "второй"));

        Assert.Equal(["второй"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_screen_that_the_person_deleted_comes_anew(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.ScreenTo(Chat, "первый"));
        await road.World.DeleteAsync(1001, road.World.Chat(1001).LastOfBot!.Id, CancellationToken.None);

        await road.SaysAsync(Saying.ScreenTo(Chat, "второй"));

        Assert.Equal(["второй"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_change_of_what_is_no_longer_there_is_dropped(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.ScreenTo(Chat, "первый"));
        await road.World.DeleteAsync(1001, road.World.Chat(1001).LastOfBot!.Id, CancellationToken.None);

        await road.SaysAsync(Saying.ScreenTo(Chat, "второй") with { Placement = Placement.EditOnly });
        await road.SaysAsync(Saying.ScreenTo(Chat, "третий") with { Slot = "card:unknown", Placement = Placement.EditOnly });

        Assert.Empty(road.Shown(1001));
        Assert.Equal(2, await road.CountAsync("select count(*) from outbox where state = 'dropped'"));
    }

    [Theory, OnBoth]
    public async Task The_same_again_makes_no_call(Store store)
    {
        await using var road = await StartAsync(store);
        var screen = Saying.To(Chat, "одно и то же") with { Slot = Replies.ScreenSlot, Placement = Placement.InPlace };
        await road.SaysAsync(screen);

        await road.SaysAsync(screen);

        Assert.Empty(road.World.Ledger.CallsOf("editMessageText"));
        Assert.Equal(2, await road.CountAsync("select count(*) from outbox where state = 'sent'"));
    }

    [Theory, OnBoth]
    public async Task A_press_on_a_screen_whose_number_was_lost_finds_it_again(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions
        {
            Store = store,
            Register = map => map.Flow(new Walk("путь", new Play(Scripts.Silent)), PipelineServices.Anyone)
                .Word("/walk", PipelineServices.Anyone, _ => new Play(0)),
        });
        road.Scripts.Add(_ => new Replies { Begin = new Begin("путь") });
        await road.SaysAsync(1001, "/walk");
        await road.GoesDownAsync();
        await using (var database = road.Store.Open())
            await database.RunAsync(unit => unit.ExecuteAsync("delete from slots where name = 'screen'", null, default), default);
        await road.ComesUpAsync();
        await road.SaysAsync(Saying.To(Chat, "не экран") with { Slot = "card:other", Placement = Placement.EditOnly });

        await road.PressesAsync(1001, "Дальше");

        Assert.Equal(["путь, шаг 2"], road.Shown(1001));
    }

    private static async Task<Road.Road> StartAsync(Store store)
    {
        var road = await Road.Road.StartAsync(new RoadOptions { Store = store, PerSecond = 0 });
        await road.ChatAsync(1001);
        return road;
    }
}
