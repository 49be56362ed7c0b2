using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Domain;

namespace Mentorship.Features;

/// <summary>How roles, directions and dates are written in files of schools.</summary>
internal static partial class Words
{
    private static readonly char[] Separators = [',', ';', '/', '\n'];

    private static readonly FrozenDictionary<string, Role> Roles = new Dictionary<string, Role>
    {
        ["наставляемый"] = Role.Mentee, ["наставляемая"] = Role.Mentee, ["mentee"] = Role.Mentee,
        ["наставник"] = Role.Mentor, ["mentor"] = Role.Mentor,
        ["внешний наставник"] = Role.ExternalMentor, ["external mentor"] = Role.ExternalMentor,
        ["куратор"] = Role.SchoolCurator, ["куратор школы"] = Role.SchoolCurator, ["curator"] = Role.SchoolCurator,
        ["school curator"] = Role.SchoolCurator,
        ["руководитель"] = Role.Head, ["директор"] = Role.Head, ["head"] = Role.Head,
        ["муниципальный куратор"] = Role.MunicipalCurator, ["municipal curator"] = Role.MunicipalCurator,
    }.ToFrozenDictionary();

    private static readonly (string Beginning, ActivityDirection Direction)[] Directions =
    [
        ("теор", ActivityDirection.Theory), ("theor", ActivityDirection.Theory),
        ("док", ActivityDirection.Legal), ("норм", ActivityDirection.Legal), ("прав", ActivityDirection.Legal),
        ("legal", ActivityDirection.Legal),
        ("предм", ActivityDirection.Subject), ("subject", ActivityDirection.Subject),
        ("учен", ActivityDirection.PsychPed), ("родит", ActivityDirection.PsychPed), ("псих", ActivityDirection.PsychPed),
        ("psych", ActivityDirection.PsychPed),
        ("метод", ActivityDirection.Method), ("method", ActivityDirection.Method),
    ];

    private static readonly string[] DateFormats = ["d.M.yyyy", "yyyy-MM-dd", "d/M/yyyy"];

    public static IReadOnlyList<string> Split(string cell) =>
        cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static Role? RoleOf(string word) => Roles.TryGetValue(FullName.Fold(word), out var role) ? role : null;

    public static ActivityDirection? DirectionOf(string word)
    {
        var folded = FullName.Fold(word);
        foreach (var (beginning, direction) in Directions)
            if (folded.StartsWith(beginning, StringComparison.Ordinal)) return direction;
        return null;
    }

    /// <summary>A year alone is read as the first of September: that is when teaching years begin.</summary>
    public static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : YearAlone().IsMatch(text) ? new DateOnly(int.Parse(text, CultureInfo.InvariantCulture), 9, 1)
        : null;

    public static bool LooksLikeDate(string text) => DateLike().IsMatch(text);

    [GeneratedRegex(@"^(19|20)\d\d$")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$")]
    private static partial Regex DateLike();
}
