using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Telegram.Reading;

namespace Mentorship.Telegram.Tests.Reading;

public sealed class UpdateReaderTests
{
    [Fact]
    public void A_text_is_read_with_its_sender_date_and_language()
    {
        var read = Assert.IsType<Incoming.Message>(UpdateReader.Read(Updates.Message(""" "text":"Здравствуйте" """)));

        Assert.Equal("tg:1001", read.Chat);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_789_456_320), read.At);
        Assert.Equal("ru", read.Language);
        Assert.Equal(ContentKind.Text, read.Content.Kind);
        Assert.Equal(RichText.Plain("Здравствуйте"), read.Content.Text);
        Assert.Equal(new MessageRef("tg:1001", 7), read.Content.Message);
    }

    [Theory]
    [InlineData("photo", """[{"file_id":"a","width":1,"height":1}]""", ContentKind.Photo)]
    [InlineData("document", """{"file_id":"a"}""", ContentKind.Document)]
    [InlineData("voice", """{"file_id":"a","duration":12}""", ContentKind.Voice)]
    [InlineData("video_note", """{"file_id":"a","duration":12,"length":240}""", ContentKind.VideoNote)]
    [InlineData("video", """{"file_id":"a","duration":12}""", ContentKind.Video)]
    [InlineData("audio", """{"file_id":"a","duration":12}""", ContentKind.Audio)]
    [InlineData("animation", """{"file_id":"a"},"document":{"file_id":"a"}""", ContentKind.Animation)]
    [InlineData("sticker", """{"file_id":"a"}""", ContentKind.Sticker)]
    [InlineData("location", """{"latitude":55.7,"longitude":37.6}""", ContentKind.Location)]
    [InlineData("contact", """{"phone_number":"+7","first_name":"А"}""", ContentKind.Contact)]
    [InlineData("dice", """{"emoji":"🎲","value":3}""", ContentKind.Unsupported)]
    [InlineData("a_kind_of_next_year", "{}", ContentKind.Unsupported)]
    public void Each_kind_of_message_is_told(string field, string value, ContentKind expected)
    {
        var content = ContentOf($"\"{field}\":{value}");

        Assert.Equal(expected, content.Kind);
        var lasts = expected is ContentKind.Voice or ContentKind.VideoNote or ContentKind.Video or ContentKind.Audio;
        Assert.Equal(lasts ? 12 : null, content.Seconds);
    }

    [Fact]
    public void A_caption_an_album_and_a_reply_are_kept()
    {
        var content = ContentOf(
            """
            "photo":[{"file_id":"a"}],"caption":"Доска","caption_entities":[{"type":"italic","offset":0,"length":5}],"media_group_id":"77",
            "reply_to_message":{"message_id":3,"date":1,"chat":{"id":1001,"type":"private"},"text":"Покажите"}
            """);

        Assert.Equal(new RichText("Доска", [new Mark(MarkKind.Italic, 0, 5)]), content.Text);
        Assert.Equal("77", content.Album);
        Assert.Equal(new MessageRef("tg:1001", 3), content.ReplyTo);
    }

    [Fact]
    public void Entities_become_marks_and_what_does_not_fit_is_left_out()
    {
        var content = ContentOf(
            """
            "text":"Ура 🎉 вот ссылка","entities":[
            {"type":"bold","offset":0,"length":3},
            {"type":"text_link","offset":7,"length":3,"url":"https://example.org"},
            {"type":"text_link","offset":7,"length":3},
            {"type":"bold","offset":4,"length":1},
            {"type":"bold","offset":5,"length":4},
            {"type":"bold","offset":-1,"length":3},
            {"type":"bold","offset":3,"length":0},
            {"type":"bold","offset":16,"length":2},
            {"type":"bold","offset":9223372036854775807,"length":9223372036854775807},
            {"type":"mention","offset":0,"length":3},
            {"type":"glitter","offset":0,"length":3},
            {"offset":0,"length":3},
            null]
            """);

        Assert.Equal(
            new RichText("Ура 🎉 вот ссылка", [new Mark(MarkKind.Bold, 0, 3), new Mark(MarkKind.Link, 7, 3, "https://example.org")]),
            content.Text);
    }

    [Theory]
    [InlineData("bold", MarkKind.Bold)]
    [InlineData("italic", MarkKind.Italic)]
    [InlineData("underline", MarkKind.Underline)]
    [InlineData("strikethrough", MarkKind.Strike)]
    [InlineData("spoiler", MarkKind.Spoiler)]
    [InlineData("code", MarkKind.Code)]
    [InlineData("pre", MarkKind.Pre)]
    [InlineData("blockquote", MarkKind.Quote)]
    [InlineData("expandable_blockquote", MarkKind.ExpandableQuote)]
    public void A_mark_keeps_its_name_in_both_directions(string name, MarkKind kind)
    {
        var text = ContentOf($$""" "text":"слово","entities":[{"type":"{{name}}","offset":0,"length":5}] """).Text;

        Assert.Equal(kind, Assert.Single(text.Marks).Kind);
        Assert.Equal(name, Assert.Single(Marks.Write(text)!).Type);
    }

    [Fact]
    public void Half_a_character_costs_only_itself()
    {
        var content = ContentOf(""" "text":"до \ud83c после \ud83c\udf89 \\ud83c \udf89" """);

        Assert.Equal("до \uFFFD после 🎉 \\ud83c \uFFFD", content.Text.Text);
    }

    [Fact]
    public void A_zero_character_is_replaced_and_keeps_its_place() =>
        Assert.Equal("а\uFFFDб", ContentOf(""" "text":"а\u0000б" """).Text.Text);

    [Fact]
    public void A_nested_thousand_does_not_cost_the_message()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 1000)) + string.Concat(Enumerable.Repeat("]", 1000));

        Assert.Equal("да", ContentOf($$""" "text":"да","something":{{deep}} """).Text.Text);
    }

    [Fact]
    public void An_edit_bears_the_date_of_the_edit()
    {
        var read = Assert.IsType<Incoming.Edit>(UpdateReader.Read(
            Updates.Message(""" "text":"иначе","edit_date":1789456400 """)
                .Replace("\"message\"", "\"edited_message\"", StringComparison.Ordinal)));

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_789_456_400), read.At);
        Assert.Equal("иначе", read.Content.Text.Text);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("253402300800")]
    [InlineData("9223372036854775807")]
    public void A_date_beyond_belief_is_no_date(string date)
    {
        var read = UpdateReader.Read(Updates.Message(""" "text":"да" """).Replace("1789456320", date, StringComparison.Ordinal));

        Assert.Null(Assert.IsType<Incoming.Message>(read).At);
    }

    [Theory]
    [InlineData(""" "message":{"message_id":7,"date":1789456320,"chat":{"id":1001,"type":"private"}}, """, 7L)]
    [InlineData(""" "message":{"message_id":7,"date":0,"chat":{"id":1001,"type":"private"}}, """, null)]
    [InlineData("", null)]
    public void A_press_is_read_with_or_without_its_message(string message, long? id)
    {
        var read = UpdateReader.Read(Updates.Press(message));

        Assert.Equal(new Incoming.Press("tg:1001", "4382", "token.1", id) { Language = "ru" }, read);
    }

    [Theory]
    [InlineData("kicked", false)]
    [InlineData("member", true)]
    public void Blocking_and_coming_back_are_read(string status, bool reachable)
    {
        var read = UpdateReader.Read(Updates.Member(status));

        Assert.Equal(new Incoming.Membership("tg:1001", DateTimeOffset.FromUnixTimeSeconds(1_789_456_320), reachable), read);
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_is_none_of_ours_is_nothing(string payload) => Assert.Null(UpdateReader.Read(payload));

    public static TheoryData<string> Foreign =>
    [
        "", "null", "[]", "5", "{", "{}", "\"text\"",
        """{"update_id":1}""", """{"update_id":1,"message":null}""", """{"update_id":1,"message":{}}""",
        """{"update_id":1,"poll":{"id":"1"}}""",
        Updates.Message(""" "text":"да","business_connection_id":"b" """),
        Updates.Message(""" "pinned_message":{"message_id":1,"date":0,"chat":{"id":1001,"type":"private"}} """),
        Updates.Message(""" "text":5 """),
        Updates.Message(""" "text":"да" """).Replace("\"private\"", "\"group\"", StringComparison.Ordinal),
        Updates.Message(""" "text":"да" """).Replace("\"is_bot\":false", "\"is_bot\":true", StringComparison.Ordinal),
        Updates.Message(""" "text":"да" """).Replace("1001", "777000", StringComparison.Ordinal),
        Updates.Message(""" "text":"да" """).Replace("{\"id\":1001,\"is_bot\"", "{\"id\":1002,\"is_bot\"", StringComparison.Ordinal),
        Updates.Message(""" "text":"да" """).Replace("\"message_id\":7", "\"message_id\":0", StringComparison.Ordinal),
        Updates.Member("left"),
        Updates.Press(""" "message":{"message_id":7,"date":1,"chat":{"id":-100200,"type":"supergroup"}}, """),
        Updates.Press("").Replace("\"data\":\"token.1\"", "\"game_short_name\":\"x\"", StringComparison.Ordinal),
    ];

    private static Content ContentOf(string fields) => Assert.IsType<Incoming.Message>(UpdateReader.Read(Updates.Message(fields))).Content;
}
