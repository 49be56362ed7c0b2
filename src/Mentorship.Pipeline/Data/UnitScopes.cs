using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline;

/// <summary>The parts of features in a unit: in that of an update, or in one of their own, for files and pages.</summary>
public sealed class UnitScopes(Database database, IServiceScopeFactory scopes)
{
    /// <summary>Nothing but the unit may be awaited inside; it acts for nobody until it is told for whom.</summary>
    public Task<T> RunAsync<T>(Func<IServiceProvider, Unit, Task<T>> work, CancellationToken ct) => database.RunAsync(async unit =>
    {
        using var scope = Open(unit);
        return await work(scope.ServiceProvider, unit);
    }, ct);

    /// <summary>The parts of features as they work in this unit.</summary>
    internal IServiceScope Open(Unit unit)
    {
        var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentUnit>().Unit = unit;
        return scope;
    }
}
