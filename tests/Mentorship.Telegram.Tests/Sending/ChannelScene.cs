using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>A channel over real HTTP to a server that refuses whatever the Bot API does not know, and two people who have begun.</summary>
public abstract class ChannelScene : IAsyncLifetime
{
    protected const long AnnaId = 1001, BorisId = 1002;
    private SandboxServer? _server;
    private Wired? _wired;

    private SandboxServer Server => _server ?? throw new InvalidOperationException("The server starts before each test");

    private protected Wired Bot => _wired ?? throw new InvalidOperationException("The bot starts before each test");

    private protected SandboxWorld World => Server.World;

    private protected static CancellationToken Ct => CancellationToken.None;

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(
            new SandboxOptions { People = [new(AnnaId, "Анна", "mentee", "ru", ""), new(BorisId, "Борис", "mentor", "ru", "")] }, Ct);
        _wired = Wired.To(_server.ApiUrl.ToString());
        await World.SayAsync(AnnaId, "/start", Ct);
        await World.SayAsync(BorisId, "/start", Ct);
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Server.DisposeAsync();
    }

    private protected async Task<long> SentAsync(Dispatch dispatch) =>
        Assert.IsType<Delivery.Sent>(await Bot.SendAsync(dispatch)).MessageId ?? throw new InvalidOperationException("No message was made");

    private protected SeenMessage Seen(long id) => World.Chat(AnnaId).Messages.Single(m => m.Id == id);
}
