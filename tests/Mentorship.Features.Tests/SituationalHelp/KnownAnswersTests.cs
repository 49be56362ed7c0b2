using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Answers that are there already are offered for a minute before a question leaves (ux.md H3).</summary>
public sealed class KnownAnswersTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_was_answered_before_is_offered_and_closes_the_question_without_a_person(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);

        await seats.Mentee.Says("Шумят на уроке, весь класс. Что делать?");
        seats.Mentee.Sees("Похожее уже разбирали");
        seats.Mentee.Sees("· помогло 0");
        seats.Mentor.DoesNotSee("Вопрос № 2");
        await seats.Mentee.Presses("Открыть 1");
        seats.Mentee.Sees("Начните с тихого сигнала.");
        await seats.Mentee.Presses("Помогло, вопрос закрыть");

        seats.Mentee.Sees("№ 2 закрыт");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        seats.Mentor.DoesNotSee("Вопрос № 2");
        Assert.Equal([1], await bot.ReadAsync<long>("select helped as value from bank_answers"));
    }

    [Fact]
    public async Task Left_alone_for_a_minute_the_question_leaves()
    {
        await using var bot = await Bot.StartAsync();
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);
        await seats.Mentee.Says("Класс шумит на уроке, помогите");

        await bot.PassesAsync(TimeSpan.FromSeconds(61));

        seats.Mentee.StillSees("Вопрос № 2 отправлен");
        seats.Mentor.StillSees("Вопрос № 2");
    }

    [Fact]
    public async Task Who_wants_a_person_gets_one_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);
        await seats.Mentee.Says("Класс шумит на уроке, помогите");

        await seats.Mentee.Presses("Спросить человека");

        seats.Mentee.Sees("Вопрос № 2 отправлен");
        seats.Mentor.StillSees("Вопрос № 2");
    }

    [Fact]
    public async Task What_helps_after_the_question_has_left_still_closes_it_and_frees_those_asked()
    {
        await using var bot = await Bot.StartAsync();
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);
        await seats.Mentee.Says("Класс шумит на уроке, помогите");
        await seats.Mentee.Presses("Открыть 1");
        await bot.PassesAsync(TimeSpan.FromMinutes(2));
        seats.Mentor.StillSees("Вопрос № 2");

        await seats.Mentee.Presses("Помогло, вопрос закрыть");

        seats.Mentor.StillSees("№ 2: ответ больше не нужен");
    }

    [Fact]
    public async Task A_question_like_none_leaves_at_once_and_the_search_is_counted_without_its_words()
    {
        await using var bot = await Bot.StartAsync();
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);

        await seats.Mentee.Says("Как заполнить журнал при замене?");

        seats.Mentee.Sees("Вопрос № 2 отправлен");
        Assert.Equal([1, 1], await bot.ReadAsync<long>("select misses as value from answer_misses order by day"));
    }

    [Fact]
    public async Task Answers_of_another_school_are_offered_to_nobody_here()
    {
        await using var bot = await Bot.StartAsync();
        await bot.PublishesAsync(await bot.SeatAsync());
        var stranger = await bot.MenteeAsync("В. Г. Д.", "СОШ № 8");

        await stranger.Says("Класс шумит второй урок подряд. С чего начать?");

        stranger.Sees("Вопрос № 1 отправлен");
    }

    [Fact]
    public async Task A_phone_in_the_words_comes_before_any_answer()
    {
        await using var bot = await Bot.StartAsync();
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);
        await seats.Mentee.Says("Класс шумит на уроке, мама просит перезвонить: 8 912 345-67-89");
        seats.Mentee.Sees("Похоже, в тексте телефон");

        await seats.Mentee.Presses("Изменить текст");
        await seats.Mentee.Says("Класс шумит на уроке, мама просит перезвонить");

        seats.Mentee.Sees("Похожее уже разбирали");
    }
}
