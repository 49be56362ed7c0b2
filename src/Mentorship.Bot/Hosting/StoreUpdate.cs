using System.Data.Common;
using Mentorship.Features;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Brings the database up to this release before anything else starts, and says what to do while nobody is in it.</summary>
internal sealed class StoreUpdate(StoreLock held, Database database, TimeProvider time, ILogger<StoreUpdate> log) : IHostedLifecycleService
{
    private const string AnyPerson = $"select id from people where coalesce(organization_id, '') <> '{Technical.School}' limit 1";

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await held.TakeAsync(cancellationToken);
            await Schema.Migrator(time).RunAsync(database, cancellationToken);
            if (await database.ReadAsync<string>(AnyPerson, null, cancellationToken) is []) log.NobodyYet();
        }
        catch (DbException reason)
        {
            throw new Failure($"The database cannot be used: {reason.Message} Check Storage:ConnectionString.");
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
