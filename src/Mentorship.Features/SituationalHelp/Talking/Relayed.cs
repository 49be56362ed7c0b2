using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Somebody's words on the way to another chat: text as our own message, other kinds as a copy, albums as albums.</summary>
internal static class Relayed
{
    public static bool CanCarry(ContentKind kind) => kind is not ContentKind.Unsupported;

    /// <summary>For forms: what cannot be passed on is refused while the form stands.</summary>
    public static Answer<Content> Read(Content content) =>
        CanCarry(content.Kind) ? content : new Rejected(HelpTexts.CannotRelay);

    /// <summary>Messages of the dialogue; their fate is told to the one who wrote them. A marker below a medium has none.</summary>
    public static Replies Words(Case now, Party to, IEnumerable<SaidWords> said) =>
    [
        .. Together(said).SelectMany(one => Carry(now, to, one).Select((outgoing, at) => outgoing with
        {
            About = now.About,
            Origin = at == 0 ? one[0].Content.Message : null,
            Answers = at == 0 ? one[0].Content.ReplyTo : one[0].Content.Message,
        })),
    ];

    /// <summary>The same for whoever reads along: what becomes of it there is told to nobody.</summary>
    public static Replies Beside(Case now, Party to, IEnumerable<SaidWords> said) =>
        [.. Words(now, to, said).Select(outgoing => outgoing with { Origin = null, CopyOf = outgoing.Origin })];

    /// <summary>The media of a question for somebody who is asked.</summary>
    public static Replies Attachments(Case now, Party to) => Media(now, to, now.Question, now.AboutAsking);

    /// <summary>What was said before, for somebody who takes over.</summary>
    public static Replies History(Case now, Party to, IReadOnlyList<SaidWords> said)
    {
        var lines = said.Where(one => one is { IsMedium: false, Content.Text.Text.Length: > 0 })
            .Select(one => Quoting.Named(now.PartyOf(one.Speaker)?.Name ?? "", one.Content.Text)).ToList();
        var media = Media(now, to, said, now.About);
        var text = new Phrase(HelpTexts.History, now.Number(), ("words", Quoting.Joined(lines)));
        return lines is [] ? media : now.News(to, text).Quietly().With(media);
    }

    public static Replies Media(Case now, Party to, IEnumerable<SaidWords> said, string about) =>
    [
        .. Together(said.Where(one => one.IsMedium)).SelectMany(one => Carry(now, to, one).Select((outgoing, at) => outgoing with
        {
            About = about,
            Silent = true,
            CopyOf = at == 0 ? one[0].Content.Message : null,
            Answers = at == 0 ? null : one[0].Content.Message,
        })),
    ];

    private static IEnumerable<Outgoing> Carry(Case now, Party to, IReadOnlyList<SaidWords> said)
    {
        if (to.Chat is not { } chat) yield break;
        var (first, content) = (said[0], said[0].Content);
        if (said.Count > 1)
        {
            yield return Send(chat, new Body.CopiesAlbum(new ValueList<MessageRef>([.. said.Select(one => one.Content.Message)])));
            yield return Send(chat, new Body.Says(Headers.Below(now, said), []));
            yield break;
        }
        if (!first.IsMedium)
        {
            yield return Send(chat, new Body.Says(Headers.Over(now, first), []));
            yield break;
        }
        var isUnder = Headers.FitsUnder(content);
        yield return Send(chat, new Body.Copies(content.Message, isUnder ? Headers.Over(now, first) : null));
        if (!isUnder) yield return Send(chat, new Body.Says(Headers.Below(now, said), []));
    }

    /// <summary>The parts of one album are one message.</summary>
    private static IEnumerable<IReadOnlyList<SaidWords>> Together(IEnumerable<SaidWords> said)
    {
        var album = new List<SaidWords>();
        foreach (var one in said)
        {
            if (album is [.., var last] && (last.Content.Album is null || last.Content.Album != one.Content.Album))
            {
                yield return album;
                album = [];
            }
            album.Add(one);
        }
        if (album is not []) yield return album;
    }

    private static Outgoing Send(string chat, Body body) => new(chat, body) { Priority = Priority.Consultation };
}
