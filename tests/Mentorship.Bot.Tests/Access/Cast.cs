using System.Text;
using Mentorship.Domain;
using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>Somebody at the door, and the roles by which they ought to pass; none for who is not let in at all.</summary>
internal sealed record Standpoint(string Name, Someone Someone, params IReadOnlyList<Role> Roles)
{
    public bool Passes(string right) => right == Right.Enter || Permissions.Of(Roles, right) is not Reach.None;
}

/// <summary>One person of every standing, as life brings them there.</summary>
internal static class Cast
{
    public static async Task<IReadOnlyList<Standpoint>> GatherAsync(Bot bot) =>
    [
        new("a stranger", bot.Stranger()),
        new("an invited person without consent", await InvitedAsync(bot)),
        new("a mentee", await bot.MenteeAsync("Д. Р. К."), Role.Mentee),
        new("a mentor", await bot.MentorAsync("А. П. С."), Role.Mentor),
        new("a school curator", await bot.CuratorAsync("К. Н. В."), Role.SchoolCurator),
        new("a head", await bot.HeadAsync("Р. Д. М."), Role.Head),
        new("a municipal curator", await bot.ComesAsync(new Newcomer("М. О. Н.", "муниципальный куратор") { School = "" }), Role.MunicipalCurator),
        new("a mentor and curator of another school",
            await bot.ComesAsync(new Newcomer("Ч. В. П.", "наставник, куратор") { School = "Лицей № 2" }), Role.Mentor, Role.SchoolCurator),
        new("a person whose role was taken away", await DismissedAsync(bot), Role.Guest),
        new("a person who withdrew", await WithdrawnAsync(bot)),
    ];

    private static async Task<Someone> InvitedAsync(Bot bot)
    {
        var someone = bot.Stranger();
        await someone.Says($"/start {await InviteAsync(bot, "Янина Инна Ильинична")}");
        await someone.Presses("Да, это я");
        return someone;
    }

    private static async Task<Someone> DismissedAsync(Bot bot)
    {
        var someone = await bot.MentorAsync("Б. Ы. Л.");
        await bot.LosesRolesAsync(someone);
        return someone;
    }

    private static async Task<Someone> WithdrawnAsync(Bot bot)
    {
        var someone = await bot.MenteeAsync("У. Ш. Л.");
        await someone.WithdrawsAsync();
        return someone;
    }

    public static Task LosesRolesAsync(this Bot bot, Someone someone) => bot.WriteAsync(
        "update role_assignments set act_to = @Now where person_id = (select person_id from bindings where chat = @Chat)",
        new { Now = bot.Time.GetUtcNow(), someone.Chat });

    public static async Task WithdrawsAsync(this Someone someone)
    {
        await someone.Says("/consent");
        await someone.Presses("Отозвать согласие");
        await someone.Presses("Отозвать и стереть");
    }

    public static Task WriteAsync(this Bot bot, string sql, object args) => bot.WithServiceAsync((service, ct) =>
        service.GetRequiredService<Database>().RunAsync(unit => unit.ExecuteAsync(sql, args, ct), ct));

    public static async Task<IReadOnlyList<string>> ReadAsync(this Bot bot, string sql)
    {
        await using var database = bot.Store.Open();
        return await database.ReadAsync<string>(sql, null, CancellationToken.None);
    }

    private static async Task<string> InviteAsync(Bot bot, string name)
    {
        var payload = "";
        await bot.WithServiceAsync(async (service, ct) =>
        {
            var database = service.GetRequiredService<Database>();
            using var csv = new MemoryStream(Encoding.UTF8.GetBytes($"Школа;ФИО;Роли\nСОШ № 7;{name};наставляемый\n"));
            await PeopleImport.RunAsync(database, csv, dryRun: false, bot.Time, ct);
            payload = (await Invitations.IssueAsync(database, new Invitees.One(name), bot.Time.GetUtcNow(), ct))[0].Payload;
        });
        return payload;
    }
}
