using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Shows people what became of their words: a quiet mark when they arrived, a reply with the reason when they did not.</summary>
internal sealed class HearDelivered(RequestDesk desk, WordStore words, FallenBack fallenBack) : IHandle<Delivered>
{
    private const string Arrived = "👌";
    private const string ChatClosed = "blocked";
    private const string NoRecordings = "voice-forbidden";
    private const string Torn = "in-part";
    private const string RepeatsSoon = "again";

    public async Task<Replies> HandleAsync(Delivered command, Occasion on, CancellationToken ct) =>
        AboutRequest.Parse(command.About) is { } request
            ? await desk.TryOpenAsync(request, now => TellAsync(now, command, on, ct), ct) ?? []
            : [];

    private async Task<Replies> TellAsync(Case now, Delivered fate, Occasion on, CancellationToken ct) =>
        SpeakerOf(now, fate.Origin) is not { } speaker ? []
        : fate switch
        {
            { Fate: Fate.Delivered } => Reach(speaker, fate, await ArrivedAsync(now, speaker, fate, on, ct)),
            { Fate: Fate.Unclear } when !AboutRequest.IsAsking(fate.About) => Reach(speaker, fate, Answer(now, fate, Unclear(fate))),
            { Fate: Fate.Refused } when !AboutRequest.IsAsking(fate.About) => Reach(speaker, fate, await LostAsync(now, speaker, fate, on, ct)),
            _ => [],
        };

    /// <summary>Whoever wrote it, also where they have another account by now.</summary>
    private static Party? SpeakerOf(Case now, MessageRef origin) => now.Said.FirstOrDefault(one => one.Content.Message == origin) is { } said
        ? now.PartyOf(said.Speaker)
        : now.Circle.FirstOrDefault(party => party.Chat == origin.Chat);

    /// <summary>What is told where the words were written is told where whoever wrote them is now; a mark stays with the words.</summary>
    private static Replies Reach(Party speaker, Delivered fate, Replies told) => speaker.Chat == fate.Origin.Chat ? told :
    [
        .. told.Where(outgoing => outgoing.Chat != fate.Origin.Chat || speaker.Chat is not null && outgoing.Body is not Body.Reacts)
            .Select(outgoing => outgoing.Chat != fate.Origin.Chat ? outgoing : outgoing with { Chat = speaker.Chat!, ReplyTo = null }),
    ];

    private async Task<Replies> ArrivedAsync(Case now, Party speaker, Delivered fate, Occasion on, CancellationToken ct)
    {
        if (!await words.DeliveredAsync(now.Request.Id, fate.Origin, on.Now, ct)) return [];
        var mark = new Outgoing(fate.Origin.Chat, new Body.Reacts(fate.Origin.Id, Arrived)) { Priority = Priority.Consultation };
        now = await desk.RereadAsync(now, ct);
        var card = now.Holder is null || !now.Request.IsOpen || now.Request.State is RequestState.Acknowledged ? []
            : speaker.Part is Part.Author ? AuthorCard.For(now, Placement.EditOnly, on.Now) : HolderCard.For(now, Placement.EditOnly, on.Now);
        return new Replies { mark }.With(card);
    }

    private async Task<Replies> LostAsync(Case now, Party speaker, Delivered fate, Occasion on, CancellationToken ct)
    {
        var isAuthors = speaker.Part is Part.Author;
        if (fate.Reason is not ChatClosed) return Refused(now, speaker, fate, isAuthors ? now.Holder : now.Author);
        if (!isAuthors) return [CutOff.Tell(now, now.Author, speaker.Person, fate.Origin) with { Priority = Priority.Consultation }];
        // Heard of already, with the question back in the queue: once is enough.
        if (now.Holder is not { Chat: null } holder) return [];
        if (now.Request.WithoutHolder(on.Now) is not Decision<HelpRequest>.Accepted { Value: var freed }) return [];
        var again = await fallenBack.AskAgainAsync(now, freed, Part.Former, on, ct);
        var line = new Phrase(HelpTexts.LostToColleagues, now.Number(), ("name", holder.Name));
        return Answer(now, fate, line, [new(HelpTexts.OpenQuestion, new OpenRequest(now.Request.Id.Value))]).With(again.Cards);
    }

    private static Replies Refused(Case now, Party speaker, Delivered fate, Party? to) =>
        to is not null && fate.Reason is NoRecordings && speaker.Chat == fate.Origin.Chat
        && now.Words.FirstOrDefault(one => one.Content.Message == fate.Origin) is { } said
            ? InsteadOfRecording.Offer(now, said, to)
            : Answer(now, fate, fate.Reason is Torn ? HelpTexts.LostInPart : HelpTexts.LostOther);

    /// <summary>Words are repeated once; after that only their author can.</summary>
    private static Phrase Unclear(Delivered fate) => fate.Reason is RepeatsSoon ? HelpTexts.LostUnclear : HelpTexts.LostForGood;

    private static Replies Answer(Case now, Delivered fate, Phrase text, params IReadOnlyList<Button> row) =>
    [
        new Outgoing(fate.Origin.Chat, new Body.Says(text, row is [] ? [] : [row]))
        {
            Priority = Priority.Consultation, About = now.About, ReplyTo = fate.Origin.Id,
        },
    ];
}
