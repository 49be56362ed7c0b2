using System.Text.RegularExpressions;
using Mentorship.Features.Meetings;
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
        foreach (var kind in Enum.GetValues<Store>())
        {
            var plan = await QueryPlans.OfAsync(kind, store, statement);
            Assert.Contains(plan, line => line.Contains("index", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(plan, Whole().IsMatch);
        }
    }

    [GeneratedRegex(@"^SCAN (m|g|x|y|o|r|group_guests|group_meetings|meetings|reminders)\b|Seq Scan on (group_|meetings|reminders)")]
    private static partial Regex Whole();
}
