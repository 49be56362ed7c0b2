using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>How a store means to find the rows of a statement, line by line.</summary>
internal static partial class QueryPlans
{
    public static Task<IReadOnlyList<string>> OfAsync(Type store, string statement) => OfAsync(Store.Sqlite, store, statement);

    /// <summary>PostgreSQL reads a table whole while it is empty; it is asked whether it would have to.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Store kind, Type store, string statement)
    {
        var field = store.GetField(statement, BindingFlags.Static | BindingFlags.NonPublic)!;
        var sql = Parameter().Replace((string)field.GetRawConstantValue()!, "'1'");
        await using var own = await TestDatabase.CreateAsync(kind);
        await using var database = own.Open();
        if (kind is Store.Sqlite)
            return [.. (await database.ReadAsync<PlanRow>($"explain query plan {sql}", null, CancellationToken.None)).Select(row => row.Detail)];
        return await database.RunAsync(async unit =>
        {
            await unit.ExecuteAsync("set local enable_seqscan = off", null, CancellationToken.None);
            return await unit.QueryAsync<string>($"explain {sql}", null, CancellationToken.None);
        }, CancellationToken.None);
    }

    [GeneratedRegex("@[A-Za-z]+")]
    private static partial Regex Parameter();

    private sealed record PlanRow(string Detail);
}
