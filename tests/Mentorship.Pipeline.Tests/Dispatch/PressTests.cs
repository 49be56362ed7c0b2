using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Dispatch;

public sealed class PressTests
{
    private const long Chat = 1001;
    private const string Stale = "Кнопка устарела, ниже — как сейчас";

    [Theory, OnBoth]
    public async Task A_button_that_was_replaced_says_so_and_shows_what_holds_now(Store store)
    {
        await using var road = await WalkingAsync(store);
        var (message, old) = Button(road, "Дальше");
        await road.PressesAsync(Chat, "Дальше");
        await road.PassAsync(TimeSpan.FromSeconds(11));

        var toast = await road.PressesAsync(Chat, message, old);

        Assert.Equal(Stale, toast.Text);
        Assert.Equal("прогулка, шаг 2", road.Shown(Chat)[^1]);
    }

    [Theory, OnBoth]
    public async Task Whoever_presses_faster_than_pictures_come_holds_the_one_before_the_newest_and_goes_on(Store store)
    {
        await using var road = await WalkingAsync(store);
        var (message, old) = Button(road, "Дальше");
        await road.PressesAsync(Chat, "Дальше");
        await road.PassAsync(TimeSpan.FromSeconds(11));
        var (_, current) = Button(road, "Дальше");
        await road.PressesAsync(Chat, message, old);

        var toast = await road.PressesAsync(Chat, message, current);

        Assert.Equal("дальше", toast.Text);
        Assert.Equal("прогулка, шаг 3, факты прогулка", road.Shown(Chat)[^1]);
    }

    [Theory, OnBoth]
    public async Task The_same_press_twice_within_ten_seconds_acts_once_and_gets_the_same_answer(Store store)
    {
        await using var road = await WalkingAsync(store);
        var (message, code) = Button(road, "Дальше");

        var first = await road.PressesAsync(Chat, message, code);
        await road.PassAsync(TimeSpan.FromSeconds(9));
        var second = await road.PressesAsync(Chat, message, code);

        Assert.Equal(("дальше", "дальше"), (first.Text, second.Text));
        Assert.Equal("прогулка, шаг 2", road.Shown(Chat)[^1]);
    }

    [Theory, OnBoth]
    public async Task The_press_that_ends_a_form_acts_once_when_it_comes_twice(Store store)
    {
        await using var road = await WalkingAsync(store);
        await road.PressesAsync(Chat, "Дальше");
        await road.PressesAsync(Chat, "Дальше");
        Assert.Equal("прогулка, шаг 3, факты прогулка", road.Shown(Chat)[^1]);
        var (message, code) = Button(road, "Дальше");

        var first = await road.PressesAsync(Chat, message, code);
        var second = await road.PressesAsync(Chat, message, code);

        Assert.Equal(("пришли", "пришли"), (first.Text, second.Text));
        Assert.Single(road.Shown(Chat), shown => shown is "конец");
        Assert.Empty(road.Heard.Of<ShowHome>());
    }

    [Theory, OnBoth]
    public async Task A_press_is_answered_with_its_toast_only_after_the_commit(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);
        using var begun = new SemaphoreSlim(0);
        using var held = new SemaphoreSlim(0);
        var button = road.Scripts.Add(_ =>
        {
            begun.Release();
            held.Wait();
            return new Replies { Toast = Saying.Of("готово") };
        });
        await road.SaysAsync(Card(button));

        var press = road.World.PressAsync(Chat, road.World.Chat(Chat).LastOfBot!.Id, "Кнопка", CancellationToken.None);
        await begun.WaitAsync();
        Assert.False(press.IsCompleted);
        held.Release();

        Assert.Equal("готово", (await press).Text);
    }

    [Theory, OnBoth]
    public async Task A_press_whose_work_is_late_is_answered_without_words_and_shown_as_typing_after_a_second_and_a_half(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);
        using var begun = new SemaphoreSlim(0);
        using var held = new SemaphoreSlim(0);
        var button = road.Scripts.Add(_ =>
        {
            begun.Release();
            held.Wait();
            return new Replies { Toast = Saying.Of("готово") };
        });
        await road.SaysAsync(Card(button));

        var press = road.World.PressAsync(Chat, road.World.Chat(Chat).LastOfBot!.Id, "Кнопка", CancellationToken.None);
        await begun.WaitAsync();
        road.Time.Advance(TimeSpan.FromSeconds(1.4));
        Assert.False(press.IsCompleted);
        road.Time.Advance(TimeSpan.FromSeconds(0.1));

        var toast = await press;
        Assert.Equal((true, ""), (toast.IsAnswered, toast.Text ?? ""));
        held.Release();
        await road.SettleAsync();
        Assert.Single(road.World.Ledger.CallsOf("sendChatAction"));
    }

    [Theory, OnBoth]
    public async Task A_card_belongs_to_the_chat_that_was_shown_it(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);
        var pressed = 0;
        await road.SaysAsync(Card(road.Scripts.Add(_ =>
        {
            pressed++;
            return Replies.None;
        })));
        await road.SaysAsync(1002, "я");
        await road.SaysAsync(new Outgoing("tg:1002", new Body.Says(Saying.Of("чужое"), [])));

        var code = road.World.Chat(Chat).LastOfBot!.Buttons[0][0].Data!;
        var toast = await road.PressesAsync(1002, road.World.Chat(1002).LastOfBot!.Id, code);

        Assert.Equal((Stale, 0), (toast.Text, pressed));
    }

    [Theory, OnBoth]
    public async Task A_press_whose_code_is_not_ours_is_answered_as_stale(Store store)
    {
        await using var road = await WalkingAsync(store);
        var message = road.World.Chat(Chat).LastOfBot!.Id;

        foreach (var code in (string[])["", ".", "a", "a.b", "a.-1", "a.99999999999", new string('я', 32)])
        {
            var toast = await road.PressesAsync(Chat, message, code is "" ? "-" : code);

            Assert.Equal(Stale, toast.Text);
        }
    }

    private static Outgoing Card(object command) =>
        new("tg:1001", new Body.Says(Saying.Of("карточка"), [[new Button(Saying.Of("Кнопка"), command)]]));

    private static (long Message, string Code) Button(Road.Road road, string label)
    {
        var message = road.World.Chat(Chat).Shown.Last(shown => shown.FindButton(label) is not null);
        return (message.Id, message.FindButton(label)!.Data!);
    }

    private static async Task<Road.Road> WalkingAsync(Store store)
    {
        Road.Road road = null!;
        road = await Road.Road.StartAsync(new RoadOptions
        {
            Store = store,
            PerSecond = 0,
            Register = map => map.Flow(new Walk("прогулка", new Play(0)), PipelineServices.Anyone)
                .Word("/walk", PipelineServices.Anyone, _ => new Play(1)),
        });
        road.Scripts.Add(on => new Replies { Toast = Saying.Of("пришли") }.With(Saying.To(on.Chat, "конец")));
        road.Scripts.Add(_ => new Replies { Begin = new Begin("прогулка") });
        await road.SaysAsync(Chat, "/walk");
        return road;
    }
}
