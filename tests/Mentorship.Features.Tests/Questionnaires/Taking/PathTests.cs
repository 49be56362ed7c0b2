using Mentorship.Domain.Questionnaires;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class PathTests
{
    [Fact]
    public async Task Going_back_shows_the_earlier_answer_and_a_new_one_closes_its_branch()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await BeganAsync(bot, upTo: "p2");
        mentee.Sees("2 из 31");
        await mentee.Presses("Да");
        mentee.Sees("3 из 32");

        await mentee.Presses("‹ Назад");
        mentee.SeesButton("✓ Да");
        await mentee.Presses("Нет");

        mentee.Sees("3 из 31");
    }

    [Fact]
    public async Task An_answer_is_changed_from_the_review_and_leads_back_to_it()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var mentee = await BeganAsync(bot);
        await mentee.AnswersAsync(Sheets.EntryA);
        mentee.Sees("Проверьте ответы · 34 из 34");

        await mentee.Presses("Теория: 3");
        mentee.Sees("Опираться на возрастные особенности");
        await mentee.Presses("1 · Легко");
        mentee.Sees("Научно-теоретическое направление · 26 из 34");
        await mentee.Presses("Очень трудно, помогите");

        mentee.Sees("О чём вам хотелось бы прочитать или послушать?");
        await mentee.Presses("Пропустить");
        mentee.Sees("Проверьте ответы · 35 из 35");
        await mentee.Presses("Отправить ответы");
        mentee.Sees("Теория: 56");
    }

    [Fact]
    public async Task Toggles_hold_to_their_limit_and_a_long_list_turns_its_page()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var mentee = await BeganAsync(bot, upTo: "w1");
        foreach (var label in (string[])["Побывать на уроке наставника", "Чтобы пришли на мой урок", "Вместе готовить уроки"])
            await mentee.Presses(label);
        mentee.Sees("Выбрано 3 из 3");
        mentee.SeesButton("✓ Побывать на уроке наставника");

        await mentee.Presses("Разбор моих материалов");
        mentee.SeesToast("Можно до трёх: снимите одну.");
        await mentee.Presses("Ещё 4 варианта");
        mentee.SeesButton("Курсы, мастер-классы");
        await mentee.Presses("Ещё 4 варианта");
        await mentee.Presses("✓ Вместе готовить уроки");

        mentee.Sees("Выбрано 2 из 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Marks_tapped_faster_than_the_screen_changes_all_count(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, KeepsService = true });
        var mentee = await BeganAsync(bot, upTo: "w1");
        var seen = mentee.Screen();
        var first = seen.FindButton("Побывать на уроке наставника")!;

        await mentee.PressesAgain(seen, first);
        await mentee.PressesAgain(seen, first);
        await mentee.PressesAgain(seen, seen.FindButton("Чтобы пришли на мой урок")!);
        await mentee.PressesAgain(seen, seen.FindButton("Вместе готовить уроки")!);
        mentee.Sees("Выбрано 3 из 3");
        await mentee.PressesAgain(seen, seen.FindButton("Дальше")!);

        Assert.NotEqual("w1", mentee.Question().Id);
    }

    [Fact]
    public async Task A_text_that_is_too_long_comes_back_to_be_shortened_as_often_as_needed()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var mentee = await BeganAsync(bot, upTo: "o2");
        var story = new string('я', 640);

        await mentee.Says(story);
        mentee.Sees("❗ Здесь 640 знаков, помещается 400. Оставьте главное.");
        mentee.Sees(story);
        await mentee.Says(story[..401]);
        mentee.Sees("Здесь 401 знак, помещается 400");
        mentee.SeesButton("Нужна помощь");
        await mentee.Says(story[..400]);

        mentee.Sees("Каким учителем вы хотите быть к концу программы?");
    }

    [Fact]
    public async Task What_is_no_answer_is_explained_once_and_then_offered_as_a_question()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var mentee = await BeganAsync(bot, upTo: "p2");

        await mentee.Says("А можно потом?");
        mentee.Sees("❗ Здесь ответ — одна из кнопок ниже.");
        mentee.Sees("2 из 31");
        await mentee.Sends(SampleKind.Photo);

        mentee.SeesButton("Отправить как вопрос");
    }

    [Fact]
    public async Task A_consultation_is_asked_from_inside_and_the_questionnaire_goes_on()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await BeganAsync(bot, upTo: "p3");

        await mentee.Presses("Нужна помощь");
        mentee.Sees("Что случилось?");
        await mentee.Says("Класс шумит второй урок подряд");

        mentee.Sees("Вопрос № 1");
        mentee.Sees("Ведёте ли вы уроки или их часть на двух языках");
        await mentee.Presses("Нет");
        mentee.Sees("4 из 32");
    }

    [Fact]
    public async Task An_old_screen_changes_nothing_and_leads_to_the_question_of_now()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await BeganAsync(bot, upTo: "p2");
        var old = mentee.Screen();
        var yes = old.FindButton("Да")!;
        await mentee.Presses("Да");
        await mentee.Presses("Нет");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        await mentee.PressesAgain(old, yes);

        mentee.SeesToast("Кнопка устарела");
        mentee.Sees("Предметно-профессиональное направление · 4 из 32");
    }

    [Fact]
    public async Task A_press_that_comes_twice_counts_once()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await BeganAsync(bot, upTo: "p2");
        var (screen, yes) = (mentee.Screen(), mentee.Screen().FindButton("Да")!);

        await mentee.PressesAgain(screen, yes);
        await mentee.PressesAgain(screen, yes);

        Assert.Equal("p3", mentee.Question().Id);
    }

    [Fact]
    public async Task The_menu_inside_a_questionnaire_offers_the_way_back()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await BeganAsync(bot, upTo: "p2");

        await mentee.Says("/menu");
        await mentee.Presses("Вернуться");

        mentee.Sees("Есть ли у вас в этом году классное руководство?");
    }

    private static async Task<Someone> BeganAsync(Bot bot, string? upTo = null)
    {
        var mentee = await bot.MenteeAsync();
        await mentee.BeginsAsync("Входная диагностика");
        if (upTo is not null) await mentee.AnswersAsync(Sheets.EntryA, upTo);
        return mentee;
    }
}
