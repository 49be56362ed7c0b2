namespace Mentorship.Sandbox;

/// <content>Waiting for what must happen: woken by changes, never by time.</content>
public sealed partial class SandboxWorld
{
    /// <summary>The first message of the chat that fits, also one that is there already; fails with what the chat shows.</summary>
    public async Task<SeenMessage> WaitForAsync(long chat, Func<SeenMessage, bool> predicate, CancellationToken ct)
    {
        SeenMessage? found = null;
        await WaitForAsync(chat, view => (found = view.Shown.FirstOrDefault(predicate)) is not null, ct);
        return found!;
    }

    /// <summary>Until the chat looks as it should.</summary>
    public Task<ChatView> WaitForAsync(long chat, Func<ChatView, bool> predicate, CancellationToken ct) =>
        WaitAsync(() => Room(chat).View, view => predicate(view), () => Room(chat).Changed, ct);

    /// <summary>Until the world looks as it should: any message, toast, call or update may bring it about.</summary>
    public Task WaitForAsync(Func<SandboxWorld, bool> predicate, CancellationToken ct) =>
        WaitAsync(() => this, predicate, () => AnyChange, ct);

    /// <summary>Until every queued update was confirmed, by a higher offset or by the webhook.</summary>
    public Task WhenConfirmedAsync(CancellationToken ct) =>
        WaitAsync(() => Updates.Pending, pending => pending == 0, () => Updates.Emptied, ct);

    private async Task<T> WaitAsync<T>(Func<T> read, Func<T, bool> predicate, Func<Signal> signal, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, _options.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        while (true)
        {
            var (seen, next) = Read(() => (read(), signal().Next));
            if (predicate(seen))
                return seen;
            try
            {
                await next.WaitAsync(both.Token);
            }
            catch (OperationCanceledException) when (patience.IsCancellationRequested)
            {
                throw new TimeoutException($"Nothing of the kind within {Patience}; seen last: {Describe(seen)}");
            }
        }
    }

    private static string Describe<T>(T seen) => seen switch
    {
        ChatView view => string.Join("; ", view.Shown.TakeLast(5).Select(m => $"{(m.FromBot ? "bot" : "person")} #{m.Id}: {m.Words}")),
        SandboxWorld world => $"{world.PendingUpdates} updates pending, {world.Ledger.CallsInFlight} calls in flight",
        _ => $"{seen}",
    };
}
