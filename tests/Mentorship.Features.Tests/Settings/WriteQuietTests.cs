using Mentorship.Features.Settings;

namespace Mentorship.Features.Tests.Settings;

public sealed class WriteQuietTests
{
    [Theory]
    [InlineData("22-6:30", "22:00-06:30")]
    [InlineData("с 22 до 7", "22:00-07:00")]
    [InlineData(" 21:00 — 07.15 ", "21:00-07:15")]
    [InlineData("from 9 to 24", "09:00-00:00")]
    public void Hours_are_read_as_people_write_them(string typed, string read) =>
        Assert.Equal(read, WriteQuiet.Parse(typed).Value);

    [Theory]
    [InlineData("22")]
    [InlineData("22-22:00")]
    [InlineData("25-7")]
    [InlineData("22-7:60")]
    [InlineData("24-0")]
    [InlineData("утром")]
    public void What_is_no_span_is_refused(string typed) => Assert.NotNull(WriteQuiet.Parse(typed).Complaint);
}
