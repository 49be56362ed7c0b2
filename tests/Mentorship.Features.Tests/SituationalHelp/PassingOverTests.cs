using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Who cannot answer now is asked later, and others meanwhile. It is Tuesday, 15 September, 10:12.</summary>
public sealed class PassingOverTests
{
    private const string Question = "Как заполнить журнал?";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint05_a_question_goes_to_who_is_free_and_to_the_own_mentor_when_the_lesson_ends(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await bot.RingAsync();
        await colleague.TeachesNothing();

        await mentee.Says(Question);
        colleague.Sees(Question);
        mentor.DoesNotSee(Question);
        mentee.Sees("Спросили 1 человека, сейчас может ответить 1, один на уроке до 10:40.");
        await bot.PassesAsync(TimeSpan.FromMinutes(27));
        mentor.DoesNotSee(Question);
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        mentor.StillSees(Question);
        mentee.StillSees("Спросили 2 человек, сейчас могут ответить 2.");
    }

    [Fact]
    public async Task Where_all_have_lessons_they_are_asked_after_the_bell_and_the_author_knows()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await bot.RingAsync();

        await mentee.Says(Question);
        mentee.Sees("Наставники пока заняты, двое на уроке до 10:40: спрошу, как только освободятся.");
        await bot.PassesAsync(TimeSpan.FromMinutes(28));

        mentor.StillSees(Question);
        curator.DoesNotSee("№ 1");
    }

    [Fact]
    public async Task What_cannot_wait_for_the_bell_is_with_the_curator_in_time_and_the_card_says_why()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await bot.RingAsync();
        await mentee.Says(Question);

        await mentee.Presses("Урок через 10 минут");
        mentee.Sees("Вопрос у куратора школы");
        curator.Sees("Ещё не спросили 2: двое на уроке.");
        await bot.PassesAsync(TimeSpan.FromMinutes(28));

        mentor.StillSees(Question);
        curator.StillSees("Спросили 1: один без ответа.");
    }

    [Fact]
    public async Task Who_has_hours_of_their_own_is_asked_when_they_begin()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentor.Says("/settings");
        await mentor.Presses("Мои часы");
        await mentor.Presses("Изменить часы");
        await mentor.Presses("Написать своё");
        await mentor.Says("вт 12-16");

        await mentee.Says(Question);
        colleague.Sees(Question);
        mentor.DoesNotSee(Question);
        await bot.PassesAsync(TimeSpan.FromHours(1.8));

        mentor.StillSees(Question);
    }

    [Fact]
    public async Task Who_owes_somebody_a_word_is_asked_once_it_is_said()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        var other = await bot.MenteeAsync("Е. Е. Е.");
        await other.Says("Вопрос другого.");
        await mentor.Presses("Беру");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        await mentee.Says(Question);
        colleague.Sees(Question);
        mentor.DoesNotSee(Question);
        await mentor.Says("Вот ответ.");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        mentor.StillSees(Question);
    }

    [Fact]
    public async Task Who_was_asked_about_another_question_a_moment_ago_rests_and_then_is_asked()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        var other = await bot.MenteeAsync("Е. Е. Е.");
        await bot.PairAsync(other, colleague);
        await other.Says("Вопрос другого.");
        await bot.PassesAsync(TimeSpan.FromMinutes(3));

        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        colleague.DoesNotSee(Question);
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        colleague.StillSees(Question);
    }

    [Fact]
    public async Task Who_took_enough_this_week_is_spared_but_for_the_own_mentee()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = new Dictionary<string, string?>
        {
            ["Telegram:MessagesPerSecond"] = "0", ["Help:WeeklyLimit"] = "1",
        } });
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        var other = await bot.MenteeAsync("Е. Е. Е.");
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await mentee.Presses("Решено");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));

        await other.Says("Вопрос другого.");
        colleague.Sees("Вопрос другого.");
        mentor.DoesNotSee("Вопрос другого.");
        await mentee.Says("/need_help");
        await mentee.Says(Question);

        mentor.StillSees(Question);
    }
}
