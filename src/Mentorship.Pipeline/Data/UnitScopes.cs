using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline;

/// <summary>Runs the parts of features in a unit of their own where no update has begun one: for files and pages.</summary>
public sealed class UnitScopes(Database database, IServiceScopeFactory scopes)
{
    /// <summary>Nothing but the unit may be awaited inside; it acts for nobody until it is told for whom.</summary>
    public Task<T> RunAsync<T>(Func<IServiceProvider, Unit, Task<T>> work, CancellationToken ct) => database.RunAsync(async unit =>
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentUnit>().Unit = unit;
        return await work(scope.ServiceProvider, unit);
    }, ct);
}
