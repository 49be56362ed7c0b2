using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Dispatch;

/// <summary>One chat that presses or changes its messages without end; what is written is told of in <see cref="LaneTests"/>.</summary>
public sealed class FloodTests
{
    private const long Chat = 1001;
    private const string Method = "answerCallbackQuery";
    private const string TooFast = "Нажатий сразу много. Подождите минуту и нажмите снова";

    [Theory, OnBoth]
    public async Task Presses_that_wait_for_no_answer_are_all_answered_and_beyond_their_limit_do_nothing(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var acted = 0;
        await road.ChatAsync(Chat);
        await road.SaysAsync(Card(road.Scripts.Add(_ =>
        {
            acted++;
            return new Replies { Toast = Saying.Of("готово") };
        })));

        await road.AcceptAsync([.. Enumerable.Range(900, 400).Select(id => road.PressArrivalOf(Chat, id))]);
        await road.SettleAsync();
        var answers = road.World.Ledger.CallsOf(Method);
        await road.PassAsync(TimeSpan.FromMinutes(1));
        var later = await road.PressesAsync(Chat, "Кнопка");

        Assert.Equal(400, answers.Select(call => call.Parameters.GetProperty("callback_query_id").GetString()).Distinct().Count());
        Assert.Equal(400 - 301, answers.Count(call => call.Parameters.GetProperty("text").GetString() == TooFast));
        Assert.Equal(("готово", 1), (later.Text, acted));
    }

    [Theory, OnBoth]
    public async Task Presses_of_one_do_not_keep_the_words_of_the_same_chat_or_of_others_back(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);

        await road.AcceptAsync([.. Enumerable.Range(900, 400).Select(id => road.PressArrivalOf(Chat, id))]);
        await road.SaysAsync(Chat, "слова");
        await road.SaysAsync(1002, "сосед");

        Assert.Equal(["слова", "сосед"], road.Heard.Of<Unclaimed>().Select(words => words.Content.Text.Text));
    }

    [Theory, OnBoth]
    public async Task Whoever_presses_as_fast_as_answers_come_is_never_stopped(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store, PerSecond = 0 });
        await road.ChatAsync(Chat);
        await road.SaysAsync(Card(new Play(Scripts.Silent)));
        var message = road.World.Chat(Chat).LastOfBot!.Id;

        var toasts = new List<Toast>();
        for (var i = 0; i < 600; i++) toasts.Add(await road.World.PressDataAsync(Chat, message, $"old.{i}", CancellationToken.None));
        await road.SettleAsync();

        Assert.All(toasts, toast => Assert.NotEqual(TooFast, toast.Text));
    }

    [Theory, OnBoth]
    public async Task Who_changes_messages_faster_than_a_person_can_waits_is_told_once_and_loses_nothing(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);
        var said = await road.World.SayAsync(Chat, "слова", CancellationToken.None);
        await road.SettleAsync();

        for (var i = 0; i < 300; i++) await road.World.EditAsync(Chat, said.Id, $"слова {i}", CancellationToken.None);
        await road.SettleAsync();
        var atOnce = await DoneAsync(road);
        await road.PassAsync(TimeSpan.FromMinutes(4));

        Assert.Equal((2 + 121, 2 + 300), (atOnce, await DoneAsync(road)));
        Assert.Single(road.Shown(Chat), shown => shown.StartsWith("⏳ Сообщений сразу много", StringComparison.Ordinal));
    }

    private static Task<long> DoneAsync(Road.Road road) =>
        road.CountAsync("select count(*) from inbox where source like 'tg:%' and done_at is not null");

    private static Outgoing Card(object command) =>
        new($"tg:{Chat}", new Body.Says(Saying.Of("карточка"), [[new Button(Saying.Of("Кнопка"), command)]]));
}
