namespace Mentorship.Features;

/// <summary>A zone as somebody names it: by a city, or by its own name.</summary>
internal sealed record NamedZone(string Id, string Name);

/// <summary>Finds zones by what people type: a city in Russian, or any name that the rules of clocks know, as «Berlin» or «Europe/Berlin».</summary>
internal static class ZoneCities
{
    private const int Shortest = 2;

    /// <summary>Cities whose people write in Russian; everything else goes by the names of the rules.</summary>
    private static readonly (string Zone, string Cities)[] Known =
    [
        ("Europe/Moscow", "Москва, Санкт-Петербург, Казань, Набережные Челны, Нижний Новгород, Воронеж, Сочи, Симферополь"),
        ("Europe/Kaliningrad", "Калининград"), ("Europe/Samara", "Самара, Ижевск, Тольятти"), ("Europe/Saratov", "Саратов"),
        ("Europe/Ulyanovsk", "Ульяновск"), ("Europe/Astrakhan", "Астрахань"), ("Europe/Volgograd", "Волгоград"), ("Europe/Kirov", "Киров"),
        ("Asia/Yekaterinburg", "Екатеринбург, Уфа, Пермь, Челябинск, Оренбург, Тюмень, Сургут"), ("Asia/Omsk", "Омск"),
        ("Asia/Novosibirsk", "Новосибирск"), ("Asia/Barnaul", "Барнаул"), ("Asia/Tomsk", "Томск"), ("Asia/Novokuznetsk", "Новокузнецк, Кемерово"),
        ("Asia/Krasnoyarsk", "Красноярск, Абакан"), ("Asia/Irkutsk", "Иркутск, Улан-Удэ"), ("Asia/Chita", "Чита"), ("Asia/Yakutsk", "Якутск"),
        ("Asia/Vladivostok", "Владивосток, Хабаровск"), ("Asia/Sakhalin", "Южно-Сахалинск"), ("Asia/Magadan", "Магадан"),
        ("Asia/Kamchatka", "Петропавловск-Камчатский"), ("Asia/Anadyr", "Анадырь"), ("Europe/Minsk", "Минск"), ("Europe/Chisinau", "Кишинёв"),
        ("Asia/Almaty", "Алматы, Алма-Ата, Астана"), ("Asia/Tashkent", "Ташкент"), ("Asia/Samarkand", "Самарканд"), ("Asia/Bishkek", "Бишкек"),
        ("Asia/Dushanbe", "Душанбе"), ("Asia/Ashgabat", "Ашхабад"), ("Asia/Baku", "Баку"), ("Asia/Yerevan", "Ереван"), ("Asia/Tbilisi", "Тбилиси"),
        ("Europe/Riga", "Рига"), ("Europe/Vilnius", "Вильнюс"), ("Europe/Tallinn", "Таллин"), ("Europe/Helsinki", "Хельсинки"),
        ("Europe/Berlin", "Берлин, Мюнхен, Гамбург"), ("Europe/Paris", "Париж"), ("Europe/London", "Лондон"), ("Europe/Rome", "Рим, Милан"),
        ("Europe/Madrid", "Мадрид, Барселона"), ("Europe/Lisbon", "Лиссабон"), ("Europe/Vienna", "Вена"), ("Europe/Prague", "Прага"),
        ("Europe/Warsaw", "Варшава"), ("Europe/Budapest", "Будапешт"), ("Europe/Belgrade", "Белград"), ("Europe/Podgorica", "Подгорица"),
        ("Europe/Sofia", "София"), ("Europe/Athens", "Афины"), ("Europe/Istanbul", "Стамбул, Анкара, Анталья"), ("Asia/Nicosia", "Никосия, Лимасол"),
        ("Asia/Jerusalem", "Иерусалим, Тель-Авив, Хайфа"), ("Asia/Dubai", "Дубай"), ("Africa/Cairo", "Каир"), ("Asia/Tehran", "Тегеран"),
        ("Asia/Kolkata", "Дели, Гоа"), ("Asia/Bangkok", "Бангкок, Пхукет"), ("Asia/Ho_Chi_Minh", "Хошимин, Нячанг"), ("Asia/Makassar", "Денпасар, Бали"),
        ("Asia/Shanghai", "Пекин, Шанхай"), ("Asia/Ulaanbaatar", "Улан-Батор"), ("Asia/Seoul", "Сеул"), ("Asia/Tokyo", "Токио"),
        ("America/New_York", "Нью-Йорк, Майами"), ("America/Chicago", "Чикаго"), ("America/Los_Angeles", "Лос-Анджелес, Сан-Франциско"),
        ("America/Toronto", "Торонто"), ("America/Argentina/Buenos_Aires", "Буэнос-Айрес"), ("Australia/Sydney", "Сидней"),
    ];

    private static readonly IReadOnlyList<NamedZone> Cities =
    [
        .. from zone in Known
           from city in zone.Cities.Split(", ")
           where TimeZoneInfo.TryFindSystemTimeZoneById(zone.Zone, out _)
           select new NamedZone(zone.Zone, city),
    ];

    private static readonly IReadOnlyList<NamedZone> Rules =
    [
        .. TimeZoneInfo.GetSystemTimeZones().Where(zone => zone.Id.Contains('/') && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal))
            .Select(zone => new NamedZone(zone.Id, zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '))),
    ];

    /// <summary>What is named so, or else what begins so; empty where nobody knows such a place.</summary>
    public static IReadOnlyList<NamedZone> Find(string typed)
    {
        var wanted = Folded(typed);
        if (wanted.Length < Shortest) return [];
        NamedZone[] exact = [.. Cities.Concat(Rules).Where(one => Folded(one.Name) == wanted || Folded(one.Id) == wanted)];
        return exact is not [] ? exact
            : [.. Cities.Concat(Rules).Where(one => Folded(one.Name).StartsWith(wanted, StringComparison.Ordinal))];
    }

    public static bool Knows(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) && found.HasIanaId;

    private static string Folded(string text) =>
        text.Trim().ToLowerInvariant().Replace('ё', 'е').Replace('-', ' ').Replace('_', ' ');
}
