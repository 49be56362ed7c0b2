using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>A pair at the scenario table, and the curator of their school. It is Tuesday, 15 September, 10:12.</summary>
internal sealed record Table(Bot Bot, Someone Mentee, Someone Mentor, Someone Curator)
{
    public const string Wednesday = "Ср, 16 сентября, 13:00";

    /// <summary>The next free hour, once Wednesday at one is taken.</summary>
    public const string WednesdayLater = "Ср, 16 сентября, 13:40";

    public static async Task<Table> SetAsync(Bot bot)
    {
        var (mentee, mentor) = (await bot.MenteeAsync("Д. Р. К."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(mentee, mentor);
        return new Table(bot, mentee, mentor, await bot.CuratorAsync("К. Н. В."));
    }

    /// <summary>The mentor proposes Wednesday at one in room 12.</summary>
    public async Task ProposesAsync()
    {
        await Mentor.Says("/meetings");
        await Mentor.Presses("Назначить встречу");
        await Mentor.Presses(Wednesday);
        await Mentor.Says("каб. 12");
    }

    /// <summary>And the mentee agrees.</summary>
    public async Task AgreesAsync()
    {
        await ProposesAsync();
        await Mentee.Presses("Подходит");
    }

    /// <summary>Both agree on tomorrow at three.</summary>
    public Task AgreesOnTomorrowAsync() => AgreesOnAsync("завтра 15:00");

    /// <summary>Both agree on a time in the mentor's own words.</summary>
    public async Task AgreesOnAsync(string time)
    {
        await Mentor.Says("/meetings");
        await Mentor.Presses("Назначить встречу");
        await Mentor.Presses("Другое время");
        await Mentor.Says(time);
        await Mentor.Presses("Решим позже");
        await Mentee.Presses("Подходит");
    }

    /// <summary>The same, where the mentor has several pairs.</summary>
    public async Task AgreesWithAsync(string mentee, string time = "завтра 15:00")
    {
        await ProposesWithAsync(mentee, time);
        await Mentee.Presses("Подходит");
    }

    /// <summary>The mentor, who has several pairs, proposes a time to one of them.</summary>
    public async Task ProposesWithAsync(string mentee, string time = "завтра 15:00")
    {
        await Mentor.Says("/meetings");
        await Mentor.Presses("Назначить встречу");
        await Mentor.Presses(mentee);
        await Mentor.Presses("Другое время");
        await Mentor.Says(time);
        await Mentor.Presses("Решим позже");
    }

    /// <summary>The mentor proposes every Wednesday in room 12.</summary>
    public async Task ProposesWednesdaysAsync(string first = Wednesday)
    {
        await Mentor.Says("/meetings");
        await Mentor.Presses("Назначить встречу");
        await Mentor.Presses("Каждую неделю");
        await Mentor.Presses(first);
        await Mentor.Says("каб. 12");
    }

    /// <summary>And the mentee agrees.</summary>
    public async Task AgreesOnWednesdaysAsync(string first = Wednesday)
    {
        await ProposesWednesdaysAsync(first);
        await Mentee.Presses("Подходит");
    }

    /// <summary>How many reminders the person has seen.</summary>
    public static int Rings(Someone who) => who.View.Shown
        .Count(message => message.FromBot && message.Words.StartsWith("🔔", StringComparison.Ordinal));
}
