using System.Text.RegularExpressions;
using Mentorship.Features.Broadcasts;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What is asked of every recipient is found by an index: an audience is as large as a district, and its past is larger.</summary>
public sealed partial class QueryPlanTests
{
    [Theory]
    [InlineData(typeof(AudienceStore), "All", "broadcast_recipients_day (person_id=? AND counts_until>?)")]
    [InlineData(typeof(AudienceStore), "Freeze", "role_assignments_person (person_id=?)")]
    [InlineData(typeof(RecipientStore), "Next", "broadcast_recipients_day (person_id=? AND counts_until>?)")]
    [InlineData(typeof(RecipientStore), "Next", "broadcast_recipients_queue (broadcast_id=? AND state=? AND due_at<?)")]
    [InlineData(typeof(RecipientStore), "Hold", "broadcast_recipients_queue (broadcast_id=? AND state=? AND due_at<?)")]
    [InlineData(typeof(RecipientStore), "Settle", "outbox_about (about=?)")]
    [InlineData(typeof(DigestStore), "Hold", "broadcast_recipients_day (person_id=? AND counts_until>?)")]
    [InlineData(typeof(DigestStore), "Hold", "broadcast_recipients_queue (broadcast_id=? AND state=? AND due_at<?)")]
    [InlineData(typeof(DigestStore), "Gather", "broadcast_recipients_evening (person_id=?)")]
    internal async Task Each_recipient_is_looked_up_by_an_index(Type store, string statement, string index)
    {
        var plan = await QueryPlans.OfAsync(store, statement);

        Assert.Contains(plan, line => line.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, Large().IsMatch);
    }

    /// <summary>A queue is looked at thousands of times: sorting it each time would be the square of its length.</summary>
    [Theory]
    [InlineData(typeof(RecipientStore), "Next")]
    [InlineData(typeof(RecipientStore), "Hold")]
    [InlineData(typeof(RecipientStore), "Earliest")]
    [InlineData(typeof(DigestStore), "Hold")]
    internal async Task A_queue_is_read_in_the_order_of_its_index(Type store, string statement) =>
        Assert.DoesNotContain(await QueryPlans.OfAsync(store, statement), line => line.Contains("TEMP B-TREE", StringComparison.Ordinal));

    [GeneratedRegex(@"^SCAN (r|c|d|f|broadcast_recipients|outbox|o|a)\b")]
    private static partial Regex Large();
}
