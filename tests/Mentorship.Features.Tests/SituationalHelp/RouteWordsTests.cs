using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class RouteWordsTests
{
    [Fact]
    public async Task With_several_open_the_person_says_where_and_is_not_asked_again_for_a_while()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await WithTwoOpenAsync(bot);

        await mentee.Says("К какому-то из них.");
        mentee.Sees("Куда передать сообщение?");
        await mentee.Presses("№ 1 · А. П. С.");
        mentee.Sees("Передано в № 1, он выбран на 15 минут");
        mentor.StillSees("№ 1 · Д. Р. К.\nК какому-то из них.");
        await mentee.Says("И туда же.");

        mentor.StillSees("№ 1 · Д. Р. К.\nИ туда же.");
    }

    [Fact]
    public async Task The_choice_lasts_a_quarter_of_an_hour()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _) = await WithTwoOpenAsync(bot);
        await mentee.Says("К какому-то из них.");
        await mentee.Presses("№ 1 · А. П. С.");

        await bot.PassesAsync(TimeSpan.FromMinutes(15));
        await mentee.Says("Снова без адреса.");

        mentee.Sees("Куда передать сообщение?");
    }

    [Fact]
    public async Task Words_for_a_question_that_somebody_holds_no_longer_are_asked_about_again()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await WithTwoOpenAsync(bot);
        await mentor.Says("К какому-то из них.");
        await bot.PassesAsync(TimeSpan.FromMinutes(15));

        await mentor.Presses("№ 1 · ваш ход");
        mentor.SeesToast("Этот вопрос уже недоступен");
        mentor.DoesNotSee("Передано в № 1");
        mentor.Sees("Куда передать сообщение?");
        await mentor.Presses("Это новый вопрос");

        mentor.Sees("Вопрос № 3 отправлен");
        mentee.DoesNotSee("К какому-то из них.");
    }

    [Fact]
    public async Task Words_that_go_nowhere_go_nowhere()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await WithTwoOpenAsync(bot);
        await mentee.Says("Лучше никуда.");

        await mentee.Presses("Никуда");

        mentee.SeesToast("никуда не ушло");
        mentor.DoesNotSee("Лучше никуда.");
    }

    [Fact]
    public async Task Among_several_it_may_be_a_new_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await WithTwoOpenAsync(bot);
        await mentee.Says("Третье дело.");

        await mentee.Presses("Это новый вопрос");

        mentee.Sees("Вопрос № 3 отправлен");
        mentor.StillSees("Третье дело.");
    }

    [Fact]
    public async Task Who_may_ask_nothing_is_offered_no_new_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, curator) = (await bot.MenteeAsync(), await bot.CuratorAsync("Н. В. Л."));
        foreach (var question in (string[])["Первый вопрос.", "Второй вопрос."])
        {
            await mentee.Says("/need_help");
            await mentee.Says(question);
            await curator.Presses("Беру");
        }

        await curator.Says("К какому-то из них.");

        curator.Sees("Куда передать сообщение?");
        curator.SeesNoButton("Это новый вопрос");
        await curator.Presses("№ 1 · ваш ход");
        mentee.StillSees("№ 1 · Н. В. Л.\nК какому-то из них.");
    }

    [Fact]
    public async Task Who_answers_no_longer_sees_who_does_and_says_where_the_words_should_go()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentee.Says("Урок в девять.");
        await mentee.Presses("Сменить отвечающего");
        await colleague.Presses("Беру");

        await mentor.RepliesTo("Урок в девять.", "Ещё одна мысль.");

        mentor.Sees("№ 1: уже отвечает М. С. И.");
        mentor.Sees("Отправить это как вопрос коллегам?");
        mentor.DoesNotSee("Ниже — как сейчас");
        mentee.DoesNotSee("Ещё одна мысль.");
    }

    [Fact]
    public async Task Who_could_not_answer_is_told_to_take_the_question_while_it_waits()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentee.Sends(Mentorship.Sandbox.SampleKind.Photo, "доска");
        await mentor.Presses("Не могу сейчас");

        await mentor.RepliesTo("доска", "Всё-таки отвечу.");

        mentor.Sees("Сначала нажмите «Беру»");
        await mentor.Presses("Беру");
        mentee.StillSees("№ 1: отвечает А. П. С.");
    }

    [Fact]
    public async Task A_mentor_confirms_first_that_it_is_a_question()
    {
        await using var bot = await Bot.StartAsync();
        var (_, mentor, colleague, _) = await bot.SeatAsync();

        await mentor.Says("Коллеги, а как вы?");
        mentor.Sees("Отправить это как вопрос коллегам?");
        colleague.DoesNotSee("Коллеги, а как вы?");
        await mentor.Presses("Отправить как вопрос");

        colleague.StillSees("Коллеги, а как вы?");
    }

    [Fact]
    public async Task A_curator_without_a_dialogue_has_nobody_to_write_to()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync("Н. В. Л.");

        await curator.Says("Просто слова.");

        curator.Sees("передать сообщение некому");
        Assert.Equal(0, await bot.CountAsync("help_requests"));
    }

    [Fact]
    public async Task Who_is_asked_and_writes_without_taking_is_told_to_take_first()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");

        await mentor.RepliesTo("Первый вопрос.", "Сразу отвечаю.");

        mentor.Sees("Сначала нажмите «Беру»");
        mentee.DoesNotSee("Сразу отвечаю.");
    }

    [Fact]
    public async Task The_word_of_the_menu_asks_and_takes_any_message()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Says("Нужна помощь");
        mentee.Sees("Что случилось?");
        await mentee.Says("Вот что случилось.");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.StillSees("Вот что случилось.");
    }

    private static async Task<(Someone Mentee, Someone Mentor)> WithTwoOpenAsync(Bot bot)
    {
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        foreach (var question in (string[])["Первый вопрос.", "Второй вопрос."])
        {
            await mentee.Says("/need_help");
            await mentee.Says(question);
            await mentor.Presses("Беру");
        }
        return (mentee, mentor);
    }
}
