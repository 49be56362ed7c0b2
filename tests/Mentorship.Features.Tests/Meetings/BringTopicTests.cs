using Mentorship.Features.Meetings;

namespace Mentorship.Features.Tests.Meetings;

public sealed class BringTopicTests
{
    [Theory]
    [InlineData(null, "методика")]
    [InlineData("разбор урока", "разбор урока; методика")]
    [InlineData("Методика и темп", "Методика и темп")]
    public void A_topic_stands_beside_what_is_there_and_never_twice(string? agenda, string expected) =>
        Assert.Equal(expected, BringTopic.Beside(agenda, "методика"));

    [Fact]
    public void What_does_not_fit_is_left_to_the_person() =>
        Assert.Null(BringTopic.Beside(new string('а', ShortWords.Longest - 9), "методика"));
}
