using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class UsualWaitTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, null, null)]
    [InlineData(new[] { 90, 5, 1, 20, 10 }, 5, 20)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 100 }, 3, 8)]
    public void The_middle_of_the_last_answers_counts_and_fewer_than_a_handful_promise_nothing(int[] minutes, int? from, int? until)
    {
        var usual = UsualWait.Of([.. minutes.Select(one => TimeSpan.FromMinutes(one))]);

        Assert.Equal((from, until), ((int?)usual?.From.TotalMinutes, (int?)usual?.Until.TotalMinutes));
    }
}
