using Mentorship.Testing;

namespace Mentorship.Features.Tests.People;

public sealed class PeopleListTests
{
    [Fact]
    public async Task A_curator_reads_the_list_opens_a_card_and_invites()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);

        await curator.Says("/people");
        curator.Sees("Люди школы: 6");
        curator.Sees("На связи: 1");
        await curator.Presses("Д. Р. К., история · без ссылки");
        curator.Sees("Роли: наставляемый");
        await curator.Presses("Пригласить");

        curator.Sees("на один вход");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentor_says_what_they_may_be_asked_about(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await bot.PairAsync(mentee, mentor);
        await mentee.Says("/menu");
        await mentee.Presses("Ещё");
        await mentee.Presses("Карточка");
        mentee.Sees("Наставник: А. П. С., математика");
        mentee.Sees("На связи: как в школе, пн–пт 13:00–18:00");

        await mentor.Says("/menu");
        await mentor.Presses("Ещё");
        await mentor.Presses("Карточка");
        mentor.Sees("Наставляемые: Д. Р. К., история");
        await mentor.Presses("Направления");
        mentor.Sees("О чём вас спрашивать? Выбрано 2 из 5.");
        await mentor.Presses("✓ теория");
        await mentor.Presses("документы");
        mentor.SeesButton("✓ документы");
        mentor.SeesButton("теория");
        await mentor.Presses("‹ Назад");

        mentor.Sees("Ваша карточка");
        Assert.Equal(["Legal,Method"], await town.ReadAsync<string>("select directions from people where folded_name like 'абрамов%'"));
    }

    [Fact]
    public async Task People_are_found_by_a_part_of_the_name_and_e_with_dots()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);

        await curator.Says("/people");
        await curator.Presses("Найти");
        await curator.Says("дЁмин");

        curator.Sees("Найдено: 1");
        curator.SeesButton("Д. Р. К., история · без ссылки");
    }

    [Fact]
    public async Task A_long_list_is_turned_by_pages()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        await town.ImportAsync(Town.Header + string.Concat(Enumerable.Range(10, 15).Select(n =>
            $"СОШ № 7;{n};Яковлева Яна {(char)('А' + n)}-я;учитель;;;;наставляемый\n")));
        var curator = await town.JoinsAsync(Town.Curator);

        await curator.Says("/people");
        await curator.Presses("9–16 из 21 ›");
        await curator.Presses("17–21 из 21 ›");

        curator.SeesButton("‹ 9–16");
    }

    [Fact]
    public async Task A_mentee_is_told_whose_list_it_is()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/people");

        mentee.Sees("Это кнопка для куратора.");
        mentee.SeesNoButton("Найти");
    }

    [Fact]
    public async Task Everybody_reads_their_own_card()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await mentee.Says("/menu");
        await mentee.Presses("Ещё");
        await mentee.Presses("Карточка");

        mentee.Sees("Д. Р. К., история, СОШ № 7");
        mentee.Sees("молодой специалист");
    }

    [Fact]
    public async Task With_personal_data_allowed_names_are_full()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Privacy:NoPersonalData"] = "false" },
        });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);

        await curator.Says("/people");

        curator.SeesButton("Дёмина Раиса Кли… · без ссылки");
    }
}
