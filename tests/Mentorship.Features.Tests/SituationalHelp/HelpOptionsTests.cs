using System.ComponentModel.DataAnnotations;
using Mentorship.Features.SituationalHelp;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class HelpOptionsTests
{
    [Theory]
    [InlineData(8, 20, true)]
    [InlineData(8, 8, false)]
    [InlineData(20, 8, false)]
    public void A_working_day_ends_after_it_begins(int from, int until, bool isValid)
    {
        var options = new HelpOptions { WorkdayFrom = new TimeOnly(from, 0), WorkdayUntil = new TimeOnly(until, 0) };

        Assert.Equal(isValid, Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true));
    }
}
