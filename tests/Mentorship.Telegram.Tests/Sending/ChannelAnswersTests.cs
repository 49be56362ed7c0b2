using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>What answers people: copies, reactions, presses, menus.</summary>
public sealed class ChannelAnswersTests : ChannelScene
{
    [Fact]
    public async Task A_copy_takes_a_new_caption_or_keeps_its_own()
    {
        var photo = await World.SendAsync(BorisId, new Sample(SampleKind.Photo) { Caption = "Доска" }, Ct);
        var from = new MessageRef("tg:1002", photo.Id);

        var own = await SentAsync(new Dispatch.Copy(Anna, from, Caption: null, Silent: false, ReplyTo: null));
        var ours = await SentAsync(new Dispatch.Copy(Anna, from, Bold("№ 214"), Silent: true, ReplyTo: null));

        Assert.Equal((MessageKind.Photo, "Доска"), (Seen(own).Kind, Seen(own).Caption));
        Assert.Equal(("№ 214", "bold", true), (Seen(ours).Caption, Seen(ours).CaptionEntities[0].Type, Seen(ours).Silent));
    }

    [Fact]
    public async Task A_reaction_is_set_on_the_persons_message()
    {
        var said = await World.SayAsync(AnnaId, "Спасибо", Ct);

        Assert.Equal(new Delivery.Sent(null), await Bot.SendAsync(new Dispatch.React(Anna, said.Id, "👍")));

        Assert.Equal(["👍"], Seen(said.Id).Reactions);
    }

    [Fact]
    public async Task A_press_is_answered_with_a_line_no_longer_than_allowed()
    {
        var id = await SentAsync(Say("Готово?", Press("Да")));
        var pressing = World.PressAsync(AnnaId, id, "Да", Ct);
        await World.WaitForAsync(w => w.PendingUpdates == 3, Ct);
        var press = Assert.IsType<Incoming.Press>(Bot.Channel.Read(World.Ledger.Updates[^1].Json));

        var delivery = await Bot.Channel.AnswerPressAsync(press.Chat, press.PressId, string.Concat(Enumerable.Repeat("🎉", 150)), Ct);

        var toast = await pressing;
        Assert.Equal((press.Code, id), ("token.1", press.MessageId));
        Assert.True(toast.IsAnswered);
        Assert.Equal(new Delivery.Sent(null), delivery);
        Assert.Equal(string.Concat(Enumerable.Repeat("🎉", 99)) + "…", toast.Text);
    }

    [Fact]
    public async Task An_old_press_and_a_typing_sign_to_nobody_pass_in_silence()
    {
        Assert.IsType<Delivery.Refused>(await Bot.Channel.AnswerPressAsync(Anna, "0", "Готово", Ct));
        await Bot.Channel.ShowTypingAsync("tg:9999", Ct);
        await Bot.Channel.ShowTypingAsync(Anna, Ct);

        Assert.Equal([400, 400, 200], World.Ledger.Calls.Select(c => c.Code));
    }

    [Theory]
    [InlineData(FaultKind.TooManyRequests, typeof(Delivery.Throttled))]
    [InlineData(FaultKind.ServerError, typeof(Delivery.Ambiguous))]
    [InlineData(FaultKind.CutBefore, typeof(Delivery.Ambiguous))]
    public async Task What_became_of_the_answer_to_a_press_is_told(FaultKind fault, Type delivery)
    {
        World.Faults.Add(new Fault(fault) { Method = "answerCallbackQuery" });

        Assert.IsType(delivery, await Bot.Channel.AnswerPressAsync(Anna, "0", "Готово", Ct));
    }

    [Fact]
    public async Task A_menu_that_is_refused_keeps_the_others_not_back_and_one_that_is_not_heard_does()
    {
        var menus = Bot.Get<TelegramMenus>();
        BotCard[] cards = [new(null, [new("Bad word", "Плохое слово")], "Наставничество"), new("en", [new("help", "Help")])];

        Assert.IsType<Delivery.Refused>(await menus.PublishAsync(cards, Ct));
        Assert.Equal(2, World.Ledger.CallsOf("setMyCommands").Count);
        World.Faults.Add(new Fault(FaultKind.ServerError) { Method = "setMyDescription" });
        Assert.IsType<Delivery.Ambiguous>(await menus.PublishAsync(cards, Ct));
        Assert.Equal(3, World.Ledger.CallsOf("setMyCommands").Count);
    }

    [Fact]
    public async Task Menus_and_descriptions_are_published()
    {
        var menus = Bot.Get<TelegramMenus>();
        MenuCommand[] commands = [new("/menu", "Главное меню"), new("help", "Что умеет бот")];

        BotCard[] cards = [new(null, commands, "Наставничество", "Вопросы наставнику"), new("en", commands)];

        Assert.Equal(new Delivery.Sent(null), await menus.PublishAsync(cards, Ct));
        Assert.IsType<Delivery.Sent>(await Bot.SendAsync(new Dispatch.SetCommands(Anna, [("/menu", "Главное меню")])));

        Assert.Equal(3, World.Ledger.CallsOf("setMyCommands").Count);
    }
}
