using Mentorship.Features;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.Walks;

/// <summary>Two schools and a passer-by, where everybody does anything; whoever leaves is invited again.</summary>
internal sealed class Village(Bot bot, Random random)
{
    private const string First = "альфа-слово";
    private const string Second = "бета-слово";

    private readonly List<Villager> _people = [];

    public IReadOnlyList<Villager> People => _people;

    public string Did { get; private set; } = "";

    public async Task SettleAsync()
    {
        Add(await bot.MenteeAsync("Д. Р. К."), First);
        Add(await bot.MenteeAsync("Е. Ж. О."), First);
        Add(await bot.MentorAsync("А. П. С."), First);
        Add(await bot.MentorAsync("М. С. И.", "документы"), First);
        Add(await bot.CuratorAsync("К. Н. В."), First);
        Add(await bot.HeadAsync("Р. Д. М."), First);
        Add(await bot.MenteeAsync("Ф. Х. Ц.", "Лицей № 2"), Second);
        Add(await bot.MentorAsync("Щ. Ю. Э.", "методика", "Лицей № 2"), Second);
        Add(await bot.CuratorAsync("Ч. В. П.", "Лицей № 2"), Second);
        Add(bot.Stranger("прохожий"), "прохожий-слово");
        await bot.PairAsync(_people[0].Someone, _people[2].Someone);
        await bot.PairAsync(_people[6].Someone, _people[7].Someone);
        await _people[^1].Someone.Says("/start");
    }

    /// <summary>What belongs to the other school and must not be seen here.</summary>
    public static IReadOnlyList<string> ForeignTo(string marker) => marker switch
    {
        First => [Second, "Лицей № 2", "Ф. Х. Ц.", "Щ. Ю. Э.", "Ч. В. П."],
        Second => [First, "СОШ № 7", "Д. Р. К.", "Е. Ж. О.", "А. П. С.", "М. С. И.", "К. Н. В.", "Р. Д. М."],
        _ => [First, Second, "СОШ № 7", "Лицей № 2"],
    };

    public async Task<Villager> TurnAsync()
    {
        if (random.Next(40) == 0) await PassAsync(TimeSpan.FromMinutes(random.Next(10) == 0 ? random.Next(1440, 3000) : random.Next(1, 90)));
        if (random.Next(200) == 0) await bot.RestartsAsync();
        var person = _people[random.Next(_people.Count)];
        if (random.Next(5) == 0) await ComesBackAsync(person);
        Did = person.Someone.Person.Name;
        await person.ActAsync();
        return person;
    }

    private Task PassAsync(TimeSpan time)
    {
        Did = $"time goes on by {time}";
        return bot.PassesAsync(time);
    }

    private async Task ComesBackAsync(Villager person)
    {
        Did = $"{person.Someone.Person.Name} is invited again";
        var payload = "";
        await bot.WithServiceAsync(async (service, ct) =>
        {
            var database = service.GetRequiredService<Database>();
            var isIn = (await database.ReadAsync<string>("select chat from bindings where person_id is not null", null, ct)).Contains(person.Someone.Chat);
            if (isIn || person.Someone.Person.Name is "прохожий") return;
            var name = string.Join(' ', person.Someone.Person.Name.Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries).Select(initial => $"{initial}ина"));
            payload = (await Invitations.IssueAsync(database, new Invitees.One(name), bot.Time.GetUtcNow(), ct))[0].Payload;
        });
        if (payload.Length > 0) await person.Someone.Says($"/start {payload}");
    }

    private void Add(Someone someone, string marker) => _people.Add(new Villager(someone, marker, random));
}
