using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Tests;

/// <summary>A flow whose every screen is put into words, as the sender would do it for its reader: what cannot be shown is a failure.</summary>
internal sealed class Drawn(IFlow flow) : IFlow
{
    private const int LongestText = 4096;
    private const int MostRows = 8;

    private static readonly Phrasebook Book = Phrasebook.Load(PipelineServices.Assembly, typeof(Catalogue).Assembly);
    private static readonly Reader[] Readers = [new("ru", TimeZoneInfo.Utc), new("en", TimeZoneInfo.Utc)];

    public string Name => flow.Name;

    public int Version => flow.Version;

    public object? Needs(Bookmark? bookmark, JsonElement? argument) => flow.Needs(bookmark, argument);

    public Outcome Start(Turn turn) => Seen(flow.Start(turn), turn);

    public Outcome Advance(Bookmark bookmark, Input input, Turn turn) => Seen(flow.Advance(bookmark, input, turn), turn);

    public Outcome Redraw(Bookmark bookmark, Turn turn) => Seen(flow.Redraw(bookmark, turn), turn);

    public string ToMermaid() => flow.ToMermaid();

    public string Shape() => flow.Shape();

    private static Outcome Seen(Outcome outcome, Turn turn)
    {
        foreach (var reader in Readers)
            foreach (var phrase in PhrasesOf(outcome))
                if (Book.Plain(phrase, reader, turn.Now) is { Length: 0 or > LongestText } words)
                    throw new InvalidOperationException($"{phrase.Key} shows {words.Length} characters");
        if (outcome is Outcome.Asks { Screen.Rows.Count: > MostRows } asks)
            throw new InvalidOperationException($"{asks.Screen.Rows.Count} rows below {asks.Screen.Text.Key}");
        return outcome;
    }

    private static IEnumerable<Phrase> PhrasesOf(Outcome outcome) => outcome switch
    {
        Outcome.Asks asks => [.. PhrasesOf(asks.Screen), .. asks.Toast is { } toast ? (Phrase[])[toast] : []],
        Outcome.NotMine notMine => PhrasesOf(notMine.Screen),
        Outcome.Stopped stopped => [stopped.Farewell],
        Outcome.Lapsed lapsed => [lapsed.Notice],
        _ => [],
    };

    private static IEnumerable<Phrase> PhrasesOf(Screen screen) => [screen.Text, .. screen.Rows.SelectMany(row => row).Select(choice => choice.Label)];
}
