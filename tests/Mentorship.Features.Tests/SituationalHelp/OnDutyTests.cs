using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Whom an urgent question wakes, and who comes first. It is Tuesday, 15 September, 10:12.</summary>
public sealed class OnDutyTests
{
    private const string Question = "Как заполнить журнал?";

    [Fact]
    public async Task At_night_a_question_for_now_rings_for_whoever_is_on_duty_and_for_nobody_else()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await colleague.IsOnDuty("вт 21-23");
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says(Question);
        colleague.DoesNotSee(Question);

        await mentee.Presses("Сейчас");
        colleague.Sees(Question);
        await bot.PassesAsync(TimeSpan.FromHours(1));

        mentor.DoesNotSee(Question);
        curator.DoesNotSee("№ 1");
    }

    [Fact]
    public async Task At_night_without_anybody_on_duty_the_author_knows_when_somebody_will_be_asked()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says(Question);

        await mentee.Presses("Сейчас");
        mentee.Sees("Сейчас тихие часы, дежурных нет: спрошу завтра в 7:00.");
        mentor.DoesNotSee(Question);
        await bot.PassesAsync(TimeSpan.FromHours(9));

        mentor.StillSees(Question);
        curator.StillSees("№ 1 без ответа");
    }

    [Fact]
    public async Task After_the_own_mentor_whoever_is_on_duty_is_asked_before_the_others()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        var onDuty = await bot.MentorAsync("Ю. Ю. Ю.", "");
        await onDuty.IsOnDuty("вт 9-12");
        await mentee.Says(Question);

        await mentor.Presses("Не могу сейчас");
        onDuty.Sees(Question);
        colleague.DoesNotSee(Question);
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        colleague.StillSees(Question);
    }

    [Fact]
    public async Task The_curator_on_duty_is_called_first_and_the_others_a_little_later()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, onDuty, other) = (await bot.MenteeAsync(), await bot.CuratorAsync("Н. В. Л."), await bot.CuratorAsync("О. О. О."));
        await onDuty.IsOnDuty("вт 9-12");

        await mentee.Says(Question);
        onDuty.Sees("№ 1 без ответа");
        other.DoesNotSee("№ 1");
        await bot.PassesAsync(TimeSpan.FromMinutes(15));

        other.StillSees("№ 1 без ответа 15 мин");
    }

    [Fact]
    public async Task Before_a_lesson_the_waves_go_by_seconds_and_the_curator_hears_of_it_in_minutes()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, colleague, curator) = await bot.SeatAsync();
        await mentee.Says(Question);

        await mentee.Presses("Урок через 10 минут");
        mentee.SeesButton("✓ Урок через 10 минут");
        await bot.PassesAsync(TimeSpan.FromSeconds(30));
        colleague.StillSees("скоро урок");
        await bot.PassesAsync(TimeSpan.FromMinutes(4.5));

        curator.StillSees("№ 1 без ответа 5 мин");
        curator.StillSees("Спросили 2: двое без ответа.");
    }
}
