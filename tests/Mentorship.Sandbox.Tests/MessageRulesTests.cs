namespace Mentorship.Sandbox.Tests;

public sealed class MessageRulesTests : SandboxTest
{
    private readonly HandClock _clock = new();

    protected override SandboxOptions Options => base.Options with { Clock = _clock };

    [Fact]
    public async Task The_bot_cannot_write_before_the_person_does()
    {
        Assert.Equal("403 Forbidden: bot can't initiate conversation with a user",
            await RefusalAsync("sendMessage", new { chat_id = Anna, text = "а" }));
    }

    [Fact]
    public async Task A_chat_that_was_only_looked_at_does_not_exist()
    {
        Assert.Empty(World.Chat(Stranger).Messages);

        Assert.Equal("400 Bad Request: chat not found", await RefusalAsync("sendMessage", new { chat_id = Stranger, text = "а" }));
    }

    [Fact]
    public async Task A_blocked_bot_is_told_and_refused_until_the_person_writes_again()
    {
        await World.SayAsync(Anna, "/start", Ct);
        await World.BlockAsync(Anna, Ct);
        var refusal = await RefusalAsync("sendMessage", new { chat_id = Anna, text = "а" });

        await World.SayAsync(Anna, "/start", Ct);

        var kinds = (await UpdatesAsync(0)).Select(u => u.EnumerateObject().Last().Name);
        Assert.Equal("403 Forbidden: bot was blocked by the user", refusal);
        Assert.Equal(["message", "my_chat_member", "my_chat_member", "message"], kinds);
        await ResultAsync("sendMessage", new { chat_id = Anna, text = "а" });
    }

    [Fact]
    public async Task A_deleted_account_never_comes_back()
    {
        await World.SayAsync(Anna, "/start", Ct);

        World.Deactivate(Anna);

        Assert.Equal("403 Forbidden: user is deactivated", await RefusalAsync("sendMessage", new { chat_id = Anna, text = "а" }));
    }

