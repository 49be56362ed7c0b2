namespace Mentorship.Sandbox.Tests;

public sealed class TalkingTests : SandboxTest
{
    [Fact]
    public async Task The_bot_learns_who_it_is()
    {
        var me = await ResultAsync("getMe", new { });

        Assert.Equal(1000001, me.GetProperty("id").GetInt64());
        Assert.Null(BotApiSpec.TypeComplaint("User", me));
    }

    [Fact]
    public async Task What_a_person_says_arrives_as_a_message()
    {
        await World.SayAsync(Anna, "/start abc", Ct);

        var update = Assert.Single(await UpdatesAsync(0));

        var message = update.GetProperty("message");
        Assert.Equal("/start abc", message.GetProperty("text").GetString());
        Assert.Equal(Anna, message.GetProperty("from").GetProperty("id").GetInt64());
        Assert.Equal("bot_command", message.GetProperty("entities")[0].GetProperty("type").GetString());
        Assert.Null(BotApiSpec.TypeComplaint("Update", update));
    }

    [Fact]
    public async Task What_the_bot_sends_is_seen_with_its_buttons()
    {
        await SentAsync(Anna, "Что случилось?", Buttons(("Беру", "a.1"), ("Позже", "a.2")));

        var seen = await World.WaitForAsync(Anna, m => m.FromBot, Ct);

        Assert.Equal("Что случилось?", seen.Text);
        Assert.Equal(["Беру", "Позже"], seen.Buttons.Select(row => row[0].Text));
    }

    [Fact]
    public async Task A_press_brings_the_toast_that_the_bot_answers()
    {
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "a.1")));
        var pressing = World.PressAsync(Anna, id, "Беру", Ct);
        var query = (await UpdatesAsync(0))[^1].GetProperty("callback_query");

        await ResultAsync("answerCallbackQuery",
            new { callback_query_id = query.GetProperty("id").GetString(), text = "Спасибо", show_alert = true });

        var toast = await pressing;
        Assert.Equal("a.1", query.GetProperty("data").GetString());
        Assert.Equal(("Спасибо", true, true), (toast.Text, toast.IsAlert, toast.IsAnswered));
    }

    [Fact]
    public async Task A_press_cannot_be_answered_twice()
    {
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "a.1")));
        var pressing = World.PressAsync(Anna, id, "Беру", Ct);
        var query = (await UpdatesAsync(0))[^1].GetProperty("callback_query").GetProperty("id").GetString();
        await ResultAsync("answerCallbackQuery", new { callback_query_id = query });
        await pressing;

        var refusal = await RefusalAsync("answerCallbackQuery", new { callback_query_id = query });

        Assert.StartsWith("400 Bad Request: query is too old", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_replaces_text_and_keyboard()
    {
        var id = await SentAsync(Anna, "Было", Buttons(("Беру", "a.1")));

        await ResultAsync("editMessageText", new { chat_id = Anna, message_id = id, text = "Стало" });

        var seen = await World.WaitForAsync(Anna, m => m.EditedAt is not null, Ct);
        Assert.Equal(("Стало", 0), (seen.Text, seen.Buttons.Count));
    }

    [Fact]
    public async Task An_edit_by_a_person_arrives_as_edited_message()
    {
        var said = await World.SayAsync(Anna, "Перво", Ct);

        await World.EditAsync(Anna, said.Id, "Первое", Ct);

        var update = (await UpdatesAsync(0))[^1];
        Assert.Equal("Первое", update.GetProperty("edited_message").GetProperty("text").GetString());
        Assert.Null(BotApiSpec.TypeComplaint("Update", update));
    }

    [Fact]
    public async Task A_copy_carries_the_content_and_a_new_caption()
    {
        await SentAsync(Boris, "Здравствуйте");
        var photo = await World.SendAsync(Anna, new Sample(SampleKind.Photo) { Caption = "Доска" }, Ct);

        await ResultAsync("copyMessage", new { chat_id = Boris, from_chat_id = Anna, message_id = photo.Id, caption = "Вопрос № 1" });

        var copy = await World.WaitForAsync(Boris, m => m.Kind == MessageKind.Photo, Ct);
        Assert.Equal("Вопрос № 1", copy.Caption);
        Assert.Equal(photo.File!.Id, copy.File!.Id);
    }

    [Fact]
    public async Task A_reaction_is_seen_and_can_be_taken_back()
    {
        await World.SayAsync(Anna, "/start", Ct);
        var said = await World.SayAsync(Anna, "Помогите", Ct);

        await ResultAsync("setMessageReaction",
            new { chat_id = Anna, message_id = said.Id, reaction = new[] { new { type = "emoji", emoji = "👌" } } });
        await World.WaitForAsync(Anna, m => m.Reactions is ["👌"], Ct);
        await ResultAsync("setMessageReaction", new { chat_id = Anna, message_id = said.Id });

        Assert.Empty(World.Chat(Anna).Messages[^1].Reactions);
    }

    [Fact]
    public async Task Many_calls_at_once_are_all_carried_out()
    {
        await World.SayAsync(Anna, "/start", Ct);

        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => ResultAsync("sendMessage", new { chat_id = Anna, text = $"{i}" })));

        var sent = World.Chat(Anna).Messages.Where(m => m.FromBot).ToList();
        Assert.Equal(Enumerable.Range(0, 500), sent.Select(m => int.Parse(m.Text!, null)).Order());
        Assert.Equal(sent.Select(m => m.Id), sent.Select(m => m.Id).Distinct().Order());
    }

    [Fact]
    public async Task Commands_are_kept_by_scope_and_language()
    {
        await ResultAsync("setMyCommands",
            new { commands = new[] { new { command = "help", description = "Помощь" } }, language_code = "ru" });

        var russian = await ResultAsync("getMyCommands", new { language_code = "ru" });
        var english = await ResultAsync("getMyCommands", new { language_code = "en" });

        Assert.Equal("help", russian[0].GetProperty("command").GetString());
        Assert.Equal(0, english.GetArrayLength());
    }
}
