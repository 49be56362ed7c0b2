using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>Nothing that people or files write can turn, hide or fake what the service writes around it.</summary>
public sealed class HiddenSignsTests
{
    private const char TurnsRight = '\u202E';
    private const char ZeroWidth = '\u200B';

    [Fact]
    public async Task A_name_of_a_file_is_stored_without_signs_that_turn_the_line()
    {
        await using var bot = await Bot.StartAsync();
        var town = new Town(bot);

        await town.ImportAsync($"{Town.Header}СОШ № 7;1;{TurnsRight}Дёмина  Раиса{TurnsRight} Климовна;учитель;история;;;наставляемый");

        Assert.Equal(["Дёмина Раиса Климовна"], await town.ReadAsync<string>("select full_name from people"));
        Assert.Equal(["Д. Р. К."], await town.ReadAsync<string>("select display_name from people"));
    }

    [Fact]
    public async Task A_name_of_signs_that_nobody_can_see_is_no_name()
    {
        await using var bot = await Bot.StartAsync();
        var town = new Town(bot);

        var report = await town.ImportAsync($"{Town.Header}СОШ № 7;1;{ZeroWidth} {ZeroWidth};учитель;история;;;наставляемый");

        Assert.Equal("import.no-name", Assert.Single(report.Errors).What.Key);
    }

    [Fact]
    public async Task Words_are_relayed_without_signs_that_turn_the_line()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync());

        await mentee.Says($"Класс {TurnsRight}шумит второй урок");

        mentor.Sees("Класс шумит второй урок");
        mentor.DoesNotSee($"{TurnsRight}");
    }

    [Fact]
    public async Task A_message_of_nothing_to_be_seen_is_answered_and_goes_nowhere()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync());
        await mentee.Says("Класс шумит второй урок");
        await mentor.Presses("Беру");

        await mentee.Says($"{ZeroWidth}{TurnsRight}");

        mentee.Sees("не видно ни одного знака");
        mentor.DoesNotSee($"{ZeroWidth}");
    }

    [Fact]
    public async Task Inside_a_form_such_a_message_leads_back_to_the_question()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await bot.MenteeAsync();
        await mentee.Says("/need_help");

        await mentee.Says($"{ZeroWidth}");
        await mentee.Presses("Вернуться");

        mentee.Sees("Что случилось?");
    }
}
