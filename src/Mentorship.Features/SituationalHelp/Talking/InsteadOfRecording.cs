using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Отправить файлом»: a recording that was refused leaves once more, as a document.</summary>
internal sealed record SendAsFile(Guid Request, long Message);

/// <summary>«Напишу текстом»: what is written in the next minutes goes to this request.</summary>
internal sealed record WriteInstead(Guid Request, long Message);

/// <summary>Some people take no voice and video messages; whoever spoke hears of it and chooses what to do instead.</summary>
internal sealed class InsteadOfRecording(RequestDesk desk, ParkedStore parked) : IHandle<SendAsFile>, IHandle<WriteInstead>
{
    public static Replies Offer(Case now, SaidWords refused, Party to) => Card(now, refused.Content.Message,
        new Phrase(HelpTexts.LostVoice, ("name", to.Name)),
        [
            .. refused.Content.File is null ? (Button[])[] : [new(HelpTexts.SendAsFile, new SendAsFile(Id(now), refused.Content.Message.Id))],
            new(HelpTexts.WriteInstead, new WriteInstead(Id(now), refused.Content.Message.Id)),
        ]);

    public Task<Replies> HandleAsync(SendAsFile command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => Task.FromResult(Send(now, new MessageRef(on.Chat, command.Message), on)), ct);

    public async Task<Replies> HandleAsync(WriteInstead command, Occasion on, CancellationToken ct)
    {
        var isTheirs = false;
        var replies = await desk.OpenAsync(command.Request, on, now =>
        {
            isTheirs = now.Request.IsOpen && now.IsTalking(on.Acting());
            return Task.FromResult(isTheirs ? Here(now, new MessageRef(on.Chat, command.Message)) : new Replies { Toast = HelpTexts.FoundNoWay });
        }, ct);
        if (isTheirs) await parked.ChooseAsync(command.Request, on.Now, ct);
        return replies;
    }

    private static Replies Here(Case now, MessageRef message) =>
        Card(now, message, new Phrase(HelpTexts.WriteHere, now.Number(), RequestMessages.Span(now.Settings.ChosenFor)));

    /// <summary>Once: what has arrived, was taken back or belongs to a closed request goes nowhere.</summary>
    private static Replies Send(Case now, MessageRef message, Occasion on)
    {
        var said = now.Words.FirstOrDefault(one => one.Content.Message == message && one.Speaker == on.Acting());
        if (!now.Request.IsOpen || said is not { DeliveredAt: null, Content.File: { } recording } || now.Opposite(said.Speaker)?.Chat is not { } chat)
            return new Replies { Toast = HelpTexts.FoundNoWay };
        var file = recording with { Name = NameOf(now, said) };
        return Card(now, message, new Phrase(HelpTexts.SentAsFile, now.Number())).With(
        [
            new Outgoing(chat, new Body.CopiesAsFile(file, Headers.Over(now, said)))
            {
                Priority = Priority.Consultation, About = now.About, Origin = message, Answers = said.Content.ReplyTo,
            },
        ]);
    }

    private static string NameOf(Case now, SaidWords said) =>
        said.Content.Kind is ContentKind.Voice ? $"voice-{now.Request.Number}.ogg" : $"video-{now.Request.Number}.mp4";

    private static Replies Card(Case now, MessageRef refused, Phrase text, params Button[] row) =>
    [
        new Outgoing(refused.Chat, new Body.Says(text, row is [] ? [] : [row]))
        {
            Priority = Priority.Consultation, About = now.About, ReplyTo = refused.Id,
            Slot = $"refused:{refused.Id}", Placement = row is [] ? Placement.InPlace : Placement.New,
        },
    ];

    private static Guid Id(Case now) => now.Request.Id.Value;
}
