namespace Mentorship.Pipeline.Texts;

/// <summary>What a template needs to know of its language: plural classes, names of days and months, and how they are joined.</summary>
internal sealed class Language
{
    public static readonly Language Russian = new()
    {
        Code = "ru",
        PluralOf = PluralRules.Russian,
        Forms = [PluralForm.One, PluralForm.Few, PluralForm.Many, PluralForm.Other],
        Weekdays = ["вс", "пн", "вт", "ср", "чт", "пт", "сб"],
        Months =
        [
            "января", "февраля", "марта", "апреля", "мая", "июня",
            "июля", "августа", "сентября", "октября", "ноября", "декабря",
        ],
        Today = "сегодня",
        Tomorrow = "завтра",
        At = " в ",
        AfterWeekday = ", ",
        GroupSeparator = '\u00A0',
        ShortDayIsDigits = true,
    };

    public static readonly Language English = new()
    {
        Code = "en",
        PluralOf = PluralRules.English,
        Forms = [PluralForm.One, PluralForm.Other],
        Weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        Months =
        [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        Today = "today",
        Tomorrow = "tomorrow",
        At = " at ",
        AfterWeekday = " ",
        GroupSeparator = ',',
        ShortDayIsDigits = false,
    };

    public static readonly Language Tatar = new()
    {
        Code = "tt",
        PluralOf = PluralRules.Tatar,
        Forms = [PluralForm.Other],
        Weekdays = ["якш", "дүш", "сиш", "чәр", "пәнҗ", "җом", "шим"],
        Months =
        [
            "гыйнвар", "февраль", "март", "апрель", "май", "июнь",
            "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
        ],
        Today = "бүген",
        Tomorrow = "иртәгә",
        At = ", ",
        AfterWeekday = ", ",
        GroupSeparator = '\u00A0',
        ShortDayIsDigits = true,
    };

    public static readonly IReadOnlyList<Language> All = [Russian, English, Tatar];

    public required string Code { get; init; }

    /// <summary>Every text stands in it: what the product can be read in from beginning to end.</summary>
    public bool IsWhole => this != Tatar;

    public required Func<long, PluralForm> PluralOf { get; init; }

    public required PluralForm[] Forms { get; init; }

    /// <summary>From Sunday on, as <see cref="DayOfWeek"/> counts.</summary>
    public required string[] Weekdays { get; init; }

    public required string[] Months { get; init; }

    public required string Today { get; init; }

    public required string Tomorrow { get; init; }

    /// <summary>Stands between «today» and the clock.</summary>
    public required string At { get; init; }

    public required string AfterWeekday { get; init; }

    public required char GroupSeparator { get; init; }

    /// <summary>«18.09» rather than «18 Sep».</summary>
    public required bool ShortDayIsDigits { get; init; }

    /// <summary>The language of a locale such as ru or en-GB; whoever reads none of ours is shown Russian.</summary>
    public static Language Of(string locale) => Find(locale) ?? Russian;

    /// <summary>Null for a language that is none of ours.</summary>
    public static Language? Find(string? locale)
    {
        if (locale is null) return null;
        foreach (var language in All)
            if (locale.StartsWith(language.Code, StringComparison.OrdinalIgnoreCase) && (locale.Length == 2 || locale[2] is '-' or '_'))
                return language;
        return null;
    }
}
