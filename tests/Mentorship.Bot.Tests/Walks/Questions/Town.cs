using System.Text;
using System.Text.Json;
using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>The whole service over a real database, with a messenger inside the process instead of the wire: thousands of steps in a minute.</summary>
internal sealed class Town(TestDatabase store, int seed) : IAsyncDisposable
{
    private const string Source = "tg:1000001";

    private const int MentorsToOneElsewhere = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private WebApplication? _service;

    public ManualTime Time { get; } = new();

    public Post Post { get; } = new(seed);

    public Random Random { get; } = new(seed);

    public List<Townsman> People { get; } = [];

    private IServiceProvider Services => _service!.Services;

    public async Task ComesUpAsync()
    {
        _service = ServiceHost.Build(Settings.Load(new Dictionary<string, string?>
        {
            ["Telegram:Token"] = "1000001:sandbox",
            ["Telegram:MessagesPerSecond"] = "0",
            ["Storage:Provider"] = $"{store.Store}",
            ["Storage:ConnectionString"] = store.ConnectionString,
            ["Listen:Url"] = "http://127.0.0.1:0",
            ["Canary:Every"] = "00:00:00",
        }), Time, InsteadOfTheWire);
        await _service.StartAsync();
    }

    /// <param name="isKilled">Nothing is waited for: what is under way is neither ended nor written down.</param>
    public async Task RestartsAsync(bool isKilled)
    {
        await GoesDownAsync(isKilled);
        await ComesUpAsync();
        await SettleAsync();
    }

    public async Task DoesAsync(IEnumerable<Act> acts)
    {
        await Services.GetRequiredService<IInbox>().AcceptAsync([.. acts.Select(Arrival)], CancellationToken.None);
        if (!Post.Hangs) await SettleAsync();
    }

    public async Task PassesAsync(TimeSpan by)
    {
        using var deadline = new CancellationTokenSource(Patience);
        await Services.GetRequiredService<TimeTravel>().ToAsync(Time.GetUtcNow(), Time.GetUtcNow() + by, Time.AdvanceTo, deadline.Token);
    }

    public Task<IReadOnlyList<T>> ReadAsync<T>(string sql, object? args = null) =>
        Services.GetRequiredService<Database>().ReadAsync<T>(sql, args, CancellationToken.None);

    /// <summary>The list of all schools is read, and everybody comes by their link.</summary>
    public async Task SettleInAsync(IReadOnlyList<(string Name, string School, string Row)> people, Speech speech)
    {
        var database = Services.GetRequiredService<Database>();
        using var csv = new MemoryStream(Encoding.UTF8.GetBytes(
            string.Join('\n', (string[])["Школа;ФИО;Должность;Предметы;Направления;Преподаёт с;Роли", .. people.Select(one => one.Row)])));
        var report = await PeopleImport.RunAsync(database, csv, dryRun: false, Time, CancellationToken.None);
        if (!report.Loaded) throw new InvalidOperationException(string.Join("; ", report.Errors));
        foreach (var (name, school, _) in people)
        {
            var townsman = new Townsman(name, school, Post.Of($"tg:{2001 + People.Count}"), speech, Random);
            People.Add(townsman);
            await ComesAsync(townsman);
            if (People.Count % MentorsToOneElsewhere == 0) await AnswersElsewhereAsync(townsman);
        }
    }

    public async Task ComesAsync(Townsman someone)
    {
        var invites = await Invitations.IssueAsync(
            Services.GetRequiredService<Database>(), new Invitees.One(someone.Name), Time.GetUtcNow(), CancellationToken.None);
        await DoesAsync([someone.Plain($"/start {invites[^1].Payload}")]);
        foreach (var label in (string[])["Да, это я", "Даю согласие"])
            if (someone.Pressing(label) is { } press) await DoesAsync([press]);
    }

    public async ValueTask DisposeAsync()
    {
        await GoesDownAsync(isKilled: false);
        await store.DisposeAsync();
    }

    /// <summary>Whoever is no mentor finds no such button.</summary>
    private async Task AnswersElsewhereAsync(Townsman someone)
    {
        await DoesAsync([someone.Plain("/settings")]);
        foreach (var label in (string[])["Другие школы", "Отвечать и там"])
            if (someone.Pressing(label) is { } press) await DoesAsync([press]);
    }

    private async Task SettleAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        await Services.GetRequiredService<Activity>().WhenIdleAsync(deadline.Token);
    }

    private async Task GoesDownAsync(bool isKilled)
    {
        if (_service is not { } service) return;
        _service = null;
        try
        {
            await service.StopAsync(new CancellationToken(isKilled));
        }
        catch (OperationCanceledException) when (isKilled)
        {
            // What was under way is left where it was.
        }
        await service.DisposeAsync();
    }

    private void InsteadOfTheWire(IServiceCollection services)
    {
        var wire = typeof(Mentorship.Telegram.TelegramSetup).Assembly;
        foreach (var one in services.Where(one => one.ImplementationType?.Assembly == wire && one.ServiceType == typeof(IChannel)
            || one.ImplementationFactory?.Method.DeclaringType?.Assembly == wire && one.ServiceType == typeof(IHostedService)
            || one.ImplementationType == typeof(Presentation)).ToList()) services.Remove(one);
        services.AddSingleton<IChannel>(Post);
    }

    private static Arrival Arrival(Act act) => new(Source, $"{act.Id}", act.Chat, JsonSerializer.Serialize(act, PipelineJson.Options));
}
