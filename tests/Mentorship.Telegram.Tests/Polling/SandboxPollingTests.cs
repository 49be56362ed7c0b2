using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;

namespace Mentorship.Telegram.Tests.Polling;

/// <summary>Both sides at work: people on the sandbox server, our wire at the other end of real HTTP.</summary>
public sealed class SandboxPollingTests : IAsyncLifetime
{
    private const long Anna = 1001, Boris = 1002;
    private SandboxServer? _server;

    private SandboxServer Server => _server ?? throw new InvalidOperationException("The server starts before each test");

    private SandboxWorld World => Server.World;

    private static CancellationToken Ct => CancellationToken.None;

    public async Task InitializeAsync() => _server = await SandboxServer.StartAsync(
        new SandboxOptions { People = [new(Anna, "Анна", "mentee", "ru", ""), new(Boris, "Борис", "mentor", "ru", "")] }, Ct);

    public async Task DisposeAsync() => await Server.DisposeAsync();

    [Fact]
    public async Task What_people_do_is_read_in_its_order()
    {
        await using var bot = await PolledAsync();

        await World.SayAsync(Anna, "/start", Ct);
        await World.SendAsync(Boris, SampleKind.Voice, Ct);
        var said = await World.SayAsync(Anna, "Не понимаю", Ct);
        await World.EditAsync(Anna, said.Id, "Не понимаю, помогите", Ct);
        await World.BlockAsync(Boris, Ct);

        Incoming?[] read = [.. (await TakeAsync(bot, count: 5)).Select(a => bot.Wired.Channel.Read(a.Payload))];
        Assert.Equal("/start", Assert.IsType<Incoming.Message>(read[0]).Content.Text.Text);
        Assert.Equal((ContentKind.Voice, "tg:1002"), (Assert.IsType<Incoming.Message>(read[1]).Content.Kind, read[1]!.Chat));
        Assert.Equal(new MessageRef("tg:1001", said.Id), Assert.IsType<Incoming.Message>(read[2]).Content.Message);
        Assert.Equal("Не понимаю, помогите", Assert.IsType<Incoming.Edit>(read[3]).Content.Text.Text);
        Assert.False(Assert.IsType<Incoming.Membership>(read[4]).Reachable);
    }

    [Fact]
    public async Task An_album_shares_its_key()
    {
        await using var bot = await PolledAsync();

        await World.SendAllAsync(Anna, new Sample(SampleKind.Album) { Caption = "Доска" }, Ct);

        var items = (await TakeAsync(bot, count: 3)).Select(a => bot.Wired.Channel.Read(a.Payload))
            .Select(read => Assert.IsType<Incoming.Message>(read).Content).ToList();
        Assert.NotNull(items[0].Album);
        Assert.Single(items.Select(i => i.Album).Distinct());
        Assert.Equal(["Доска", "", ""], items.Select(i => i.Text.Text));
    }

    [Fact]
    public async Task Nothing_waits_at_the_server_after_a_clean_stop()
    {
        await using var bot = await PolledAsync();
        var (storing, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        bot.Wired.Inbox.Before = () => { storing.SetResult(); return stopped.Task; };
        await World.SayAsync(Anna, "/start", Ct);
        await storing.Task;

        var stopping = bot.Wired.Hosted.StopAsync(Ct);
        stopped.SetResult();
        await stopping;

        Assert.Equal(0, World.PendingUpdates);
    }

    [Fact]
    public async Task A_bad_gateway_and_a_cut_poll_lose_nothing()
    {
        World.Faults.Add(new Fault(FaultKind.ServerError) { Method = "getUpdates", Count = 1, AfterEffect = true });
        World.Faults.Add(new Fault(FaultKind.CutAfter) { Method = "getUpdates", Count = 1 });
        await World.SayAsync(Anna, "/start", Ct);
        await using var bot = await PolledAsync();

        await bot.Time.PassesWaitOf(seconds: 1);
        await bot.Time.PassesWaitOf(seconds: 2);

        Assert.Single(await TakeAsync(bot, count: 1));
    }

    [Fact]
    public async Task Of_two_pollers_the_first_gives_way()
    {
        await using var first = await PolledAsync();
        await World.WaitForAsync(w => w.Ledger.CallsOf("getWebhookInfo").Count == 1, Ct);
        await World.SayAsync(Anna, "/start", Ct);
        await TakeAsync(first, count: 1);

        await using var second = await PolledAsync();
        await first.Time.PassesWaitOf(seconds: 5);

        Assert.True(first.Wired.Log.Has(4003));
    }

    private Task<RunningPoller> PolledAsync() =>
        RunningPoller.StartAsync(new TelegramOptions { Token = Wired.Token, ApiUrl = Server.ApiUrl.ToString() });

    private static async Task<List<Arrival>> TakeAsync(RunningPoller bot, int count)
    {
        var taken = new List<Arrival>();
        while (taken.Count < count)
            taken.AddRange(await bot.Wired.Inbox.NextAsync());
        return taken;
    }
}
