namespace Mentorship.Features.Tests;

public sealed class InviteCodeTests
{
    [Theory]
    [InlineData("7KX2M9QA", "7KX2M9QA")]
    [InlineData("7kx2-m9qa", "7KX2M9QA")]
    [InlineData(" 7KX2 M9QA ", "7KX2M9QA")]
    [InlineData("7КХ2М9QА", "7KX2M9QA")]
    [InlineData("OIL2M9QA", "0112M9QA")]
    [InlineData("7KX2M9Q", null)]
    [InlineData("7KX2M9QAB", null)]
    [InlineData("помогите", null)]
    [InlineData("", null)]
    public void A_code_is_read_as_people_type_it(string typed, string? code) => Assert.Equal(code, InviteCode.Read(typed));

    [Fact]
    public void What_is_printed_is_what_is_read()
    {
        for (var i = 0; i < 200; i++)
        {
            var code = InviteCode.Create();

            Assert.Equal(code.Typed, InviteCode.Read(code.Typed.ToLowerInvariant()));
            Assert.True(InviteCode.IsLink(code.Payload));
            Assert.Equal(22, code.Link.Length);
        }
    }

    [Fact]
    public void The_hash_of_a_short_code_needs_the_key()
    {
        var (one, other) = (new string('A', 64), new string('B', 64));

        Assert.NotEqual(InviteCode.HashOfTyped("7KX2M9QA", one), InviteCode.HashOfTyped("7KX2M9QA", other));
    }
}
