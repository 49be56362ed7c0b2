using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>«Позвать коллегу»: two answer one question, and everybody knows who says what.</summary>
public sealed class TogetherTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Two_mentors_answer_and_all_three_read_everything_under_its_name(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        mentor.Sees("Переписку видите только вы и Д. Р. К.");
        await mentor.Says("Пробовали тихий сигнал?");

        await mentor.Presses("Позвать коллегу");
        mentor.Sees("Кого позвать в № 1?");
        await mentor.Presses("М. С. И. · есть время");
        mentor.Sees("№ 1: приглашение отправлено.");
        colleague.Sees("№ 1: А. П. С. зовёт ответить вместе");
        colleague.DoesNotSee("тихий сигнал");
        await colleague.Presses("Присоединиться");

        colleague.Sees("№ 1: вместе с вами отвечает А. П. С.");
        colleague.Sees("Д. Р. К.: Класс шумит второй урок.\nА. П. С.: Пробовали тихий сигнал?");
        mentor.Sees("№ 1: теперь вместе с вами отвечает М. С. И.");
        mentee.Sees("№ 1: теперь отвечают А. П. С. и М. С. И.");
        await colleague.Says("Начните с одной задачи на доске.");
        mentee.Sees("№ 1 · М. С. И.\nНачните с одной задачи на доске.");
        mentor.Sees("№ 1 · М. С. И.\nНачните с одной задачи на доске.");
        await mentor.Says("Согласен с коллегой.");
        colleague.Sees("№ 1 · А. П. С.\nСогласен с коллегой.");
        await mentee.RepliesTo("Начните с одной задачи", "Попробую завтра!");
        mentor.Sees("№ 1 · Д. Р. К.\nПопробую завтра!");
        colleague.Sees("№ 1 · Д. Р. К.\nПопробую завтра!");
        curator.DoesNotSee("Попробую");
        await colleague.Edits("Начните с одной задачи", "Начните с двух задач на доске.");
        mentee.Sees("Начните с двух задач на доске.\nизменено");
        mentor.Sees("Начните с двух задач на доске.\nизменено");
    }

    [Fact]
    public async Task It_ends_with_the_question_and_opens_again_for_the_holder_alone()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague) = await TogetherAsync(bot);
        await colleague.Says("Начните с одной задачи.");

        await mentee.Presses("Решено");

        colleague.Sees("№ 1: диалог закончен, писать сюда больше не нужно.");
        await mentee.Says("Ещё одно: а если не поможет?");
        mentor.Sees("а если не поможет?");
        colleague.DoesNotSee("а если не поможет?");
        await colleague.RepliesTo("Первый вопрос.", "Я ещё тут");
        mentee.DoesNotSee("Я ещё тут");
    }

    [Fact]
    public async Task Whoever_leaves_reads_nothing_more_and_the_others_know()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague) = await TogetherAsync(bot);

        await colleague.Presses("Выйти из диалога");

        colleague.Sees("№ 1: дальше отвечает А. П. С.");
        mentor.Sees("№ 1: М. С. И. больше не отвечает на этот вопрос.");
        mentee.Sees("№ 1: М. С. И. больше не отвечает на этот вопрос.");
        await mentee.Says("Поняла, спасибо");
        mentor.Sees("Поняла, спасибо");
        colleague.DoesNotSee("Поняла, спасибо");
    }

    [Fact]
    public async Task A_closed_chat_ends_it_too_and_the_question_stays_where_it_is()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague) = await TogetherAsync(bot);

        await colleague.BlocksTheBot();

        mentor.Sees("№ 1: М. С. И. больше не отвечает на этот вопрос.");
        await mentor.Says("Отвечаю дальше");
        mentee.Sees("№ 1 · А. П. С.\nОтвечаю дальше");
    }

    [Fact]
    public async Task Where_the_holder_is_gone_the_colleague_can_take_the_question_as_anybody()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague) = await TogetherAsync(bot);

        await mentor.BlocksTheBot();

        await colleague.Presses("Беру");
        mentee.Sees("№ 1: отвечает М. С. И.");
        await mentee.Says("Хорошо, жду");
        colleague.Sees("Хорошо, жду");
    }

    [Fact]
    public async Task Who_cannot_says_so_and_somebody_else_may_be_called()
    {
        await using var bot = await Bot.StartAsync();
        var (_, mentor, colleague) = await CalledAsync(bot);

        await colleague.Presses("Не могу сейчас");

        colleague.Sees("Хорошо. На № 1 отвечает А. П. С.");
        mentor.Sees("№ 1: М. С. И. сейчас не может.");
        colleague.DoesNotSee("Первый вопрос.");
        await mentor.Presses("Позвать коллегу");
        mentor.SeesButton("М. С. И. · есть время");
    }

    [Fact]
    public async Task Whoever_answers_beside_the_holder_can_become_the_holder()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague) = await TogetherAsync(bot);

        await mentor.Presses("Передать");
        await mentor.Presses("М. С. И. · есть время");

        mentee.StillSees("№ 1: теперь отвечает М. С. И., история на месте.");
        await mentee.Says("Жду совета");
        colleague.Sees("Жду совета");
        mentor.DoesNotSee("Жду совета");
    }

    [Fact]
    public async Task While_two_answer_the_holder_reads_that_a_third_cannot_be_called()
    {
        await using var bot = await Bot.StartAsync();
        var (_, mentor, _) = await TogetherAsync(bot);

        await mentor.Presses("Позвать коллегу");

        mentor.Sees("№ 1: вместе с вами уже отвечает М. С. И.");
        mentor.Sees("вдвоём, не больше");
    }

    [Fact]
    public async Task A_colleague_who_was_called_and_closes_the_chat_is_not_waited_for()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Presses("Позвать коллегу");
        await mentor.Presses("М. С. И. · есть время");

        await colleague.BlocksTheBot();

        mentor.StillSees("№ 1: М. С. И. сейчас не может. Позвать можно кого-то ещё.");
    }

    private static async Task<(Someone Mentee, Someone Mentor, Someone Colleague)> CalledAsync(Bot bot)
    {
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Presses("Позвать коллегу");
        await mentor.Presses("М. С. И. · есть время");
        return (mentee, mentor, colleague);
    }

    private static async Task<(Someone Mentee, Someone Mentor, Someone Colleague)> TogetherAsync(Bot bot)
    {
        var seats = await CalledAsync(bot);
        await seats.Colleague.Presses("Присоединиться");
        return seats;
    }
}
