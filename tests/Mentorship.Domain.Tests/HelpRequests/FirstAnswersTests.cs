using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

public sealed class FirstAnswersTests
{
    [Fact]
    public void Half_and_nine_of_ten_are_waits_that_somebody_really_had()
    {
        var all = FirstAnswers.Of(Enumerable.Range(1, 10).Select(minute => (TimeSpan?)TimeSpan.FromMinutes(minute)));

        Assert.Equal(new FirstAnswers(10, 0, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(9)), all);
    }

    [Fact]
    public void Silence_counts_as_longer_than_any_answer()
    {
        var all = FirstAnswers.Of([TimeSpan.FromMinutes(3), null, TimeSpan.FromHours(5)]);

        Assert.Equal(new FirstAnswers(3, 1, TimeSpan.FromHours(5), NineOfTen: null), all);
        Assert.Equal(34, all.PercentUnanswered);
    }

    [Fact]
    public void Where_most_are_silent_there_is_no_half()
    {
        var all = FirstAnswers.Of([null, TimeSpan.FromMinutes(1), null]);

        Assert.Equal((null, null, 67), (all.Median, all.NineOfTen, all.PercentUnanswered));
    }

    [Fact]
    public void Of_no_questions_nothing_is_said() =>
        Assert.Equal((new FirstAnswers(0, 0, null, null), 0), (FirstAnswers.Of([]), FirstAnswers.Of([]).PercentUnanswered));
}
