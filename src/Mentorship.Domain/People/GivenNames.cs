using System.Collections.Frozen;

namespace Mentorship.Domain;

/// <summary>Given names that are usual in our schools, as they stand in sentences: Russian and Tatar, full and short, in any case.</summary>
internal static class GivenNames
{
    private const string Usual = """
        Александр Александра Алексей Алёна Алиса Алла Анастасия Анатолий Ангелина Андрей Анна Антон Антонина Арина Аркадий Арсений Артём
        Богдан Борис Вадим Валентин Валентина Валерий Валерия Варвара Василий Василиса Вера Вероника Виктор Виктория Виталий Владимир
        Владислав Всеволод Вячеслав Галина Геннадий Георгий Глеб Григорий Даниил Данил Данила Дарья Денис Диана Дмитрий Ева Евгений Евгения
        Егор Екатерина Елена Елизавета Жанна Захар Зинаида Зоя Иван Игорь Илья Инна Ирина Кира Кирилл Клавдия Константин Кристина Ксения
        Лариса Лев Леонид Лидия Лилия Любовь Людмила Макар Максим Маргарита Марина Мария Марк Матвей Милана Мирон Мирослава Михаил Надежда
        Наталья Наталия Никита Николай Нина Оксана Олег Олеся Ольга Павел Полина Пётр Прохор Раиса Роберт Родион Роман Ростислав Светлана
        Святослав Семён Сергей София Софья Станислав Степан Таисия Тамара Татьяна Тимофей Ульяна Фёдор Филипп Эдуард Эмма Юлия Юрий Яна Ярослав
        """;

    private const string Tatar = """
        Адель Азалия Азамат Азат Айгуль Айдар Айнур Айрат Алия Алмаз Алсу Альберт Альбина Альмира Альфия Амина Амир Амира Анвар Арслан Асия
        Аделина Булат Венера Гузель Гульназ Гульнара Дамир Дания Диляра Дина Динар Динара Зарина Зиля Зульфия Зухра Ильгиз Ильдар Ильназ
        Ильнур Ильсур Ирек Ислам Искандер Камила Камиль Карим Лейла Лейсан Ляйсан Мадина Малика Марат Мурат Наиля Наиль Нияз Нурия Радик
        Рамиль Рамиля Расима Рафаэль Раиль Регина Резеда Ренат Ринат Роза Рузиля Руслан Рустам Рустем Сабина Салават Самир Самира Тагир Тимур
        Фанис Фарид Фарида Фатима Фирдаус Халида Чулпан Шамиль Эвелина Эльвира Эльмира Эмиль Юлдуз Язиля Ясмина
        Айгөл Айсылу Әдилә Әлфия Әминә Әмир Әнвәр Гөлназ Гөлнара Гүзәл Диләрә Җәмилә Зөлфия Зөһрә Илдар Илназ Илнур Камилә Ләйлә Ләйсән
        Мәдинә Мөхәммәт Наилә Рәдиф Рәмил Рәмилә Рәсимә Рәшит Рөстәм Фәнис Фәрид Фәридә Фәһим Хәлидә Шәмил Эльмира Энҗе
        """;

    private const string Short = """
        Аня Алёша Андрюша Антоша Боря Валера Валя Ваня Варя Вася Витя Влад Вова Володя Гена Гоша Гриша Даня Даша Дима Женя Жора Зина Ира Катя
        Кеша Коля Костя Ксюша Лёня Лёша Лера Лида Лиза Люба Люда Макс Марго Маша Миша Надя Настя Ната Наташа Оля Паша Петя Поля Рита Рома
        Саша Света Сева Серёжа Слава Соня Стас Стёпа Таня Тёма Тимоша Толя Тоня Федя Филя Шура Юля Юра Яша
        """;

    /// <summary>Latin spellings that the rules of transcription do not give.</summary>
    private const string OwnLatin =
        "Alexander Alexandra Alex Alexey Alexei Xenia Yevgeny Eugenia Helen Michael Peter Pyotr Elizabeth Catherine Sophia";

    private static readonly string[] TatarEndings =
        ["ның", "нең", "га", "гә", "ка", "кә", "ны", "не", "дан", "дән", "тан", "тән", "нан", "нән", "да", "дә"];

    private static readonly FrozenSet<string> Forms = Words(Usual + Tatar + Short).SelectMany(FormsOf).ToFrozenSet();

    private static readonly FrozenSet<string> Latin =
        Words(Usual + Tatar + Short).Select(Transcription.Of).Concat(Words(OwnLatin).Select(Transcription.Key)).ToFrozenSet();

    public static bool Includes(string word) =>
        char.IsAscii(word[0]) ? Latin.Contains(Transcription.Key(word)) : Forms.Contains(FullName.Fold(word));

    private static IEnumerable<string> Words(string names) =>
        names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FullName.Fold);

    private static IEnumerable<string> FormsOf(string name) =>
        [name, .. Endings(name[^1]).Select(ending => name[..^1] + ending), .. Added(name), .. TatarEndings.Select(ending => name + ending)];

    /// <summary>What stands in other cases where the last letter was.</summary>
    private static string[] Endings(char last) => last switch
    {
        'а' => ["ы", "и", "е", "у", "ой", "ою", "ей"],
        'я' => ["и", "е", "ю", "ей", "ею"],
        'й' => ["я", "ю", "ем", "е", "и"],
        'ь' => ["я", "ю", "ем", "е", "и", "ью"],
        _ => [],
    };

    private static IEnumerable<string> Added(string name) =>
        "аяйьоуеэиыәөү".Contains(name[^1], StringComparison.Ordinal) ? [] : ((string[])["а", "у", "ом", "е"]).Select(ending => name + ending);
}
