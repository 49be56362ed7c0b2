namespace Mentorship.Domain.Tests.People;

public sealed class FullNameTests
{
    [Theory]
    [InlineData("Дёмина Раиса Климовна", "Д. Р. К.")]
    [InlineData("  дёмина   раиса ", "Д. Р.")]
    [InlineData("Салтыков-Щедрин Михаил", "С. М.")]
    public void Initials_stand_for_the_name(string name, string initials) => Assert.Equal(initials, new FullName(name).Initials);

    [Fact]
    public void Names_are_compared_without_case_and_dots() => Assert.Equal("семенов петр", new FullName("Семёнов  ПЁТР").Folded);

    [Theory]
    [InlineData("СОШ №7", "сош № 7")]
    [InlineData("МБОУ «Лицей № 2»", "мбоу лицей 2")]
    public void A_school_is_known_however_its_number_is_written(string one, string other) =>
        Assert.Equal(new SchoolName(one).Folded, new SchoolName(other).Folded);

    [Fact]
    public void Schools_of_different_numbers_differ() =>
        Assert.NotEqual(new SchoolName("СОШ № 7").Folded, new SchoolName("СОШ № 77").Folded);
}
