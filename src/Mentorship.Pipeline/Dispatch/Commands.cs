namespace Mentorship.Pipeline;

/// <summary>Runs commands: the right is asked here, for whatever way the command came.</summary>
internal sealed class Commands(FeatureMap map)
{
    /// <summary>Runs a command and keeps what it says.</summary>
    public async Task<Replies> RunAsync(Update update, object command, CancellationToken ct)
    {
        var handling = map.Of(command);
        var replies = await RefuseAsync(update, handling.Right, command, ct)
            ?? await handling.HandleAsync(update.Scope, command, update.On, ct);
        update.Take(replies);
        return replies;
    }

    public static Task<Replies?> RefuseAsync(Update update, string right, object command, CancellationToken ct) =>
        update.Get<IGate>().RefuseAsync(right, command, update.On, ct);
}
