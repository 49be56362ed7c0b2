namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>Who lives in the town, as the lists of its schools say.</summary>
internal static class Census
{
    private static readonly string[] Sounds = ["Ба", "Ве", "Ги", "До", "Жу", "Зе", "Ки", "Ло", "Му", "Не", "По", "Ру"];
    private static readonly string[] Directions = ["методика", "документы", "предмет", ""];

    public static IReadOnlyList<(string Name, string School, string Row)> Of(int schools, int people) =>
        [.. Enumerable.Range(0, schools * people).Select(at => One(at, $"СОШ № {1 + at / people}", at % people))];

    /// <summary>Two curators and a head in each school, three in eight are mentors, the rest mentees.</summary>
    private static (string Name, string School, string Row) One(int at, string school, int number)
    {
        var name = $"{Sounds[at % 12]}{Sounds[at / 12 % 12].ToLowerInvariant()}{Sounds[at / 144].ToLowerInvariant()}нов Иван {Sounds[at % 7]}вич";
        var (role, since) = number switch
        {
            < 2 => ("куратор", "2010"),
            2 => ("руководитель", "2005"),
            < 18 => ("наставник", "2012"),
            _ => ("наставляемый", "2026"),
        };
        return (name, school, $"{school};{name};учитель;история;{(role is "наставник" ? Directions[number % 4] : "")};{since};{role}");
    }
}
