namespace Mentorship.Pipeline;

/// <summary>
/// One piece of work that commits as a whole. Stores take it by injection; nothing but the unit may be awaited inside it.
/// Statements that name <c>@ActorId</c>, <c>@OrganizationId</c> or <c>@MunicipalityId</c> get them from the actor.
/// Parameter names are case-sensitive: PascalCase, from the properties of an anonymous object or a record.
/// </summary>
public abstract class Unit
{
    private List<Action>? _afterCommit;
    private List<Action>? _onceShown;

    public Actor Actor { get; set; } = Actor.Nobody;

    /// <summary>Runs a statement; the number of rows it changed.</summary>
    public abstract Task<int> ExecuteAsync(string sql, object? args, CancellationToken ct);

    /// <summary>Reads rows into records of <c>long</c> and <c>string</c>, matched to columns by name without underscores.</summary>
    public abstract Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? args, CancellationToken ct);

    /// <summary>The only row, or null.</summary>
    public async Task<T?> SingleAsync<T>(string sql, object? args, CancellationToken ct) =>
        (await QueryAsync<T>(sql, args, ct)) is [var row, ..] ? row : default;

    /// <summary>Runs when the work is safely stored, never when it is undone.</summary>
    public void AfterCommit(Action action) => (_afterCommit ??= []).Add(action);

    /// <summary>
    /// Runs as soon as units that follow can see the work: what it calls in may share its commit, and is undone with it.
    /// May run twice when a shared commit fails.
    /// </summary>
    internal void OnceShown(Action action) => (_onceShown ??= []).Add(action);

    internal void Shown()
    {
        foreach (var action in _onceShown ?? []) action();
    }

    internal void Committed()
    {
        foreach (var action in _afterCommit ?? []) action();
    }
}
