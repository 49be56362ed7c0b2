using Mentorship.Conversations;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>
/// What must hold of everything that is said: it stands in no chat but those of the question it belongs to, comes in the order in which it
/// was said, and comes at all.
/// </summary>
internal sealed class Watch(Town town, Speech speech)
{
    private const string Belongs = """
        select request_id as value from request_words where chat = @Chat and message_id = @Id
        """;

    private const string Around = """
        select p.person_id || ' ' || p.part || ' ' || coalesce(b.chat, '') as value
        from request_participants p left join bindings b on b.person_id = p.person_id where p.request_id = @Request
        """;

    private const string Readers = """
        select p.request_id || ' ' || b.chat as value
        from request_participants p join bindings b on b.person_id = p.person_id join help_requests r on r.id = p.request_id
        where p.part in ('Author', 'Holder', 'Second', 'Asked') and r.state not in ('Resolved', 'Withdrawn', 'AutoClosed')
        """;

    private const string Shared = "select id as value from bank_answers where request_id = @Request and state in ('Draft', 'Published')";

    private static readonly string[] Talking = ["Author", "Holder", "Second"];
    private static readonly string[] Reading = ["Author", "Holder", "Second", "Asked", "Lapsed", "Former"];

    private readonly Dictionary<(string Chat, int Words), long> _orders = [];
    private readonly List<(int Words, string Request, string Reader)> _relayed = [];
    private readonly HashSet<(int Words, string Chat)> _meant = [];
    private HashSet<string> _before = [];
    private int _looked;

    public long Relayed => _relayed.Count;

    /// <summary>After each step; the step ends when nothing is under way.</summary>
    public async Task LookAsync()
    {
        for (; _looked < speech.All.Count; _looked++) await FollowAsync(speech.All[_looked]);
        foreach (var sight in town.Post.TakeSights())
        {
            _orders[(sight.Chat, sight.Words)] = sight.Order;
            await CheckAsync(sight, speech.All[sight.Words]);
        }
        _before = [.. await town.ReadAsync<string>(Readers)];
    }

    /// <summary>At the end of all: whoever was in a dialogue has read what was said there, in its order.</summary>
    public void CheckAll()
    {
        foreach (var said in _relayed.GroupBy(one => (one.Request, one.Reader, speech.All[one.Words].By)))
        {
            long last = 0;
            foreach (var (words, request, reader) in said)
            {
                if (!_orders.TryGetValue((reader, words), out var order))
                {
                    Expect(IsExcused(reader), $"{NameOf(reader)} never saw «{words}» of {said.Key.By.Name} in {request}");
                    continue;
                }
                Expect(order > last, $"{NameOf(reader)} saw «{words}» of {said.Key.By.Name} in {request} before what was said earlier");
                last = order;
            }
        }
    }

    /// <summary>Words that have their place at once are heard by all who talk there.</summary>
    private async Task FollowAsync(Said said)
    {
        foreach (var request in await RequestsOfAsync(said))
        {
            var around = await AroundAsync(request);
            foreach (var (_, chat) in around.Where(one => Reading.Contains(one.Part))) _meant.Add((said.Number, chat));
            var talking = around.Where(one => Talking.Contains(one.Part)).Select(one => one.Chat).ToList();
            if (!talking.Contains(said.Message.Chat)) continue;
            foreach (var reader in talking.Where(chat => chat != said.Message.Chat && chat != "")) _relayed.Add((said.Number, request, reader));
        }
    }

    private async Task CheckAsync(Sight sight, Said said)
    {
        if (sight.Chat == said.Message.Chat || _meant.Contains((said.Number, sight.Chat))) return;
        var reader = town.People.Find(one => one.Chat == sight.Chat)!;
        var requests = await RequestsOfAsync(said);
        var isOfSchool = reader.School == said.By.School;
        Expect(isOfSchool || requests.Count > 0, $"{reader.Name} of {reader.School} sees «{said.Number}» of {said.By.Name}, {said.By.School}");
        var mays = new List<bool>();
        foreach (var request in requests) mays.Add(await MayReadAsync(sight.Chat, request, isOfSchool));
        Expect(requests.Count == 0 || mays.Contains(true),
            $"{reader.Name} sees «{said.Number}» of {said.By.Name} in {string.Join(", ", requests)}, where they are nobody");
    }

    /// <summary>What was on its way when somebody left arrives nevertheless.</summary>
    private async Task<bool> MayReadAsync(string chat, string request, bool isOfSchool) =>
        _before.Contains($"{request} {chat}")
        || (await AroundAsync(request)).Any(one => one.Chat == chat && Reading.Contains(one.Part))
        || (isOfSchool && (await town.ReadAsync<string>(Shared, new { Request = request })).Count > 0);

    /// <summary>More than one where words of an old question have become one of their own.</summary>
    private Task<IReadOnlyList<string>> RequestsOfAsync(Said said) => town.ReadAsync<string>(Belongs, said.Message);

    private async Task<IReadOnlyList<(string Part, string Chat)>> AroundAsync(string request) =>
        [.. (await town.ReadAsync<string>(Around, new { Request = request })).Select(one => one.Split(' ')).Select(one => (one[1], one[2]))];

    /// <summary>Whoever closed the chat at some time may have missed something, and was told so.</summary>
    private bool IsExcused(string reader) => town.People.Find(one => one.Chat == reader)!.WasAway;

    private string NameOf(string chat) => town.People.Find(one => one.Chat == chat)!.Name;

    private static void Expect(bool met, string otherwise)
    {
        if (!met) throw new InvalidOperationException(otherwise);
    }
}
