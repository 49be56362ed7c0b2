using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Outbox;

/// <summary>What is longer than one message may be, whatever makes it so.</summary>
public sealed class LongTextTests
{
    private const long Chat = 1001;

    [Theory, OnBoth]
    public async Task Arguments_that_are_too_long_together_arrive_whole_in_parts(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(Chat);
        var (one, two) = (Words("раз", 500), Words("два", 500));

        await road.SaysAsync(Screen(new Phrase("conversation.complaint", ("complaint", Bold(one)), ("question", Bold(two)))));

        var parts = road.World.Chat(Chat).Shown.Where(message => message.FromBot).ToList();
        Assert.Equal($"{one}\n\n{two}", string.Concat(parts.Select(part => part.Words)));
        Assert.Equal([0, 1], parts.Select(part => part.Buttons.Count));
        Assert.Equal(0, await road.CountAsync("select count(*) from outbox where state = 'failed'"));
    }

    [Theory, OnBoth]
    public async Task Phrases_inside_a_phrase_count_and_the_next_screen_takes_the_place_of_the_last_part(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);
        var inner = new Phrase("conversation.complaint", ("complaint", Words("раз", 400)), ("question", Words("два", 400)));
        await road.SaysAsync(Screen(new Phrase("conversation.complaint", ("complaint", inner), ("question", "конец"))));

        await road.SaysAsync(Saying.ScreenTo($"tg:{Chat}", "дальше"));

        Assert.Equal(2, road.Shown(Chat).Count);
        Assert.StartsWith("раз0 раз1", road.Shown(Chat)[0], StringComparison.Ordinal);
        Assert.Equal("дальше", road.Shown(Chat)[1]);
    }

    [Fact]
    public void The_parts_are_the_text_again_however_many_were_planned_and_the_last_is_always_there()
    {
        var random = new Random(20260915);
        for (var walk = 0; walk < 300; walk++)
        {
            var text = Written(random);
            var planned = TextSplitter.Split(text).Count + random.Next(3);

            var shown = Enumerable.Range(0, planned).Select(at => LongText.Show(text, new TextPart(at, planned))).ToList();

            Assert.NotNull(shown[^1]);
            var parts = shown.OfType<RichText>().ToList();
            Assert.Equal(text.Text, string.Concat(parts.Select(part => part.Text)));
            Assert.All(parts, part => Assert.InRange(part.Text.Length, 1, TextSplitter.UsualLimit));
            Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part.Text[0]) || char.IsHighSurrogate(part.Text[^1])));
            Assert.All(parts.SelectMany(part => part.Marks.Select(mark => (part, mark))), pair =>
                Assert.InRange(pair.mark.Offset + pair.mark.Length, 1, pair.part.Text.Length));
        }
    }

    private static Outgoing Screen(Phrase text) =>
        new($"tg:{Chat}", new Body.Says(text, [[new Button(Saying.Of("Кнопка"), new Play(Scripts.Silent))]]))
        {
            Slot = Replies.ScreenSlot, Placement = Placement.InPlace,
        };

    private static string Words(string word, int count) => string.Join(' ', Enumerable.Range(0, count).Select(at => $"{word}{at}"));

    private static RichText Bold(string words) => new(words, [new Mark(MarkKind.Bold, 0, words.Length)]);

    private static RichText Written(Random random)
    {
        string[] pieces = ["слово ", "👩‍👩‍👧‍👦", "\n", "\n\n", "длинноеслово", "🎓 ", "."];
        var length = random.Next(1, 12_000);
        var text = "";
        while (text.Length < length) text += pieces[random.Next(pieces.Length)];
        var marks = Enumerable.Range(0, random.Next(20)).Select(_ => new Mark(MarkKind.Bold, random.Next(text.Length), random.Next(1, 300)));
        return new RichText(text, new ValueList<Mark>([.. marks]));
    }
}
