using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

public sealed class ComingInTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_link_leads_through_consent_to_the_menu(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);
        var mentee = bot.Stranger();

        await mentee.Says($"/start {invite.Payload}");
        mentee.Sees("Здравствуйте, Д. Р. К.!");
        mentee.Sees("СОШ № 7 приглашает вас; роль — наставляемый.");
        await mentee.Presses("Да, это я");
        mentee.Sees("Согласие на обработку персональных данных, версия 1");
        mentee.Sees("Отозвать: /consent");
        await mentee.Presses("Даю согласие");

        mentee.Sees("Вопрос можно просто написать сюда.");
        mentee.Sees("Сколько у вас сейчас времени?");
        Assert.Equal(["Нужна помощь", "Меню"], mentee.View.Keyboard!.Rows.SelectMany(row => row));
        await mentee.Presses("Другое");
        await mentee.Presses("Восточнее ›");
        mentee.SeesButton("17:12, Владивосток");
        Assert.Equal(["Consented"], await town.ReadAsync<string>("select state from people where folded_name like 'демина%'"));
    }

    [Fact]
    public async Task A_typed_code_works_in_any_case()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var invite = await town.InviteAsync(Town.Mentor);
        var mentor = bot.Stranger();

        await mentor.Says($"{invite.ShortCode[..4].ToLowerInvariant()}-{invite.ShortCode[4..].ToLowerInvariant()}");

        mentor.Sees("Здравствуйте, А. П. С.!");
        mentor.SeesButton("Да, это я");
    }

    [Fact]
    public async Task What_a_stranger_writes_is_answered_and_not_kept()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var stranger = bot.Stranger();

        await stranger.Says("Меня зовут Пелагея, помогите с классом");

        stranger.Sees("Вход по ссылке или коду от куратора школы");
        Assert.Empty(await town.TracesOfAsync("Пелагея"));
        Assert.Empty(await town.TracesOfAsync(stranger.Chat));
    }

    [Fact]
    public async Task Nothing_a_stranger_does_ties_their_chat_to_anything()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        await town.JoinsAsync(Town.Curator);
        var invite = await town.InviteAsync(Town.Mentee);
        var stranger = bot.Stranger();

        await stranger.Says("00000000");
        await stranger.Presses("Где взять приглашение");
        await stranger.Presses("‹ Назад");
        await stranger.Presses("О службе");
        await stranger.Says("/consent");
        await stranger.Says($"/start {invite.Payload}");
        await stranger.Presses("Нет, это не я");
        await stranger.Says($"/start {invite.Payload}");
        await stranger.Presses("Попросить новую ссылку");
        stranger.Sees("Просьба у куратора");

        Assert.Empty(await town.TracesOfAsync(stranger.Chat));
    }

    [Fact]
    public async Task The_language_of_a_stranger_is_stored_with_the_link_and_not_before()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var town = await Town.OpenAsync(bot);
        var invite = await town.InviteAsync(Town.Mentee);
        var stranger = bot.Stranger();

        await stranger.Says("/start");
        await stranger.Presses("Язык");
        await stranger.Presses("English");
        stranger.Sees("Mentors and colleagues answer teachers");
        Assert.Empty(await town.TracesOfAsync(stranger.Chat));
        await stranger.Says($"/start {invite.Payload}");
        await stranger.Presses("Yes, it is me");

        Assert.Equal(["en"], await town.ReadAsync<string>("select locale from bindings"));
    }

    [Theory]
    [InlineData("en-GB", "ru")]
    [InlineData("de", "en")]
    [InlineData("tt", "en")]
    public async Task Who_comes_in_reads_the_language_of_their_app_else_that_of_the_installation(string app, string installation)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Region:Locale"] = installation },
        });
        var town = await Town.OpenAsync(bot);
        var stranger = bot.Stranger(language: app);

        await stranger.Says("?");
        stranger.Sees("Mentors and colleagues answer teachers");
        await stranger.Says($"/start {(await town.InviteAsync(Town.Mentee)).Payload}");
        await stranger.Presses("Yes, it is me");

        Assert.Equal(["en"], await town.ReadAsync<string>("select locale from bindings"));
    }

    [Fact]
    public async Task Before_consent_nothing_works_and_nothing_is_kept()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));

        await mentee.Says("Класс шумит второй урок подряд");
        mentee.Sees("Согласие на обработку данных");
        await mentee.Says("/menu");
        mentee.Sees("Согласие на обработку данных");
        await mentee.Says("/need_help");
        mentee.Sees("Согласие на обработку данных");
        await mentee.Says("/help");
        mentee.Sees("До согласия ничего о вас не храним");

        Assert.Equal(0, await town.CountAsync("select count(*) from help_requests"));
        Assert.Equal(0, await town.CountAsync("select count(*) from inbox where payload like '%шумит%'"));
    }

    [Fact]
    public async Task A_newer_document_asks_for_consent_again()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Consent:Version"] = "2" },
        });
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await town.WriteAsync("update consents set document_version = 1");

        await mentee.Says("/menu");
        mentee.Sees("Согласие на обработку данных");
        await mentee.Presses("Даю согласие");

        Assert.Equal([1L, 2L], await town.ReadAsync<long>("select document_version from consents order by document_version"));
    }
}
