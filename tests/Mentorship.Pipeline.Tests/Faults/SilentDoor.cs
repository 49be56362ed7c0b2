using System.Globalization;
using Mentorship.Sandbox;
using Mentorship.Telegram;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Mentorship.Pipeline.Tests.Faults;

/// <summary>
/// The server itself, which does what it is asked and never says so: the real client waits until its own deadline, by the clock in hand.
/// Meanwhile everybody else goes on.
/// </summary>
internal sealed class SilentDoor : SideDoor
{
    private readonly List<TimeSpan> _waits = [];
    private Road.Road? _road;
    private ServiceProvider? _client;

    /// <summary>How long the client waited for what never came, by the clock in hand.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get { lock (_waits) return [.. _waits]; }
    }

    public TimeSpan Deadline => Client.GetRequiredService<IOptions<TelegramOptions>>().Value.SendTimeout;

    /// <summary>From now on the server may be silent.</summary>
    public void Open(Road.Road road)
    {
        _client = ClientOf(road.Server.ApiUrl.ToString(), options => options.Deadlines = road.Time);
        _road = road;
    }

    public override void Dispose() => _client?.Dispose();

    protected override bool Takes(Pipeline.Dispatch dispatch) => _road is not null && dispatch is Pipeline.Dispatch.Send;

    protected override async Task<Delivery> AskAsync(Pipeline.Dispatch dispatch, CancellationToken ct)
    {
        var (board, asked) = (_road!.World.Faults, _road.Time.GetUtcNow());
        var silence = board.Add(new Fault(FaultKind.Silence) { Chat = ChatOf(dispatch), Method = "sendMessage", Count = 1 });
        var call = Client.GetRequiredService<IChannel>().DeliverAsync(dispatch, ct);
        var struck = _road.World.WaitForAsync(_ => board.Armed.All(armed => armed.Id != silence.Id), ct);
        if (await Task.WhenAny(call, struck) == call)
        {
            // Another fault was faster, and there is an answer.
            board.Remove(silence.Id);
            return await call;
        }
        // No work in hand until the deadline: the clock could not come there otherwise. It was planned earlier and fires first.
        await _road.Services.GetRequiredService<Activity>().PauseAsync(Deadline, _road.Time, ct);
        var end = await call;
        lock (_waits) _waits.Add(_road.Time.GetUtcNow() - asked);
        return end;
    }

    private ServiceProvider Client => _client ?? throw new InvalidOperationException("The door is not open yet.");

    private static long ChatOf(Pipeline.Dispatch dispatch) => long.Parse(dispatch.Chat.AsSpan("tg:".Length), CultureInfo.InvariantCulture);
}
