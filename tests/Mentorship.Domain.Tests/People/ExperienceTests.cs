namespace Mentorship.Domain.Tests.People;

public sealed class ExperienceTests
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Theory]
    [InlineData("2026-09-01", null, EducatorCategory.Novice)]
    [InlineData("2023-09-15", null, EducatorCategory.Novice)]
    [InlineData("2023-09-14", null, EducatorCategory.Experienced)]
    [InlineData("2010-09-01", "2026-08-20", EducatorCategory.NewlyTransferred)]
    [InlineData("2010-09-01", "2025-09-15", EducatorCategory.NewlyTransferred)]
    [InlineData("2010-09-01", "2025-09-14", EducatorCategory.Experienced)]
    [InlineData("2010-09-01", "2010-09-01", EducatorCategory.Experienced)]
    [InlineData(null, "2026-08-20", EducatorCategory.NotKnown)]
    [InlineData("2027-01-01", null, EducatorCategory.NotKnown)]
    public void The_category_follows_from_two_dates(string? teachingSince, string? hiredOn, EducatorCategory expected) =>
        Assert.Equal(expected, Experience.Of(Read(teachingSince), Read(hiredOn), Today));

    private static DateOnly? Read(string? date) => date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd");
}
