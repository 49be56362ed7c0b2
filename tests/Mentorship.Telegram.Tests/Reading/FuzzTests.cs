using System.Text;
using Mentorship.Telegram.Polling;
using Mentorship.Telegram.Reading;

namespace Mentorship.Telegram.Tests.Reading;

/// <summary>Foreign data may be anything: nothing of it may throw, hang, or cost its neighbours.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 50_000;

    private static readonly string[] Seeds =
    [
        Updates.Text("Ура 🎉 вот"), Updates.Press(""" "message":{"message_id":7,"date":0,"chat":{"id":1001,"type":"private"}}, """),
        Updates.Member("kicked"),
        Updates.Message(""" "photo":[{"file_id":"a"}],"caption":"До\u0441ка","caption_entities":[{"type":"bold","offset":0,"length":5}]"""),
        Updates.Message(""" "text":"до \ud83c после","entities":[{"type":"text_link","offset":0,"length":2,"url":"https://a.org"}] """),
        Updates.Message(""" "pinned_message":{"message_id":1,"date":0,"chat":{"id":1001,"type":"private"}} """),
    ];

    private static readonly string[] Shreds =
    [
        "null", "true", "-1", "0", "9007199254740993", "9223372036854775808", "1e400", "\"\"", "[]", "{}", "[[[[", "}", "]", ",", ":", "\"",
        "\\ud83c", "\\u0000", "\\", "\ud83c", "\0", "\"date\":", "\"message\":{}", "\"update_id\":5,", "\"text\":[1],", "😀",
    ];

    [Fact]
    public void No_mutation_of_an_update_makes_the_reader_throw()
    {
        var random = new Random(20_260_915);
        var read = 0;

        for (var round = 0; round < Rounds; round++)
        {
            var payload = Mutated(Seeds[random.Next(Seeds.Length)], random);
            read += Survives(() => UpdateReader.Read(payload), payload) is null ? 0 : 1;
        }

        Assert.InRange(read, Rounds / 20, Rounds);
    }

    [Fact]
    public void No_mutation_of_a_batch_makes_the_cutter_throw()
    {
        var random = new Random(20_260_916);

        for (var round = 0; round < Rounds / 5; round++)
        {
            var body = Encoding.UTF8.GetBytes(Mutated(Updates.Batch(Seeds), random));
            body[random.Next(body.Length)] = (byte)random.Next(256);
            Survives(() => UpdateBatch.Split(body), Encoding.UTF8.GetString(body));
        }
    }

    [Fact]
    public void A_batch_loses_only_what_is_broken()
    {
        var random = new Random(20_260_917);
        string[] poison =
            ["null", "5", "[]", "{}", """{"update_id":"x"}""", """{"message":{"text":"да"}}""", """{"update_id":9,"message":NaN}"""];

        for (var round = 0; round < 1000; round++)
        {
            var elements = Enumerable.Range(1, 20)
                .Select(id => random.Next(3) == 0 ? poison[random.Next(poison.Length)] : Updates.Text("да", id)).ToList();

            var split = UpdateBatch.Split(Encoding.UTF8.GetBytes(Updates.Batch(elements)))!;

            Assert.Equal(elements.Where(e => !poison.Contains(e)), split.Where(u => u.Chat is not null).Select(u => u.Payload));
        }
    }

    private static T? Survives<T>(Func<T?> read, string input)
    {
        try
        {
            return read();
        }
        catch (Exception e)
        {
            Assert.Fail($"{e.GetType().Name}: {e.Message} on {input}");
            return default;
        }
    }

    private static string Mutated(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (var times = random.Next(1, 4); times > 0; times--)
            Mutate(text, random);
        return text.ToString();
    }

    private static void Mutate(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        switch (random.Next(5))
        {
            case 0: text.Remove(at, Math.Min(length, text.Length - 1)); break;
            case 1: text.Insert(at, Shreds[random.Next(Shreds.Length)]); break;
            case 2: text.Insert(at, text.ToString(at, length)); break;
            case 3: text[at] = (char)random.Next(char.MaxValue + 1); break;
            default: ReplaceValue(text, random); break;
        }
    }

    // Keeps the JSON whole, so that the mutation reaches the reader behind the parser.
    private static void ReplaceValue(StringBuilder text, Random random)
    {
        var json = text.ToString();
        var colon = json.IndexOf(':', random.Next(json.Length));
        var end = colon < 0 ? -1 : json.IndexOfAny([',', '}'], colon);
        if (end > colon)
            text.Remove(colon + 1, end - colon - 1).Insert(colon + 1, Shreds[random.Next(10)]);
    }
}
