using System.Text;
using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>Schools with people in them: brought in by the import, coming in by their links, as in life.</summary>
internal sealed class Town(Bot bot)
{
    public const string Header = "школа;номер;ФИО;должность;предметы;направления;преподаёт с;роль\n";

    /// <summary>Two schools: in the first a curator, a head, two mentees and two mentors; in the second a curator and a mentee.</summary>
    public const string TwoSchools = Header +
        """
        СОШ № 7;1;Дёмина Раиса Климовна;учитель;история;методика;01.09.2025;наставляемый
        СОШ № 7;2;Ежова Нина Олеговна;учитель;химия;предмет;01.09.2025;наставляемый
        СОШ № 7;3;Абрамов Пётр Сергеевич;учитель;математика;методика, теория;01.09.2001;наставник
        СОШ № 7;4;Мельник Софья Ильинична;учитель;история;документы;01.09.1999;наставник
        СОШ № 7;5;Кузнецова Ольга Львовна;завуч;;;;куратор
        СОШ № 7;6;Глебов Руслан Юрьевич;директор;;;;руководитель
        Лицей № 2;1;Чужакова Вера Павловна;завуч;;;;куратор
        Лицей № 2;2;Сторонний Лев Ильич;учитель;физика;;;наставляемый
        """;

    public const string Mentee = "Дёмина Раиса Климовна";
    public const string SecondMentee = "Ежова Нина Олеговна";
    public const string Mentor = "Абрамов Пётр Сергеевич";
    public const string SecondMentor = "Мельник Софья Ильинична";
    public const string Curator = "Кузнецова Ольга Львовна";
    public const string Head = "Глебов Руслан Юрьевич";
    public const string OtherCurator = "Чужакова Вера Павловна";

    public Store Store => bot.Store.Store;

    public static async Task<Town> OpenAsync(Bot bot)
    {
        var town = new Town(bot);
        await town.ImportAsync(TwoSchools);
        return town;
    }

    public async Task<ImportReport> ImportAsync(string csv, ImportMode mode = ImportMode.AllOrNothing)
    {
        await using var database = bot.Store.Open();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return await PeopleImport.RunAsync(database, file, mode, bot.Time, CancellationToken.None);
    }

    public async Task<IssuedInvite> InviteAsync(string name)
    {
        await using var database = bot.Store.Open();
        return (await Invitations.IssueAsync(database, new Invitees.One(name), bot.Time.GetUtcNow(), CancellationToken.None)).Single();
    }

    /// <summary>A stranger opens a link and says that it is theirs; consent comes next.</summary>
    public async Task<Someone> StepsInAsync(IssuedInvite invite)
    {
        var someone = bot.Stranger(invite.FullName);
        await someone.Says($"/start {invite.Payload}");
        await someone.Presses("Да, это я");
        return someone;
    }

    /// <summary>Somebody of the list comes in by a link and gives consent.</summary>
    public async Task<Someone> JoinsAsync(string name)
    {
        var someone = await StepsInAsync(await InviteAsync(name));
        await someone.Presses("Даю согласие");
        return someone;
    }

    public async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, object? args = null)
    {
        await using var database = bot.Store.Open();
        return await database.ReadAsync<T>(sql, args, CancellationToken.None);
    }

    public async Task WriteAsync(string sql)
    {
        await using var database = bot.Store.Open();
        await database.RunAsync(unit => unit.ExecuteAsync(sql, null, CancellationToken.None), CancellationToken.None);
    }

    public async Task<long> CountAsync(string sql) => (await ReadAsync<long>(sql))[0];
}
