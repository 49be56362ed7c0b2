namespace Mentorship.Testing;

/// <summary>Somebody as a school would list them; roles, subjects and directions in the words of the import.</summary>
public sealed record Newcomer(string Name, string Roles)
{
    public string School { get; init; } = "СОШ № 7";

    public string Post { get; init; } = "учитель";

    public string Subjects { get; init; } = "история";

    public string Directions { get; init; } = "";

    public string TeachingSince { get; init; } = "2020";

    /// <summary>A full name that is shown by the initials wanted: «Д. Р. К.» is listed as «Дина Рина Кина».</summary>
    internal string FullName => Name.Contains('.', StringComparison.Ordinal)
        ? string.Join(' ', Name.Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries).Select(initial => $"{initial}ина"))
        : Name;

    internal string Csv => $"""
        Школа;ФИО;Должность;Предметы;Направления;Преподаёт с;Роли
        {School};{FullName};{Post};{Subjects};{Directions};{TeachingSince};{Roles}
        """;
}
