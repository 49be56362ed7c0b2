using System.Text;
using Mentorship.Features;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Hosting.Tests.Crash;

/// <summary>A school whose people come in by their links, as any school does.</summary>
internal static class School
{
    private const int Mentees = 14, Mentors = 7, Curators = 2;
    private const long FirstChat = 1001;

    private const string Header = "Школа;ФИО;Должность;Предметы;Направления;Преподаёт с;Роли";

    private static readonly string[] Roles =
    [
        .. Enumerable.Repeat("наставляемый", Mentees), .. Enumerable.Repeat("наставник", Mentors),
        .. Enumerable.Repeat("куратор", Curators),
    ];

    public static IReadOnlyList<long> Chats => [.. Roles.Select((_, at) => FirstChat + at)];

    /// <summary>Lists everybody, pairs the mentees and answers with the link of each chat.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(Database database, CancellationToken ct)
    {
        var list = Roles.Select((role, at) => $"СОШ № 7;{Name(at)};учитель;история;методика;2020;{role}");
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', list.Prepend(Header))));
        await PeopleImport.RunAsync(database, csv, dryRun: false, TimeProvider.System, ct);
        var now = TimeProvider.System.GetUtcNow();
        await CalendarImport.RunAsync(database, AlwaysOpen(now), school: "", now, ct);
        for (var mentee = 0; mentee < Mentees - 4; mentee++)
            await KnownPairs.AddAsync(database, Name(Mentees + mentee % Mentors), Name(mentee), now, ct);
        var links = await Invitations.IssueAsync(database, new Invitees.Everybody(), now, ct);
        return [.. Roles.Select((_, at) => links.Single(link => link.FullName == Name(at)).Payload)];
    }

    public static async Task ComeInAsync(SandboxWorld world, IReadOnlyList<string> links, CancellationToken ct)
    {
        foreach (var (chat, link) in Chats.Zip(links))
        {
            await world.SayAsync(chat, $"/start {link}", ct);
            await PressAsync(world, chat, "Да, это я", ct);
            await PressAsync(world, chat, "Даю согласие", ct);
        }
    }

    /// <summary>The clocks of questions run in working time: here it is the same at night and on a Sunday.</summary>
    private static string AlwaysOpen(DateTimeOffset now) =>
        $$"""
        schema: school-calendar/1
        zone: Europe/Moscow
        working_hours:
          - { days: [mon, tue, wed, thu, fri, sat, sun], hours: ["00:00-23:59"] }
        taught_as: { {{string.Join(", ", Enumerable.Range(-1, 4).Select(day => $"{now.AddDays(day):yyyy-MM-dd}: mon"))}} }
        """;

    private static async Task PressAsync(SandboxWorld world, long chat, string button, CancellationToken ct)
    {
        var message = await world.WaitForAsync(chat, seen => seen.FindButton(button) is not null, ct);
        await world.PressAsync(chat, message.Id, button, ct);
    }

    private static string Name(int at) => $"Фамилия{(char)('а' + at)} Имя{(char)('а' + at)} Отчество";
}
