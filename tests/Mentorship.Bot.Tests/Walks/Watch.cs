using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Walks;

/// <summary>What must hold after every turn of a walk over the wire.</summary>
internal sealed class Watch(Bot bot)
{
    private const int LongestText = 4096;
    private const int LongestCaption = 1024;
    private const int LongestToast = 200;
    private const int LongestData = 64;

    /// <summary>Eight rows of a list, those that turn its pages, and the way out.</summary>
    private const int MostRows = 10;

    private static readonly string[] Slips = ["Не получилось сохранить ответ", "..", "{", "}", "№ 0", "(а)", "<b>"];

    private static readonly string[] HarmlessRefusals = ["bot was blocked", "message is not modified", "message to edit not found", "query is too old"];

    private long _seen;

    public void Look(Villager person, IEnumerable<Villager> all)
    {
        foreach (var villager in all)
            foreach (var message in villager.Someone.News.Where(message => message.FromBot)) Check(villager, message);
        var view = person.Someone.View;
        Expect(view.LastOfBot is { Buttons.Count: > 0 } || view.Keyboard is { Rows.Count: > 0 }, "there is no way on");
        Expect(view.Toasts.All(toast => (toast.Text?.Length ?? 0) <= LongestToast), "a toast is too long");
        CheckCalls();
    }

    public async Task RestAsync()
    {
        await using var database = bot.Store.Open();
        Expect((await database.ReadAsync<string>("select error from inbox_dead", null, CancellationToken.None)).Count == 0, "an update has died");
        var failed = await database.ReadAsync<string>(
            "select distinct coalesce(error, '') from outbox where state = 'failed' and error <> 'blocked'", null, CancellationToken.None);
        Expect(failed.Count == 0, $"messages were refused: {string.Join("; ", failed)}");
    }

    private static void Check(Villager villager, SeenMessage message)
    {
        var own = message.Read().Replace(villager.Marker, "", StringComparison.Ordinal);
        foreach (var foreign in Village.ForeignTo(villager.Marker))
            Expect(!message.Read().Contains(foreign, StringComparison.Ordinal), $"{villager.Someone.Person.Name} sees «{foreign}»");
        foreach (var slip in Slips.Where(_ => !own.Contains("{name}", StringComparison.Ordinal) && !own.Contains("не закрыто", StringComparison.Ordinal)))
            Expect(!own.Contains(slip, StringComparison.Ordinal), $"«{slip}» stands in «{message.Words}»");
        Expect(message.Words.Length <= (message.Text is null ? LongestCaption : LongestText), $"too long: «{message.Words}»");
        Expect(message.Buttons.Count <= MostRows, $"{message.Buttons.Count} rows below «{message.Words}»");
        Expect(message.Buttons.SelectMany(row => row).All(button => (button.Data?.Length ?? 0) <= LongestData), "a button carries too much");
    }

    private void CheckCalls()
    {
        foreach (var call in bot.World.Ledger.Calls.Where(call => call.Seq > _seen))
        {
            _seen = call.Seq;
            var isFine = call.Code == 200 || HarmlessRefusals.Any(part => call.Description?.Contains(part, StringComparison.Ordinal) == true);
            Expect(isFine, $"{call.Method} was answered {call.Code}: {call.Description}");
        }
    }

    private static void Expect(bool met, string otherwise)
    {
        if (!met) throw new InvalidOperationException(otherwise);
    }
}
