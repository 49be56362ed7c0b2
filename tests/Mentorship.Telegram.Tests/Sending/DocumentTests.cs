using System.Text;
using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>Files that the product makes: uploaded, refused, and of unknown fate.</summary>
public sealed class DocumentTests : ChannelScene
{
    private static readonly MadeFile Calendar = new("встреча.ics", "text/calendar", Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nX:ё\0\r\n--part"));

    [Fact]
    public async Task A_file_arrives_byte_by_byte_under_its_russian_name()
    {
        var id = await SentAsync(File(Bold("Встреча завтра"), Press("Перенести", Emphasis.Primary)) with { Silent = true });

        var seen = Seen(id);
        Assert.Equal(("встреча.ics", "text/calendar", Calendar.Bytes.LongLength), (seen.File!.Name, seen.File.MimeType, seen.File.Size));
        Assert.Equal(Calendar.Bytes, World.Files.Find(seen.File.Id)!.Content);
        Assert.Equal(("Встреча завтра", "bold", "Перенести"), (seen.Caption, seen.CaptionEntities.Single().Type, seen.Buttons[0][0].Text));
        Assert.True(seen.Silent);
    }

    [Fact]
    public async Task What_somebody_sent_is_brought_whole_or_not_at_all()
    {
        const int Length = 5 << 20;
        await using var server = await StandIn.StartAsync(call => call.Method is "getFile"
            ? call.Http.SayAsync(200, """{"ok":true,"result":{"file_id":"f","file_unique_id":"u","file_path":"voice/1.oga"}}""")
            : call.Http.SayAsync(200, new string('x', Length), "application/octet-stream"));
        await using var wired = new Wired(server.Url);

        var whole = await wired.SendAsync(new Dispatch.Fetch(Anna, "f", Length));
        var none = await wired.SendAsync(new Dispatch.Fetch(Anna, "f", Length - 1));

        Assert.Equal(Length, Assert.IsType<Delivery.Fetched>(whole).Bytes.Length);
        Assert.IsType<Delivery.Refused>(none);
    }

    [Fact]
    public async Task A_name_cannot_end_its_header_early()
    {
        var id = await SentAsync(File(null) with { File = Calendar with { Name = "a\"; x=\"\r\nX: y.ics" } });

        Assert.Equal("a_; x=___X: y.ics", Seen(id).File!.Name);
    }

    [Fact]
    public async Task A_file_replies_and_does_without_the_message_when_that_is_gone()
    {
        var asked = await World.SayAsync(AnnaId, "Файл", Ct);

        var found = await SentAsync(File(null) with { ReplyTo = asked.Id });
        var lost = await SentAsync(File(null) with { ReplyTo = 4_000_000 });

        Assert.Equal((asked.Id, null), (Seen(found).ReplyTo, Seen(lost).ReplyTo));
    }

    [Fact]
    public async Task An_empty_file_is_refused_and_a_blocked_chat_is_unreachable()
    {
        var empty = await Bot.SendAsync(File(null) with { File = Calendar with { Bytes = [] } });
        await World.BlockAsync(AnnaId, Ct);
        var blocked = await Bot.SendAsync(File(null));

        Assert.IsType<Delivery.Refused>(empty);
        Assert.IsType<Delivery.Unreachable>(blocked);
    }

    [Fact]
    public async Task Only_a_file_that_never_left_counts_as_not_sent()
    {
        await using var nowhere = new Wired("http://nowhere.invalid");
        World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendDocument" });

        Assert.IsType<Delivery.NotSent>(await nowhere.SendAsync(File(null)));
        Assert.IsType<Delivery.Ambiguous>(await Bot.SendAsync(File(null)));
        World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Count = 1, Method = "sendDocument" });
        Assert.IsType<Delivery.Throttled>(await Bot.SendAsync(File(null)));
    }

    private static Dispatch.SendDocument File(RichText? caption, params Key[] keys) =>
        new(Anna, Calendar, caption, keys.Length == 0 ? [] : [keys], Silent: false, ReplyTo: null);
}
