using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class PrivacyTests
{
    private const string WellBeing = "Восстановить силы после тяжёлого дня";

    [Fact]
    public async Task The_paired_mentor_reads_the_answers_but_not_the_private_one()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        await mentee.SendsEntryAsync();

        await mentor.Presses("Открыть ответы");
        await mentor.Presses("Ученики, родители: 5");

        mentor.Sees("Удержать порядок и внимание класса");
        mentor.Sees("Очень трудно, помогите");
        mentor.DoesNotSee(WellBeing);
        mentor.DoesNotSee("72");
    }

    [Fact]
    public async Task What_is_hardest_begins_a_meeting_where_none_is_arranged()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        await mentee.SendsEntryAsync();

        await mentee.Presses("Обсудить на встрече");
        await mentee.Presses("Другое время");
        await mentee.Says("завтра 14:30");
        await mentee.Says("каб. 12");

        mentor.Sees("Тема: по диагностике: ученики, родители; методика");
    }

    [Fact]
    public async Task What_is_hardest_is_the_topic_of_the_first_of_weekly_meetings()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        await mentee.SendsEntryAsync();

        await mentee.Presses("Обсудить на встрече");
        await mentee.Presses("Каждую неделю");
        await mentee.Presses("Другое время");
        await mentee.Says("завтра 14:30");
        await mentee.Says("каб. 12");
        mentor.Sees("каб. 12\nТема первой встречи: по диагностике: ученики, родители; методика");
        await mentor.Presses("Подходит");

        await mentor.Says("/meetings");
        await mentor.Presses("16.09, 14:30 · Д. Р. К.");
        mentor.Sees("Тема: по диагностике: ученики, родители; методика");
        await mentor.Says("/meetings");
        await mentor.Presses("23.09, 14:30 · Д. Р. К.");
        Assert.DoesNotContain("Тема", mentor.View.LastOfBot!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_mentee_who_answers_anew_the_mentor_finds_the_newest_result_alone()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        await mentee.SendsEntryAsync();
        await mentee.Says("/questionnaires");
        await mentee.Presses("Входная диагностика");
        await mentee.Presses("Пройти ещё раз");
        await mentee.Presses("Начать");
        await mentee.AnswersAsync(Sheets.EntryA);
        await mentee.Presses("Отправить ответы");

        await mentor.Says("/questionnaires");

        Assert.Single(mentor.Screen().Buttons.SelectMany(row => row), button => button.Text == "Д. Р. К.: результат");
    }

    [Fact]
    public async Task A_mentor_whose_pair_has_ended_opens_nothing_any_more()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        var curator = await bot.CuratorAsync();
        await mentee.SendsEntryAsync();
        await curator.EndsPairAsync();

        await mentor.Presses("Открыть ответы");

        mentor.SeesToast("Этой анкеты здесь больше нет");
        mentor.DoesNotSee("Ответы по разделам");
    }

    [Fact]
    public async Task Mentors_of_other_people_and_schools_are_told_nothing()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        var (colleague, stranger) = (await bot.MentorAsync("М. С. И."), await bot.MentorAsync("Ч. В. П.", school: "Лицей № 2"));
        await mentee.SendsEntryAsync();
        var open = mentor.Screen().FindButton("Открыть ответы")!;

        foreach (var other in (Someone[])[colleague, stranger])
        {
            await other.PressesAgain(other.Screen(), open);
            other.SeesToast("Кнопка устарела");
            other.DoesNotSee("диагностика готова");
            await other.Says("/questionnaires");
            other.SeesNoButton("Д. Р. К.: результат");
        }
    }

    [Fact]
    public async Task A_mentee_without_a_mentor_keeps_the_result_until_a_curator_makes_the_pair()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor, curator) = (await bot.MenteeAsync(), await bot.MentorAsync(), await bot.CuratorAsync());
        await mentee.SendsEntryAsync();
        await curator.OpensResultAsync("Д. Р. К., история: пройдена");
        curator.Sees("Чисел пока нет");
        await curator.Says("/menu");

        await curator.Presses("Создать пару");
        await curator.Presses("Д. Р. К., история");
        await curator.Presses("А. П. С., математика · 0 из 2");
        await curator.Presses("Создать пару");

        mentor.Sees("Д. Р. К.: диагностика готова");
        await curator.OpensResultAsync("Д. Р. К., история: пройдена");
        curator.Sees("Предмет 50; Методика 50; Ученики, родители 73; Документы 44; Теория 22");
    }

    [Fact]
    public async Task Whoever_is_a_mentor_no_longer_is_told_nothing_though_the_pair_goes_on()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        await new Town(bot).WriteAsync("update role_assignments set act_to = 1 where role = 'Mentor'");

        await mentee.SendsEntryAsync();

        mentor.DoesNotSee("диагностика готова");
    }

    [Fact]
    public async Task A_result_held_until_the_morning_is_taken_back_when_the_pair_ends_before()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, mentor) = await PairedAsync(bot);
        var curator = await bot.CuratorAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.SendsEntryAsync();
        await curator.EndsPairAsync();

        await bot.PassesAsync(TimeSpan.FromHours(12));

        mentor.DoesNotSee("диагностика готова");
    }

    [Fact]
    public async Task A_curator_reads_figures_of_the_own_school_and_no_answer()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, _) = await PairedAsync(bot);
        var (curator, other) = (await bot.CuratorAsync(), await bot.CuratorAsync("Ч. В. П.", "Лицей № 2"));
        await mentee.SendsEntryAsync();

        await curator.OpensResultAsync("Д. Р. К., история: пройдена");
        await other.Says("/questionnaires");
        await other.Presses("Кто прошёл");

        curator.Sees("Ученики, родители 73");
        curator.SeesNoButton("Открыть ответы");
        other.Sees("Наставников и наставляемых на связи пока нет.");
    }

    [Fact]
    public async Task Only_a_curator_may_ask_who_has_answered()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var (mentee, curator) = (await bot.MenteeAsync(), await bot.CuratorAsync());
        await curator.Says("/questionnaires");
        var whoHas = curator.Screen().FindButton("Кто прошёл")!;

        await mentee.PressesAgain(mentee.Screen(), whoHas);

        mentee.DoesNotSee("Кто прошёл анкету");
        mentee.SeesNoButton("Кто прошёл");
    }

    [Fact]
    public async Task A_guest_takes_it_alone_and_is_the_only_one_who_sees_the_result()
    {
        await using var bot = await Bot.StartAsync(Quick with
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Onboarding:SelfRegistration"] = "Open" },
        });
        var (guest, curator) = (bot.Stranger(), await bot.CuratorAsync());
        await guest.Says("/start");
        await guest.Presses("Пройти самодиагностику");
        await guest.Presses("Даю согласие");
        await guest.Says("/questionnaires");
        await guest.Presses("Входная диагностика");
        guest.Sees("🔒 Ответы и результат видите только вы.");
        await guest.Presses("Начать");

        await guest.AnswersAsync(Sheets.EntryA);
        await guest.Presses("Отправить ответы");

        guest.Sees("Ученики, родители: 72");
        guest.Sees("🔒 Это видите только вы.");
        guest.SeesNoButton("Что увидит наставник");
        await curator.Says("/questionnaires");
        await curator.Presses("Кто прошёл");
        curator.Sees("пока нет");
    }

    [Fact]
    public async Task Withdrawn_consent_takes_the_answers_with_it()
    {
        await using var bot = await Bot.StartAsync(Quick);
        var mentee = await bot.MenteeAsync();
        await mentee.SendsEntryAsync();

        await mentee.Says("/consent");
        mentee.Sees("1 анкета");
        await mentee.Presses("Отозвать согласие");
        await mentee.Presses("Отозвать и стереть");

        await using var database = bot.Store.Open();
        Assert.Equal([0L], await database.ReadAsync<long>("select count(*) from questionnaire_runs", null, CancellationToken.None));
    }

    private static ScenarioOptions Quick => new() { KeepsService = true };

    private static async Task<(Someone Mentee, Someone Mentor)> PairedAsync(Bot bot)
    {
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync());
        await bot.PairAsync(mentee, mentor);
        return (mentee, mentor);
    }
}
