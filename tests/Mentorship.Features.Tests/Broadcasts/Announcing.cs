using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>The steps of announcing, as a curator takes them.</summary>
internal static class Announcing
{
    public const string Words = "Семинар «Первые 90 дней» в четверг";

    /// <summary>What it should have said.</summary>
    public const string RightWords = "Семинар «Первые 90 дней» в пятницу";

    /// <summary>The messages of an announcement leave one at a time.</summary>
    public static readonly ScenarioOptions OneByOne = new()
    {
        Settings = new Dictionary<string, string?> { ["Telegram:MessagesPerSecond"] = "0", ["Broadcasts:Portion"] = "1" },
    };

    /// <summary>A curator, and a mentor and two mentees who may be announced to.</summary>
    public static Task<(Town Town, Someone Curator, Someone[] Crowd)> GatherAsync(Bot bot) =>
        GatherAsync(bot, [Town.Mentor, Town.Mentee, Town.SecondMentee]);

    public static async Task<(Town Town, Someone Curator, Someone[] Crowd)> GatherAsync(Bot bot, IReadOnlyList<string> names)
    {
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var crowd = new List<Someone>();
        foreach (var name in names) crowd.Add(await town.JoinsAsync(name));
        return (town, curator, [.. crowd]);
    }

    public static async Task WritesAsync(this Someone author, string words = Words)
    {
        await author.Says("/announce");
        await author.Presses("Дальше: текст");
        await author.Says(words);
    }

    /// <summary>The same of something that takes place then; people are asked whether they come.</summary>
    public static async Task WritesWithDateAsync(this Someone author, string moment)
    {
        await author.WritesAsync();
        await author.Presses("Событие: нет");
        await author.Presses("Написать день и время");
        await author.Says(moment);
        await author.Presses("Файл, кнопки");
        await author.Presses("Приду / Не приду");
        await author.Presses("Готово");
    }

    /// <summary>The same, sent to everybody who was gathered.</summary>
    public static async Task AnnouncesWithDateAsync(this Someone author, Bot bot, string moment, string button = "Отправить 3 людям")
    {
        await author.WritesWithDateAsync(moment);
        await author.Presses("Дальше: когда");
        await author.Presses(button);
        await bot.SendsAsync();
    }

    public static async Task PicksAsync(this Someone author, string category, string shown = "Вид: к сведению")
    {
        await author.Presses(shown);
        await author.Presses(category);
    }

    /// <summary>Written, it is to leave at this moment.</summary>
    public static async Task PlansAsync(this Someone author, string moment)
    {
        await author.Presses("Дальше: когда");
        await author.Presses("Назначить время");
        await author.Says(moment);
        await author.Presses("Поставить в план");
    }

    /// <summary>Everything up to the last word of the author; nothing has left yet.</summary>
    public static async Task BeginsAsync(this Someone author, string button, string words = Words)
    {
        await author.WritesAsync(words);
        await author.Presses("Дальше: когда");
        await author.Presses(button);
    }

    /// <summary>Written, looked at and sent at once; the first portion leaves at the next tick.</summary>
    public static async Task AnnouncesAsync(this Someone author, Bot bot, string button, string words = Words)
    {
        await author.BeginsAsync(button, words);
        await bot.SendsAsync();
    }

    /// <summary>The report of the only announcement, while it is on its way.</summary>
    public static async Task OpensTheOneUnderWayAsync(this Someone author)
    {
        await author.Says("/announce");
        await author.Presses("Объявления: 1");
        await author.Presses("№ 1 · отправляется");
    }

    /// <summary>Everybody has as many messages as a day holds.</summary>
    public static async Task FillsTheDayAsync(this Someone author, Bot bot)
    {
        for (var number = 1; number <= 3; number++) await author.AnnouncesAsync(bot, "Отправить 3 людям", $"Новость {number}");
    }

    /// <summary>One of several announcements, by its row in the list.</summary>
    public static async Task OpensAsync(this Someone author, string row)
    {
        await author.Says("/announce");
        await author.PressesFirst("Объявления: ");
        await author.Presses(row);
    }

    /// <summary>Presses what begins so, on the newest message that has it.</summary>
    public static Task PressesFirst(this Someone one, string label)
    {
        var labels = one.View.Shown.Where(shown => shown.FromBot).Reverse().SelectMany(Buttons).Select(button => button.Text);
        return one.Presses(labels.First(text => text.StartsWith(label, StringComparison.Ordinal)));
    }

    /// <summary>«Что мне придёт».</summary>
    public static async Task LooksAheadAsync(this Someone one)
    {
        await one.Says("/menu");
        await one.Presses("Ещё");
        await one.Presses("Что мне придёт");
    }

    /// <summary>«Объявления», the list of what one has received.</summary>
    public static async Task ReadsAnnouncementsAsync(this Someone one)
    {
        await one.Says("/menu");
        await one.Presses("Ещё");
        await one.Presses("Объявления");
    }

    /// <summary>How long it is to this hour of today in Moscow.</summary>
    public static TimeSpan Until(this Bot bot, int hour)
    {
        var local = bot.Time.GetUtcNow().ToOffset(TimeSpan.FromHours(3));
        return new DateTimeOffset(local.Date.AddHours(hour), local.Offset) - local;
    }

    private static IEnumerable<SeenButton> Buttons(SeenMessage message) => message.Buttons.SelectMany(row => row);

    /// <summary>The right words for what was announced, up to the last word of the author.</summary>
    public static async Task CorrectsAsync(this Someone author)
    {
        await author.Presses("Исправить текст");
        await author.Says(RightWords);
        await author.Presses("Исправить у всех");
    }

    /// <summary>The same for one of several languages.</summary>
    public static async Task CorrectsInAsync(this Someone author, string language, string words, string told)
    {
        await author.Presses("Исправить текст");
        await author.Presses(language);
        await author.Says(words);
        author.Sees(told);
        await author.Presses("Исправить у всех");
    }

    /// <summary>«Язык объявлений» in the settings.</summary>
    public static async Task ReadsTatarAsync(this Someone one)
    {
        await one.Says("/settings");
        await one.Presses("Уведомления");
        await one.Presses("Язык объявлений: русский");
    }

    /// <summary>The same where the head has to agree.</summary>
    public static async Task GivesAsync(this Someone author, string words)
    {
        await author.Presses("Исправить текст");
        await author.Says(words);
        author.SeesNoButton("Исправить у всех");
        await author.Presses("Отдать руководителю");
    }

    /// <summary>How many messages of the service say this.</summary>
    public static int Copies(this Someone one, string words = Words) =>
        one.View.Shown.Count(message => message.FromBot && message.Reads(words));

    /// <summary>What is due now begins with the first tick; the fates of a portion are looked at with the next.</summary>
    public static async Task SendsAsync(this Bot bot)
    {
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        await bot.PassesAsync(TimeSpan.FromSeconds(4));
    }
}
