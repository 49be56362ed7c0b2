namespace Mentorship.Hosting;

/// <summary>
/// Stays with the session that holds a PostgreSQL database. A server that was started anew is taken again, so that it does not need
/// anybody's hand; where another service was quicker, this one stops: there are never two who write.
/// </summary>
internal sealed class StoreWatch(StoreLock held, ILogger<StoreWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (held.Session is not { } session) return;
        while (true)
        {
            await session.LostAsync(stoppingToken);
            log.HoldLost();
            if (!await session.TakeAgainAsync(stoppingToken))
                throw new Failure("Another service has taken the database while its server was out of reach: this one stops.");
            log.HoldTaken();
        }
    }
}
