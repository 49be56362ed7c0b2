using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Dispatch;

/// <summary>What begins with a slash: a word of ours is obeyed, words of people are never lost.</summary>
public sealed class SlashTests
{
    private const long Chat = 1001;

    [Theory]
    [OnBoth("/помогите, класс шумит")]
    [OnBoth("/помогите класс шумит")]
    [OnBoth("/foo what now")]
    [OnBoth("/помогите!")]
    [OnBoth("/кто-нибудь")]
    [OnBoth("/ помогите")]
    [OnBoth("/помогите\nкласс шумит")]
    [OnBoth("/home/учитель/план.docx")]
    [OnBoth("/menu, а где вопросы?")]
    [OnBoth("/alone а потом слова")]
    public async Task Words_behind_a_slash_that_is_no_word_of_ours_are_words(Store store, string words)
    {
        await using var road = await StartAsync(store);

        await road.SaysAsync(Chat, words);

        Assert.Equal(words, Assert.Single(road.Heard.Of<Unclaimed>()).Content.Text.Text);
        Assert.Empty(road.Heard.Of<ShowHome>());
    }

    [Theory]
    [OnBoth("/помогите, класс шумит")]
    [OnBoth("/помогите!")]
    public async Task Inside_a_form_they_are_the_answer(Store store, string words)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");

        await road.SaysAsync(Chat, words);

        Assert.Equal("один, шаг 2", road.Shown(Chat)[^1]);
        Assert.Empty(road.Heard.Of<Unclaimed>());
    }

    [Theory]
    [OnBoth("/foo")]
    [OnBoth("/foo@mentorship_sandbox_bot")]
    [OnBoth("/помогите")]
    [OnBoth("/")]
    [OnBoth("/menu")]
    [OnBoth("/MENU!")]
    [OnBoth("/menu@mentorship_sandbox_bot сейчас")]
    [OnBoth("/меню")]
    [OnBoth("/Меню")]
    public async Task A_word_alone_that_nobody_knows_leads_home_like_the_menu(Store store, string word)
    {
        await using var road = await StartAsync(store);

        await road.SaysAsync(Chat, word);

        Assert.Single(road.Heard.Of<ShowHome>());
        Assert.Empty(road.Heard.Of<Unclaimed>());
    }

    [Theory]
    [OnBoth("/cancel")]
    [OnBoth("/cancel.")]
    [OnBoth("/отмена")]
    public async Task Cancel_is_understood_in_both_scripts(Store store, string word)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Chat, "/один");

        await road.SaysAsync(Chat, word);

        Assert.Contains("один отменена", road.Shown(Chat));
    }

    [Theory, OnBoth]
    public async Task Words_behind_a_word_that_takes_none_are_told_to_have_gone_nowhere(Store store)
    {
        await using var road = await StartAsync(store);

        await road.SaysAsync(Chat, "/deaf");
        var before = road.Shown(Chat);
        await road.SaysAsync(Chat, "/deaf что нового");

        Assert.StartsWith("Слова после команды никому не ушли", Assert.Single(road.Shown(Chat).Except(before)), StringComparison.Ordinal);
        Assert.Equal(2, road.Heard.Of<ShowHome>().Count);
    }

    private static async Task<Road.Road> StartAsync(Store store)
    {
        var road = await Road.Road.StartAsync(new RoadOptions
        {
            Store = store,
            PerSecond = 0,
            Register = map => map
                .Flow(new Walk("один", new Play(0)), PipelineServices.Anyone)
                .Word("/один", PipelineServices.Anyone, _ => new Play(1))
                .Word("/menu", PipelineServices.Anyone, _ => new ShowHome())
                .Word("/deaf", PipelineServices.Anyone, () => new ShowHome())
                .LoneWord("/alone", PipelineServices.Anyone, () => new ShowHome())
                .Shortcut(PipelineTexts.MenuWord, "/menu")
                .Shortcut(PipelineTexts.CancelWord, CommandLine.Cancel),
        });
        road.Scripts.Add(_ => Replies.None);
        road.Scripts.Add(_ => new Replies { Begin = new Begin("один") });
        await road.SaysAsync(Chat, "начало");
        road.Heard.Clear();
        return road;
    }
}
