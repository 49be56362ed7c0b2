using Mentorship.Pipeline.Tests.Road;

namespace Mentorship.Pipeline.Tests.Dispatch;

/// <summary>What begins with a slash: a word of ours is obeyed, words of people are never lost.</summary>
public sealed class SlashTests
{
    private const long Chat = 1001;

    [Theory]
    [InlineData("/помогите, класс шумит")]
    [InlineData("/помогите класс шумит")]
    [InlineData("/foo what now")]
    [InlineData("/помогите!")]
    [InlineData("/кто-нибудь")]
    [InlineData("/ помогите")]
    [InlineData("/помогите\nкласс шумит")]
    [InlineData("/home/учитель/план.docx")]
    [InlineData("/menu, а где вопросы?")]
    [InlineData("/alone а потом слова")]
    public async Task Words_behind_a_slash_that_is_no_word_of_ours_are_words(string words)
    {
        await using var road = await StartAsync();

        await road.SaysAsync(Chat, words);

        Assert.Equal(words, Assert.Single(road.Heard.Of<Unclaimed>()).Content.Text.Text);
        Assert.Empty(road.Heard.Of<ShowHome>());
    }

    [Theory]
    [InlineData("/помогите, класс шумит")]
    [InlineData("/помогите!")]
    public async Task Inside_a_form_they_are_the_answer(string words)
    {
        await using var road = await StartAsync();
        await road.SaysAsync(Chat, "/один");

        await road.SaysAsync(Chat, words);

        Assert.Equal("один, шаг 2", road.Shown(Chat)[^1]);
        Assert.Empty(road.Heard.Of<Unclaimed>());
    }

    [Theory]
    [InlineData("/foo")]
    [InlineData("/foo@mentorship_sandbox_bot")]
    [InlineData("/помогите")]
    [InlineData("/")]
    [InlineData("/menu")]
    [InlineData("/MENU!")]
    [InlineData("/menu@mentorship_sandbox_bot сейчас")]
    [InlineData("/меню")]
    [InlineData("/Меню")]
    public async Task A_word_alone_that_nobody_knows_leads_home_like_the_menu(string word)
    {
        await using var road = await StartAsync();

        await road.SaysAsync(Chat, word);

        Assert.Single(road.Heard.Of<ShowHome>());
        Assert.Empty(road.Heard.Of<Unclaimed>());
    }

    [Theory]
    [InlineData("/cancel")]
    [InlineData("/cancel.")]
    [InlineData("/отмена")]
    public async Task Cancel_is_understood_in_both_scripts(string word)
    {
        await using var road = await StartAsync();
        await road.SaysAsync(Chat, "/один");

        await road.SaysAsync(Chat, word);

        Assert.Contains("один отменена", road.Shown(Chat));
    }

    [Fact]
    public async Task Words_behind_a_word_that_takes_none_are_told_to_have_gone_nowhere()
    {
        await using var road = await StartAsync();

        await road.SaysAsync(Chat, "/deaf");
        var before = road.Shown(Chat);
        await road.SaysAsync(Chat, "/deaf что нового");

        Assert.StartsWith("Слова после команды никому не ушли", Assert.Single(road.Shown(Chat).Except(before)), StringComparison.Ordinal);
        Assert.Equal(2, road.Heard.Of<ShowHome>().Count);
    }

    private static async Task<Road.Road> StartAsync()
    {
        var road = await Road.Road.StartAsync(new RoadOptions
        {
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
