namespace Mentorship.Pipeline.Tests.Road;

/// <summary>A command that does what the test has written down under its number.</summary>
internal sealed record Play(int Script);

/// <summary>What a test lets its commands do; kept outside the service, so that it survives a restart of it.</summary>
internal sealed class Scripts
{
    /// <summary>The number under which nothing is said.</summary>
    public const int Silent = -1;

    private readonly List<Func<IServiceProvider, Occasion, CancellationToken, Task<Replies>>> _all = [];

    public Play Add(Func<IServiceProvider, Occasion, CancellationToken, Task<Replies>> act)
    {
        lock (_all)
        {
            _all.Add(act);
            return new Play(_all.Count - 1);
        }
    }

    public Play Add(Func<Occasion, Replies> act) => Add((_, on, _) => Task.FromResult(act(on)));

    public Task<Replies> RunAsync(Play play, IServiceProvider services, Occasion on, CancellationToken ct)
    {
        lock (_all) return play.Script is Silent ? Task.FromResult(Replies.None) : _all[play.Script](services, on, ct);
    }
}

internal sealed class PlayHandler(Scripts scripts, IServiceProvider services) : IHandle<Play>
{
    public Task<Replies> HandleAsync(Play command, Occasion on, CancellationToken ct) => scripts.RunAsync(command, services, on, ct);
}
