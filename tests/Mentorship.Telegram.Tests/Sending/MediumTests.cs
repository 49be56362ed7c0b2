using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Telegram.Wire;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>Photos and documents that the server keeps, other words below them, and messages that go away.</summary>
public sealed class MediumTests : ChannelScene
{
    [Theory]
    [InlineData(SampleKind.Photo, ContentKind.Photo, MessageKind.Photo)]
    [InlineData(SampleKind.Document, ContentKind.Document, MessageKind.Document)]
    public async Task A_medium_is_sent_again_with_words_and_keys_and_its_words_change(SampleKind sample, ContentKind kind, MessageKind seen)
    {
        var medium = new Medium(kind, await HandleAsync(sample));

        var id = await SentAsync(new Dispatch.SendMedium(Anna, medium, Bold("Семинар"), [[Press("Приду")]], Silent: true, ReplyTo: null));
        Assert.Equal((seen, "Семинар", "Приду", true), (Seen(id).Kind, Seen(id).Caption, Seen(id).Buttons[0][0].Text, Seen(id).Silent));
        var edited = await Bot.SendAsync(new Dispatch.EditCaption(Anna, id, RichText.Plain("Другое"), []));

        Assert.IsType<Delivery.Sent>(edited);
        Assert.Equal(("Другое", 0), (Seen(id).Caption, Seen(id).Buttons.Count));
    }

    [Fact]
    public async Task A_handle_of_another_bot_is_refused()
    {
        var send = new Dispatch.SendMedium(Anna, new Medium(ContentKind.Photo, "AgAD-of-nobody"), RichText.Plain("а"), [], Silent: false, ReplyTo: null);

        Assert.IsType<Delivery.Refused>(await Bot.SendAsync(send));
    }

    [Fact]
    public async Task A_message_goes_away_and_once_more_changes_nothing()
    {
        var id = await SentAsync(new Dispatch.Send(Anna, RichText.Plain("а"), [], Silent: false, ReplyTo: null));

        Assert.IsType<Delivery.Sent>(await Bot.SendAsync(new Dispatch.Delete(Anna, id)));
        Assert.IsType<Delivery.Sent>(await Bot.SendAsync(new Dispatch.Delete(Anna, id)));
        Assert.DoesNotContain(World.Chat(AnnaId).Shown, message => message.Id == id);
    }

    private async Task<string> HandleAsync(SampleKind sample)
    {
        await World.SendAllAsync(AnnaId, new Sample(sample), Ct);
        return World.Chat(AnnaId).Shown.Last().File!.Id;
    }
}
