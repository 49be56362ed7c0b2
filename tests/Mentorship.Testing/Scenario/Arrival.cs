using System.Text;
using Mentorship.Features;
using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Testing;

/// <summary>Brings people in on the road that everybody takes: the list of a school, a link, «Да, это я», consent.</summary>
internal static class Arrival
{
    public static async Task<Someone> OfAsync(Bot bot, Newcomer newcomer)
    {
        var someone = bot.Stranger(newcomer.Name);
        var payload = "";
        await bot.ArrangeAsync(async (service, ct) => payload = await InviteAsync(service, newcomer, bot.Time, ct));
        await bot.ArrangeAsync((_, ct) => bot.World.SayAsync(someone.ChatId, $"/start {payload}", ct));
        await PressAsync(bot, someone, "Да, это я");
        await PressAsync(bot, someone, "Даю согласие");
        someone.HasSeenAll();
        return someone;
    }

    private static async Task<string> InviteAsync(IServiceProvider service, Newcomer newcomer, TimeProvider time, CancellationToken ct)
    {
        var database = service.GetRequiredService<Database>();
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(newcomer.Csv));
        var report = await PeopleImport.RunAsync(database, csv, dryRun: false, time, ct);
        if (!report.Loaded) throw new ScenarioException($"{newcomer.Name} could not be listed: {string.Join("; ", report.Errors)}");
        var invites = await Invitations.IssueAsync(database, new Invitees.One(newcomer.FullName), time.GetUtcNow(), ct);
        return invites[^1].Payload;
    }

    private static Task PressAsync(Bot bot, Someone someone, string label) =>
        bot.ArrangeAsync((_, ct) => bot.World.PressAsync(someone.ChatId, someone.WithButton(label).Id, label, ct));
}
