using Mentorship.Features.Tests.Broadcasts;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Onboarding;

/// <summary>After consent is withdrawn no table holds what it covered. No other row can hold the words used here.</summary>
public sealed class ErasureTests
{
    private const string Secret = "qwzx-7";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task No_table_keeps_words_of_who_has_left(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await mentee.Says($"Вопрос {Secret}");
        await mentor.Presses("Беру");
        await mentor.Says("Ответ");
        await mentee.Says($"Уточнение {Secret}");
        await mentee.Presses("Решено");
        await mentee.Says("/questionnaires");
        await mentee.Presses("Входная диагностика");
        await mentee.Presses("Начать");
        Assert.NotEmpty(await town.TracesOfAsync(Secret));

        await mentee.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
        Assert.Equal(0, await town.CountAsync("select count(*) from questionnaire_runs"));
    }

    [Fact]
    public async Task What_waits_for_the_morning_goes_too()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says($"Вопрос {Secret}");
        Assert.Contains("outbox.payload", await town.TracesOfAsync(Secret));

        await mentee.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
    }

    [Fact]
    public async Task Canned_answers_are_named_and_go_too()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Presses("Готовые ответы");
        await mentor.Presses("Добавить");
        await mentor.Says($"Ответ {Secret}");

        await mentor.Says("/consent");
        mentor.Sees("1 готовый ответ");
        await mentor.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
    }

    [Fact]
    public async Task Words_never_sent_and_photos_never_placed_go_too()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await mentee.Says("Первый вопрос");
        await mentor.Presses("Беру");
        await mentor.Says($"Это мне? {Secret}");
        await mentor.Says("/need_help");
        await mentor.Sends(SampleKind.Photo, Secret);
        await mentor.Says($"Кому это? {Secret}");
        mentor.Sees("Куда передать сообщение?");
        Assert.Contains("parked_words.content", await town.TracesOfAsync(Secret));

        await mentor.LeavesAsync();

        Assert.Empty(await town.TracesOfAsync(Secret));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task An_answer_in_the_bank_goes_with_either_of_the_two(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        var curator = await town.JoinsAsync(Town.Curator);
        await SituationalHelp.Banking.RatesAsync(mentee, mentor, $"Ответ {Secret}");
        await mentee.Presses("Да, без имён");
        await mentor.Presses("Да, без имён");
        await curator.Presses("Открыть черновик");
        await curator.Presses("Опубликовать");
        Assert.Superset(
            new HashSet<string> { "bank_answers.words", store is Store.Sqlite ? "answer_search.words" : "bank_answers.search" },
            (await town.TracesOfAsync(Secret)).ToHashSet());

        await mentor.LeavesAsync();
        await curator.Says("/menu");
        await mentee.Says("/menu");

        Assert.Empty(await town.TracesOfAsync(Secret));
    }

    [Fact]
    public async Task A_question_that_has_not_left_goes_too()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await mentee.Says($"Телефон мамы 8 912 345-67-89, {Secret}");
        mentee.Sees("Вопрос ещё не отправлен");

        await mentee.LeavesAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(11));

        Assert.Empty(await town.TracesOfAsync(Secret));
        mentor.DoesNotSee("Вопрос № 1");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Only_the_list_of_the_school_keeps_the_name_and_nothing_ties_the_chat_to_it(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var (curator, mentor) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Mentor));
        var mentee = await town.JoinsAsync(Town.Mentee);
        await mentee.Says("Первый вопрос");
        await mentor.Presses("Беру");
        await mentor.Says("Ответ");

        await mentee.LeavesAsync();
        curator.Sees("Д. Р. К. больше не участвует");

        Assert.Equal(["people.full_name"], await town.TracesOfAsync("Дёмина"));
        Assert.Equal(["people.display_name"], await town.TracesOfAsync("Д. Р. К."));
        Assert.Empty(await town.TracesOfAsync(mentee.Chat));
        await mentee.Presses("Где взять приглашение");
        mentee.Sees("Приглашение даёт куратор");
    }
}
