using Mentorship.Features.Tests.Questionnaires;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Pairing;

public sealed class PairingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_pairs_two_people_and_both_know(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentor = await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);

        await curator.Says("/menu");
        curator.Sees("Без пары: 1 наставляемый");
        await curator.Presses("Создать пару");
        await curator.Presses("Д. Р. К., история");
        await curator.Presses("А. П. С., математика · 0 из 2");
        curator.Sees("Мест: 0 из 2. Предмет разный, совпадает: методика.");
        await curator.Presses("Создать пару");

        curator.Sees("Пара создана: Д. Р. К. + А. П. С.");
        mentee.Sees("Ваша пара: А. П. С., математика");
        mentor.Sees("Ваша пара: Д. Р. К., история");
        await mentee.Says("/settings");
        await mentee.Presses("Моя пара");
        mentee.Sees("Наставник: А. П. С., математика");
    }

    [Fact]
    public async Task A_mentor_takes_no_more_mentees_than_places()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Pairing:MaxMenteesPerMentor"] = "1" },
        });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentor);
        await town.JoinsAsync(Town.Mentee);
        var second = await town.JoinsAsync(Town.SecondMentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 1");

        await curator.PairsAsync("Е. Н. О., химия", "А. П. С., математика · 1 из 1");

        curator.Sees("У наставника заняты все места");
        second.DoesNotSee("Ваша пара");
    }

    [Fact]
    public async Task A_pair_that_ended_can_be_taken_back_for_ten_minutes()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentor = await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");

        await curator.Says("/pairs");
        await curator.Presses("Д. Р. К. + А. П. С.");
        await curator.Presses("Завершить пару");
        curator.Sees("Оба получат сообщение");
        await curator.Presses("Завершить сейчас");
        mentee.Sees("Пара завершена: А. П. С.");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        await curator.Presses(curator.View.Shown.Last().Buttons[0][0].Text);

        curator.Sees("снова работает");
        mentee.Sees("Ваша пара снова: А. П. С.");
        mentor.Sees("Ваша пара снова: Д. Р. К.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_has_a_role_for_some_time_yet_can_be_paired_and_whose_role_is_over_cannot(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentor);
        await town.JoinsAsync(Town.Mentee);
        var tomorrow = bot.Time.GetUtcNow().AddDays(1).ToUnixTimeMilliseconds();
        await town.WriteAsync($"update role_assignments set act_to = {tomorrow} where role in ('Mentor', 'Mentee')");

        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");
        curator.Sees("Пара создана: Д. Р. К. + А. П. С.");
        await curator.EndsPairAsync();
        await bot.PassesAsync(TimeSpan.FromDays(2));
        await curator.Says("/pairs");
        await curator.Presses("Создать пару");

        curator.SeesNoButton("Д. Р. К., история");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_ended_and_was_taken_back_in_one_night_is_no_news_in_the_morning(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (curator, mentor, mentee) = await PairedAtNightAsync(bot);
        await curator.EndsPairAsync();

        await curator.Presses(curator.View.Shown.Last().Buttons[0][0].Text);
        curator.Sees("снова работает");
        await bot.PassesAsync(TimeSpan.FromHours(12));

        foreach (var side in (Someone[])[mentor, mentee])
        {
            side.DoesNotSee("Пара завершена");
            side.DoesNotSee("Ваша пара снова");
        }
    }

    [Fact]
    public async Task What_ended_for_good_in_the_night_is_told_in_the_morning_once()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, mentor, mentee) = await PairedAtNightAsync(bot);
        await curator.EndsPairAsync();
        await curator.Presses(curator.View.Shown.Last().Buttons[0][0].Text);
        await curator.EndsPairAsync();

        await bot.PassesAsync(TimeSpan.FromHours(12));

        foreach (var side in (Someone[])[mentor, mentee])
        {
            Assert.Single(side.View.Shown, message => message.FromBot && message.Reads("Пара завершена"));
            side.DoesNotSee("Ваша пара снова");
        }
    }

    /// <summary>A pair that both know of, when both sleep.</summary>
    private static async Task<(Someone Curator, Someone Mentor, Someone Mentee)> PairedAtNightAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        var (curator, mentor) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Mentor));
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");
        await bot.PassesAsync(TimeSpan.FromHours(13));
        return (curator, mentor, mentee);
    }

    [Fact]
    public async Task After_ten_minutes_the_end_stays()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentor);
        await town.JoinsAsync(Town.Mentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");
        await curator.Says("/pairs");
        await curator.Presses("Д. Р. К. + А. П. С.");
        await curator.Presses("Завершить пару");
        await curator.Presses("Завершить сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(11));

        await curator.Presses(curator.View.Shown.Last().Buttons[0][0].Text);

        curator.Sees("Вернуть пару уже нельзя");
    }

    [Fact]
    public async Task A_pair_cannot_be_brought_back_once_a_side_has_left()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");
        await curator.EndsPairAsync();
        var restore = curator.View.Shown.Last().Buttons[0][0].Text;
        await mentee.LeavesAsync();

        await curator.Presses(restore);

        curator.Sees("больше не на связи");
        Assert.Equal(0, await town.CountAsync("select count(*) from pairs where state = 'Active'"));
    }

    [Fact]
    public async Task The_head_reads_the_pairs_and_changes_none()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var head = await town.JoinsAsync(Town.Head);
        await town.JoinsAsync(Town.Mentor);
        await town.JoinsAsync(Town.Mentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");

        await head.Says("/pairs");
        await head.Presses("Д. Р. К. + А. П. С.");

        head.Sees("Вместе с");
        head.SeesNoButton("Завершить пару");
        head.SeesNoButton("Создать пару");
    }

    [Fact]
    public async Task Another_school_sees_nothing_of_it()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var other = await town.JoinsAsync(Town.OtherCurator);
        await town.JoinsAsync(Town.Mentor);
        await town.JoinsAsync(Town.Mentee);
        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");

        await other.Says("/pairs");

        other.Sees("Пары: 0");
        other.SeesNoButton("Д. Р. К. + А. П. С.");
    }

    [Fact]
    public async Task A_curator_finds_a_mentee_by_a_part_of_the_name()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentee);
        await town.JoinsAsync(Town.SecondMentee);
        await curator.Says("/pairs");
        await curator.Presses("Создать пару");

        await curator.Presses("Найти");
        await curator.Says("ежов");

        curator.SeesButton("Е. Н. О., химия");
        curator.SeesNoButton("Д. Р. К., история");
        await curator.Presses("Найти");
        await curator.Says("щукин");
        curator.Sees("По словам «щукин» никого не нашлось.");
        await curator.Presses("Показать всех");
        curator.SeesButton("Д. Р. К., история");
    }

    [Fact]
    public async Task At_night_the_news_waits_for_the_morning()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await bot.PassesAsync(TimeSpan.FromHours(12));

        await curator.PairsAsync("Д. Р. К., история", "А. П. С., математика · 0 из 2");
        mentee.DoesNotSee("Ваша пара");
        await bot.PassesAsync(TimeSpan.FromHours(9));

        mentee.Sees("Ваша пара: А. П. С., математика");
    }
}
