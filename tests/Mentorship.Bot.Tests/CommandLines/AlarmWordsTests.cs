using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Hosting.Tests.CommandLines;

/// <summary>What the administrator reads: each kind of alarm says what is wrong, not only that something is.</summary>
public sealed class AlarmWordsTests
{
    [Theory]
    [InlineData("bot")]
    [InlineData("canary")]
    [InlineData("channel")]
    [InlineData("conflict")]
    [InlineData("handler")]
    [InlineData("message")]
    [InlineData("refused")]
    [InlineData("reminder")]
    [InlineData("storage")]
    public void Each_kind_has_words_of_its_own(string kind)
    {
        Assert.DoesNotContain("неполадка", Words(kind, "ru"), StringComparison.Ordinal);
        Assert.DoesNotContain("trouble", Words(kind, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_program_is_named() => Assert.Contains("бота опрашивает вторая программа", Words("conflict", "ru"), StringComparison.Ordinal);

    private static string Words(string kind, string locale)
    {
        var now = new DateTimeOffset(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);
        return Schema.Phrases.Plain(
            new Phrase("pipeline.alarm", ("kind", kind), ("reason", "x"), ("at", now)), new Reader(locale, TimeZoneInfo.Utc), now);
    }
}