    [Fact]
    public async Task The_same_content_again_is_not_modified()
    {
        var id = await SentAsync(Anna, "Текст", Buttons(("Да", "1")));

        var refusal = await RefusalAsync("editMessageText",
            new { chat_id = Anna, message_id = id, text = "Текст", reply_markup = Buttons(("Да", "1")) });

        Assert.StartsWith("400 Bad Request: message is not modified", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_keyboard_can_be_changed_alone()
    {
        var id = await SentAsync(Anna, "Текст", Buttons(("Да", "1")));

        await ResultAsync("editMessageReplyMarkup", new { chat_id = Anna, message_id = id });

        var seen = World.Chat(Anna).LastOfBot!;
        Assert.Equal(("Текст", 0), (seen.Text, seen.Buttons.Count));
    }

    [Fact]
    public async Task Only_own_messages_without_a_reply_keyboard_can_be_edited()
    {
        var said = await World.SayAsync(Anna, "Моё", Ct);
        var menu = await SentAsync(Anna, "Меню", new { keyboard = new[] { new[] { new { text = "Помощь" } } } });

        var foreign = await RefusalAsync("editMessageText", new { chat_id = Anna, message_id = said.Id, text = "Ваше" });
        var keyboard = await RefusalAsync("editMessageText", new { chat_id = Anna, message_id = menu, text = "Ваше" });

        Assert.Equal("400 Bad Request: message can't be edited", foreign);
        Assert.Equal("400 Bad Request: message can't be edited", keyboard);
        Assert.Equal("Помощь", World.Chat(Anna).Keyboard!.Rows[0][0]);
    }

    [Fact]
    public async Task What_is_gone_cannot_be_edited_copied_or_deleted()
    {
        var id = await SentAsync(Anna, "Текст");
        await ResultAsync("deleteMessage", new { chat_id = Anna, message_id = id });

        Assert.Equal("400 Bad Request: message to edit not found",
            await RefusalAsync("editMessageText", new { chat_id = Anna, message_id = id, text = "а" }));
        Assert.Equal("400 Bad Request: message to delete not found",
            await RefusalAsync("deleteMessage", new { chat_id = Anna, message_id = id }));
        Assert.Equal(
            "400 Bad Request: message to copy not found",
                await RefusalAsync("copyMessage", new { chat_id = Anna, from_chat_id = Anna, message_id = id }));
        Assert.True(World.Chat(Anna).Messages[^1].Deleted);
    }

    [Fact]
    public async Task After_48_hours_of_the_services_clock_nothing_can_be_deleted()
    {
        var id = await SentAsync(Anna, "Текст");
        await _clock.AdvanceAsync(TimeSpan.FromHours(49), Ct);

        Assert.Equal("400 Bad Request: message can't be deleted for everyone",
            await RefusalAsync("deleteMessage", new { chat_id = Anna, message_id = id }));
    }

    [Fact]
    public async Task Dates_follow_the_services_clock()
    {
        await _clock.AdvanceAsync(TimeSpan.FromDays(3), Ct);

        var said = await World.SayAsync(Anna, "/start", Ct);

        Assert.Equal(_clock.Now, said.Date);
    }

    [Fact]
    public async Task A_reply_shows_what_it_replies_to()
    {
        var said = await World.SayAsync(Anna, "Вопрос", Ct);

        var sent = await ResultAsync("sendMessage",
            new { chat_id = Anna, text = "Ответ", reply_parameters = new { message_id = said.Id } });

        Assert.Equal("Вопрос", sent.GetProperty("reply_to_message").GetProperty("text").GetString());
        Assert.Equal(said.Id, World.Chat(Anna).LastOfBot!.ReplyTo);
    }

    [Fact]
    public async Task A_missing_message_to_reply_to_may_be_optional()
    {
        await World.SayAsync(Anna, "/start", Ct);

        await ResultAsync("sendMessage",
            new { chat_id = Anna, text = "а", reply_parameters = new { message_id = 99, allow_sending_without_reply = true } });

        Assert.Null(World.Chat(Anna).LastOfBot!.ReplyTo);
    }

    [Fact]
    public async Task Copies_of_several_messages_keep_their_album()
    {
        await World.SayAsync(Boris, "/start", Ct);
        var album = await World.SendAllAsync(Anna, new Sample(SampleKind.Album) { Caption = "Доска" }, Ct);

        var ids = await ResultAsync("copyMessages", new { chat_id = Boris, from_chat_id = Anna, message_ids = album.Select(m => m.Id) });

        var copies = World.Chat(Boris).Messages.Where(m => m.FromBot).ToList();
        Assert.Equal(3, ids.GetArrayLength());
        Assert.Single(copies.Select(c => c.AlbumId).Distinct());
        Assert.Equal("Доска", copies[0].Caption);
    }

    [Fact]
    public async Task Ids_of_several_messages_must_increase()
    {
        await World.SayAsync(Anna, "/start", Ct);

        var refusal = await RefusalAsync("copyMessages", new { chat_id = Anna, from_chat_id = Anna, message_ids = "[1,1]" });

        Assert.Equal("400 Bad Request: message identifiers must be in a strictly increasing order", refusal);
    }

    [Fact]
    public async Task Every_answer_and_update_fits_the_specification()
    {
        await World.SendAsync(Anna, new Sample(SampleKind.Album) { Caption = "Раз" }, Ct);
        foreach (var kind in Enum.GetValues<SampleKind>())
            await World.SendAsync(Anna, kind, Ct);
        var id = await SentAsync(Anna, "Текст", Buttons(("Да", "1")));
        _ = World.PressAsync(Anna, id, "Да", Ct);
        await World.BlockAsync(Anna, Ct);

        var complaints = (await UpdatesAsync(0)).Select(u => BotApiSpec.TypeComplaint("Update", u)).Where(c => c is not null);

        Assert.Empty(complaints);
    }
}
