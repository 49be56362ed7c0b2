using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Dispatch;

public sealed class FormTests
{
    private const long Chat = 1001;

    [Theory, OnBoth]
    public async Task Cancel_leaves_the_form_and_says_so(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");

        await road.SaysAsync(Chat, "/cancel");

        Assert.Contains("один отменена", road.Shown(Chat));
        Assert.Equal(0, await road.CountAsync("select count(*) from bookmarks"));
    }

    [Theory, OnBoth]
    public async Task Cancel_outside_a_form_says_that_there_is_none(Store store)
    {
        await using var road = await StartAsync(store);

        await road.SaysAsync(Chat, "/cancel");

        Assert.Equal(["Отменять нечего: вы не в середине анкеты.", "home"], road.Shown(Chat));
    }

    [Theory, OnBoth]
    public async Task Forms_lie_three_deep_and_the_lowest_gives_way(Store store)
    {
        await using var road = await StartAsync(store);

        foreach (var form in (string[])["один", "два", "три", "четыре"])
        {
            await road.SaysAsync(Chat, $"/{form}");
            await road.SaysAsync(Chat, "вперёд"); // Rows rewritten in another order than they were made in.
        }

        var stack = await road.ReadAsync<string>("select depth || ' ' || flow from bookmarks order by depth");
        Assert.Equal(["1 два", "2 три", "3 четыре"], stack);
        await road.SaysAsync(Chat, "/cancel");
        Assert.Equal("три, шаг 2", road.Shown(Chat)[^1]);
        await road.SaysAsync(Chat, "/cancel");
        Assert.Equal("два, шаг 2", road.Shown(Chat)[^1]);
    }

    [Theory, OnBoth]
    public async Task The_same_form_begins_anew_in_its_place(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");
        await road.SaysAsync(Chat, "вперёд");

        await road.SaysAsync(Chat, "/один");

        Assert.Equal("один, шаг 1", road.Shown(Chat)[^1]);
        Assert.Equal(1, await road.CountAsync("select count(*) from bookmarks"));
    }

    [Theory, OnBoth]
    public async Task A_question_that_needs_other_facts_than_the_answer_is_drawn_with_them(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");
        await road.SaysAsync(Chat, "вперёд");

        await road.SaysAsync(Chat, "вперёд");

        Assert.Equal("один, шаг 3, факты один", road.Shown(Chat)[^1]);
        Assert.Equal(1, road.Shown(Chat).Count(shown => shown.StartsWith("один, шаг 3", StringComparison.Ordinal)));
    }

    [Theory, OnBoth]
    public async Task Words_that_are_no_answer_leave_the_buttons_of_the_question_alive(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");
        var question = road.World.Chat(Chat).LastOfBot!;

        await road.SaysAsync(Chat, "не то");
        var toast = await road.PressesAsync(Chat, question.Id, question.FindButton("Дальше")!.Data!);

        Assert.Equal(Typed.InForm, Assert.Single(road.Heard.Of<Unclaimed>()).Where);
        Assert.Equal("дальше", toast.Text);
    }

    [Theory, OnBoth]
    public async Task Words_for_a_form_past_its_time_are_taken_as_new(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");
        await road.PassAsync(TimeSpan.FromHours(25));

        await road.SaysAsync(Chat, "что теперь?");

        Assert.Contains("один просрочена", road.Shown(Chat));
        Assert.Equal("что теперь?", Assert.Single(road.Heard.Of<Unclaimed>()).Content.Text.Text);
    }

    [Theory, OnBoth]
    public async Task A_form_of_a_newer_release_lapses_and_the_words_are_taken_as_new(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");
        await road.Database.RunAsync(unit => unit.ExecuteAsync("update bookmarks set flow = 'newer'", null, default), default);

        await road.SaysAsync(Chat, "вперёд");

        Assert.StartsWith("Эта анкета больше не открывается", road.Shown(Chat)[^1], StringComparison.Ordinal);
        Assert.Single(road.Heard.Of<Unclaimed>());
    }

    [Theory, OnBoth]
    public async Task A_command_inside_a_form_offers_the_way_back(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");

        await road.SaysAsync(Chat, "/menu");
        await road.PressesAsync(Chat, "Вернуться");

        Assert.Equal("один, шаг 1", road.Shown(Chat)[^1]);
    }

    [Theory, OnBoth]
    public async Task Words_over_four_thousand_arrive_whole_in_parts(Store store)
    {
        await using var road = await StartAsync(store);
        var words = string.Join(' ', Enumerable.Range(0, 1_500).Select(at => $"слово{at}"));

        var phrase = new Phrase("test.words", ("words", RichText.Plain(words)));
        await road.SaysAsync(new Outgoing("tg:1001", new Body.Says(phrase, [[new Button(Saying.Of("Ответить"), new ShowHome())]])));

        var parts = road.World.Chat(Chat).Shown.Where(message => message.FromBot).ToList();
        Assert.True(parts.Count > 2);
        Assert.Equal(words, string.Concat(parts.Select(part => part.Words)));
        Assert.All(parts, part => Assert.InRange(part.Words.Length, 1, 4_000));
        Assert.Equal([.. Enumerable.Repeat(0, parts.Count - 1), 1], parts.Select(part => part.Buttons.Count));
    }

    private static async Task<Road.Road> StartAsync(Store store)
    {
        string[] forms = ["один", "два", "три", "четыре"];
        var road = await Road.Road.StartAsync(new RoadOptions
        {
            Store = store,
            PerSecond = 0,
            Register = map =>
            {
                foreach (var (at, form) in forms.Index())
                    map.Flow(new Walk(form, new Play(0)), PipelineServices.Anyone)
                        .Word($"/{form}", PipelineServices.Anyone, _ => new Play(at + 1));
                map.Word("/menu", PipelineServices.Anyone, _ => new ShowHome());
            },
        });
        road.Scripts.Add(_ => Replies.None);
        foreach (var form in forms) road.Scripts.Add(_ => new Replies { Begin = new Begin(form) });
        await road.World.SayAsync(Chat, "начало", CancellationToken.None);
        await road.SettleAsync();
        road.Heard.Clear();
        return road;
    }
}
