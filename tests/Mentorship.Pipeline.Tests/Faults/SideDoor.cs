using Mentorship.Pipeline.Tests.Road;
using Mentorship.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Faults;

/// <summary>A real client of its own, through which so large a share of the service's calls goes instead.</summary>
internal abstract class SideDoor : IDisposable
{
    private readonly List<Delivery> _ends = [];

    /// <summary>How the calls ended that came here.</summary>
    public IReadOnlyList<Delivery> Ends
    {
        get { lock (_ends) return [.. _ends]; }
    }

    /// <summary>The channel of the service; so large a share of its calls comes here instead.</summary>
    public IChannel Before(IChannel open, double share, int seed) => new Sometimes(open, this, share, new Random(seed));

    public abstract void Dispose();

    protected static ServiceProvider ClientOf(string address, Action<TelegramOptions> also)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Token"] = "1000001:sandbox", ["ApiUrl"] = address,
        });
        return new ServiceCollection().AddLogging().AddTelegram(settings.Build()).Configure(also).BuildServiceProvider();
    }

    protected abstract Task<Delivery> AskAsync(Pipeline.Dispatch dispatch, CancellationToken ct);

    protected virtual bool Takes(Pipeline.Dispatch dispatch) => true;

    private async Task<Delivery> DialAsync(Pipeline.Dispatch dispatch, CancellationToken ct)
    {
        var end = await AskAsync(dispatch, ct);
        lock (_ends) _ends.Add(end);
        return end;
    }

    private sealed class Sometimes(IChannel open, SideDoor door, double share, Random random) : Intercepted(open)
    {
        protected override Task<Delivery>? Instead(Pipeline.Dispatch dispatch, CancellationToken ct) =>
            door.Takes(dispatch) && IsDrawn() ? door.DialAsync(dispatch, ct) : null;

        private bool IsDrawn()
        {
            lock (random) return random.NextDouble() < share;
        }
    }
}
