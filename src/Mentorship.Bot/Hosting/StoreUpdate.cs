using Mentorship.Features;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Brings the database up to this release before anything else starts, and says what to do while nobody is in it.</summary>
internal sealed class StoreUpdate(StoreLock held, Database database, TimeProvider time, ILogger<StoreUpdate> log) : IHostedLifecycleService
{
    private const string AnyPerson = $"select id from people where coalesce(organization_id, '') <> '{Technical.School}' limit 1";

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var isEmpty = await Stores.UsedAsync(async () =>
        {
            await held.TakeAsync(cancellationToken);
            await Schema.Migrator(time).RunAsync(database, cancellationToken);
            return await database.ReadAsync<string>(AnyPerson, null, cancellationToken) is [];
        });
        if (isEmpty) log.NobodyYet();
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
