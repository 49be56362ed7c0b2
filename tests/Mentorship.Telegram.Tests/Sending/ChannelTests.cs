using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>Messages of our own: sent, changed, and refused.</summary>
public sealed class ChannelTests : ChannelScene
{
    [Fact]
    public async Task A_message_arrives_with_its_styling_and_buttons()
    {
        var text = new RichText(
            "Вопрос: <b> & ссылка", [new Mark(MarkKind.Bold, 0, 6), new Mark(MarkKind.Link, 14, 6, "https://example.org/")]);
        Key[] keys =
            [Press("Беру", Emphasis.Primary), new("Сайт", null, "https://example.org/", Emphasis.None), Press("Отмена", Emphasis.Danger)];

        var id = await SentAsync(Say(text, keys));

        var seen = Seen(id);
        Assert.Equal(text.Text, seen.Text);
        Assert.Equal(["bold", "text_link"], seen.Entities.Select(e => e.Type));
        Assert.Equal(
            [new SeenButton("Беру", "token.1", Style: "primary"), new SeenButton("Сайт", Url: "https://example.org/"),
                new SeenButton("Отмена", "token.1", Style: "danger")],
            Assert.Single(seen.Buttons));
        Assert.False(seen.Silent);
    }

    [Fact]
    public async Task A_silent_reply_finds_its_message_and_does_without_it_when_that_is_gone()
    {
        var asked = await World.SayAsync(AnnaId, "Вопрос", Ct);

        var found = await SentAsync(Say("Ответ") with { Silent = true, ReplyTo = asked.Id });
        var lost = await SentAsync(Say("Ответ") with { ReplyTo = 4_000_000 });

        Assert.Equal((asked.Id, true), (Seen(found).ReplyTo, Seen(found).Silent));
        Assert.Null(Seen(lost).ReplyTo);
    }

    [Fact]
    public async Task Shortcuts_come_as_a_keyboard_that_stays()
    {
        await Bot.SendAsync(new Dispatch.SendShortcuts(Anna, RichText.Plain("Кнопки внизу"), ["Нужна помощь", "Меню"], Silent: false));

        var call = Assert.Single(World.Ledger.CallsOf("sendMessage"));
        var parameters = call.Parameters.GetRawText();
        Assert.Contains("\"keyboard\":[[{\"text\":\"Нужна помощь\"},{\"text\":\"Меню\"}]]", parameters, StringComparison.Ordinal);
        Assert.Contains("\"is_persistent\":true,\"resize_keyboard\":true", parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_call_has_a_parse_mode_or_a_preview()
    {
        await SentAsync(Say(Bold("https://example.org")));

        var parameters = Assert.Single(World.Ledger.CallsOf("sendMessage")).Parameters.GetRawText();
        Assert.DoesNotContain("parse_mode", parameters, StringComparison.Ordinal);
        Assert.Contains("\"link_preview_options\":{\"is_disabled\":true}", parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_changes_words_and_buttons_and_may_be_repeated()
    {
        var id = await SentAsync(Say("Раз", Press("Да")));
        var edit = new Dispatch.Edit(Anna, id, Bold("Два"), [[Press("Нет")]]);

        var first = await Bot.SendAsync(edit);
        var second = await Bot.SendAsync(edit);

        Assert.Equal((new Delivery.Sent(null), new Delivery.Sent(null)), (first, second));
        Assert.Equal(("Два", "Нет"), (Seen(id).Text, Seen(id).Buttons[0][0].Text));
    }

    [Fact]
    public async Task Buttons_can_be_taken_away_alone()
    {
        var id = await SentAsync(Say("Раз", Press("Да")));

        Assert.Equal(new Delivery.Sent(null), await Bot.SendAsync(new Dispatch.DropKeys(Anna, id)));

        Assert.Empty(Seen(id).Buttons);
        Assert.Equal("Раз", Seen(id).Text);
    }

    [Fact]
    public async Task A_copy_of_what_is_gone_says_so() =>
        Assert.IsType<Delivery.Gone>(await Bot.SendAsync(new Dispatch.Copy(Anna, new MessageRef("tg:1002", 4_000_000), null, false, null)));

    [Fact]
    public async Task A_person_who_blocked_the_bot_is_unreachable()
    {
        await World.BlockAsync(AnnaId, Ct);

        Assert.IsType<Delivery.Unreachable>(await Bot.SendAsync(Say("Здравствуйте")));
    }

    [Fact]
    public async Task The_bot_knows_its_own_name_and_links()
    {
        var answer = await Bot.Identity.AskAsync(Ct);

        Assert.Equal(new BotProfile(1_000_001, "mentorship_sandbox_bot"), answer.Profile);
        Assert.Equal("https://t.me/mentorship_sandbox_bot?start=abc", Bot.Identity.Known?.LinkFor("abc"));
    }
}
