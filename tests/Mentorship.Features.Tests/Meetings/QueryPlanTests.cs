using System.Reflection;
using System.Text.RegularExpressions;
using Mentorship.Features.Meetings;
using Mentorship.Pipeline;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>What is asked at every press and every reminder is found by an index, in both databases.</summary>
public sealed partial class QueryPlanTests
{
    [Theory]
    [InlineData(typeof(GroupStore), "Lines")]
    [InlineData(typeof(GroupStore), "Sides")]
    [InlineData(typeof(GroupStore), "Mine")]
    [InlineData(typeof(GroupStore), "Guests")]
    [InlineData(typeof(MeetingStore), "Busy")]
    [InlineData(typeof(MeetingStore), "During")]
    [InlineData(typeof(ReminderStore), "Planned")]
    [InlineData(typeof(ReminderStore), "Soon")]
    [InlineData(typeof(ReminderStore), "Mine")]
    [InlineData(typeof(ReminderStore), "Ahead")]
    [InlineData(typeof(ReminderStore), "AskedFor")]
    [InlineData(typeof(ReminderStore), "Rung")]
    [InlineData(typeof(ReminderStore), "Renew")]
    [InlineData(typeof(ReminderStore), "ForgetDropped")]
    [InlineData(typeof(Crowds), "Count")]
    [InlineData(typeof(Crowds), "Within")]
    internal async Task No_table_of_meetings_or_reminders_is_read_whole(Type store, string statement)
    {
        var field = store.GetField(statement, BindingFlags.Static | BindingFlags.NonPublic)!;
        var sql = Parameter().Replace((string)field.GetRawConstantValue()!, "'1'");

        foreach (var kind in Enum.GetValues<Store>())
        {
            var plan = await PlanAsync(kind, sql);
            Assert.Contains(plan, line => line.Contains("index", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(plan, Whole().IsMatch);
        }
    }

    /// <summary>PostgreSQL reads a table whole while it is empty; it is asked whether it would have to.</summary>
    private static async Task<IReadOnlyList<string>> PlanAsync(Store kind, string sql)
    {
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

    [GeneratedRegex(@"^SCAN (m|g|x|y|o|r|group_guests|group_meetings|meetings|reminders)\b|Seq Scan on (group_|meetings|reminders)")]
    private static partial Regex Whole();

    private sealed record PlanRow(string Detail);
}
