using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Mentors who answer in other schools of the municipality as well. It is Tuesday, 15 September, 10:12.</summary>
public sealed class ElsewhereTests
{
    private const string Question = "Как заполнить журнал?";
    private const string OtherSchool = "Лицей № 2";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_answers_elsewhere_is_asked_after_the_own_school_and_the_author_knows(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        var (other, silent) = await OthersAsync(bot);
        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        colleague.StillSees(Question);
        other.DoesNotSee("№ 1");

        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        other.StillSees(Question);
        other.StillSees("Д. Р. К.");
        other.StillSees("другая школа муниципалитета");
        silent.DoesNotSee("№ 1");
        mentee.StillSees("Из них из других школ муниципалитета: 1.");
        await other.Presses("Беру");
        mentee.Sees("Щ. Ю. Э.");
        await other.Says("В двух экземплярах.");
        mentee.Sees("В двух экземплярах.");
        await mentee.Says("Спасибо!");

        other.Sees("Спасибо!");
    }

    [Fact]
    public async Task Of_another_school_its_helper_sees_the_question_and_nobody_else()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        var (other, _) = await OthersAsync(bot);
        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        await other.Presses("Беру");
        colleague.StillSees("отвечает Щ. Ю. Э.");

        await other.Presses("Позвать коллегу");
        other.Sees("позвать сейчас некого");

        other.DoesNotSee("М. С. И.");
        other.DoesNotSee("СОШ № 7");
    }

    [Fact]
    public async Task In_quiet_hours_other_schools_are_asked_for_now_and_on_duty_only()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await bot.MenteeAsync("Д. Р. К.");
        await bot.CuratorAsync("Н. В. Л.");
        var (other, quiet) = await OthersAsync(bot);
        await OptsInAsync(quiet);
        await other.IsOnDuty("вт 21-23");
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says(Question);
        other.DoesNotSee(Question);
        quiet.DoesNotSee(Question);

        await mentee.Presses("Сейчас");

        other.StillSees(Question);
        quiet.DoesNotSee(Question);
    }

    [Fact]
    public async Task A_question_counts_in_the_school_that_asked_and_in_no_other()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        var (other, _) = await OthersAsync(bot);
        var theirs = await bot.CuratorAsync("Ч. В. П.", OtherSchool);
        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        await other.Presses("Беру");
        await other.Says("В двух экземплярах.");

        await curator.Says("/requests");
        await curator.Presses("Цифры");
        curator.Sees("Вопросы за 30 дней: 1");
        await theirs.Says("/requests");
        await theirs.Presses("Цифры");
        theirs.Sees("За это время не спрашивали.");

        theirs.DoesNotSee(Question);
    }

    [Fact]
    public async Task Whoever_stops_is_asked_elsewhere_no_more()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        var (other, _) = await OthersAsync(bot);
        await OpensAsync(other);
        other.Sees("Отвечать и в других школах муниципалитета: да");
        await other.Presses("Только в своей школе");
        other.Sees("Отвечать и в других школах муниципалитета: нет");
        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(20));

        other.DoesNotSee("№ 1");
        Assert.Equal(0, await bot.CountAsync("bank_mentors"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_opened_again_goes_on_with_whom_it_was_answered_by_while_they_answer_elsewhere(bool answersStill)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        var (other, _) = await OthersAsync(bot);
        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        await other.Presses("Беру");
        await other.Says("В двух экземплярах.");
        await mentee.Presses("Решено");
        if (!answersStill)
        {
            await OpensAsync(other);
            await other.Presses("Только в своей школе");
        }

        await mentee.Says("А подписи нужны?");

        if (answersStill) other.Sees("А подписи нужны?");
        else other.DoesNotSee("А подписи нужны?");
    }

    [Fact]
    public async Task Of_another_municipality_nobody_is_asked()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        var (other, _) = await OthersAsync(bot);
        await bot.InUnitAsync(async (unit, _, ct) =>
        {
            await unit.ExecuteAsync("insert into municipalities (id, name) values ('else', 'Другой район')", null, ct);
            await unit.ExecuteAsync("update organizations set municipality_id = 'else' where name = 'Лицей № 2'", null, ct);
        });
        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(20));

        other.DoesNotSee("№ 1");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_is_no_mentor_at_home_any_more_gives_back_what_they_hold_elsewhere(bool hasStopped)
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        await town.ImportAsync(Town.Header + "Лицей № 2;3;Щина Юлия Эдуардовна;учитель;физика;;01.09.2001;наставник\n");
        var (mentee, other) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync("Щина Юлия Эдуардовна"));
        await OptsInAsync(other);
        await mentee.Says(Question);
        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        await other.Presses("Беру");
        if (hasStopped)
        {
            await OpensAsync(other);
            await other.Presses("Только в своей школе");
        }
        var colleague = await town.JoinsAsync(Town.Mentor);

        await town.ImportAsync(Town.Header + "Лицей № 2;3;Щина Юлия Эдуардовна;директор;физика;;;руководитель\n");
        await bot.RestartsAsync();

        other.Sees("№ 1: ваша роль в школе изменилась, вопрос теперь у коллег.");
        mentee.Sees("Щ. Ю. Э. больше не на связи");
        colleague.StillSees(Question);
        Assert.Equal(0, await bot.CountAsync("bank_mentors"));
    }

    /// <summary>Two mentors of another school, of whom the first answers elsewhere as well.</summary>
    private static async Task<(Someone Other, Someone Silent)> OthersAsync(Bot bot)
    {
        var (other, silent) = (await bot.MentorAsync("Щ. Ю. Э.", "", OtherSchool), await bot.MentorAsync("Ф. Х. Ц.", "", OtherSchool));
        await OptsInAsync(other);
        return (other, silent);
    }

    private static async Task OptsInAsync(Someone mentor)
    {
        await OpensAsync(mentor);
        mentor.Sees("Отвечать и в других школах муниципалитета: нет");
        await mentor.Presses("Отвечать и там");
    }

    private static async Task OpensAsync(Someone mentor)
    {
        await mentor.Says("/settings");
        await mentor.Presses("Другие школы");
    }
}
