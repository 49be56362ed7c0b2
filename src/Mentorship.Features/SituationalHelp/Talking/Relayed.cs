using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Somebody's words on the way to another chat: text as our own message, other kinds as a copy under the header.</summary>
internal static class Relayed
{
    /// <summary>What Telegram lets stand under a medium, less room for the header.</summary>
    private const int LongestCaption = 900;

    public static bool CanCarry(ContentKind kind) => kind is not ContentKind.Unsupported;

    /// <summary>A message of the dialogue; its fate is told to the one who wrote it. A marker below a medium has none.</summary>
    public static Replies Words(Case now, Party to, SaidWords said) =>
    [
        .. Carry(now, to, said).Select((outgoing, at) =>
            outgoing with { About = now.About, Origin = at == 0 ? said.Content.Message : null }),
    ];

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
        .. said.Where(one => one.IsMedium).SelectMany(one => Carry(now, to, one))
            .Select(outgoing => outgoing with { About = about, Silent = true }),
    ];

    private static IEnumerable<Outgoing> Carry(Case now, Party to, SaidWords said)
    {
        if (to.Chat is not { } chat) yield break;
        var (content, from) = (said.Content, now.PartyOf(said.Speaker)?.Name ?? "");
        var header = Header(now, from, content);
        if (!said.IsMedium)
        {
            yield return Send(chat, new Body.Says(header, []));
            yield break;
        }
        var isUnder = content.Kind.HasCaption() && content.Text.Text.Length <= LongestCaption;
        yield return Send(chat, new Body.Copies(content.Message, isUnder ? header : null));
        if (!isUnder) yield return Send(chat, new Body.Says(Marker(now, from, content), []));
    }

    private static Phrase Header(Case now, string from, Content content) => content switch
    {
        { Text.Text.Length: > 0 } => new(HelpTexts.Relayed, now.Number(), ("name", from), ("words", content.Text)),
        { Kind: ContentKind.Voice } => Marker(now, from, content),
        _ => new(HelpTexts.Caption, now.Number(), ("name", from)),
    };

    private static Phrase Marker(Case now, string from, Content content) =>
        new(HelpTexts.CaptionKind, now.Number(), ("name", from), ("kind", Kind(content)));

    private static Phrase Kind(Content content) => content.Kind switch
    {
        ContentKind.Voice => new Phrase("help.kind.voice", ("length", Length(content))),
        ContentKind.VideoNote => new Phrase("help.kind.video-note", ("length", Length(content))),
        ContentKind.Sticker => "help.kind.sticker",
        ContentKind.Location => "help.kind.location",
        ContentKind.Contact => "help.kind.contact",
        _ => "help.kind.other",
    };

    private static string Length(Content content) =>
        TimeSpan.FromSeconds(content.Seconds ?? 0).ToString(@"m\:ss", CultureInfo.InvariantCulture);

    private static bool HasCaption(this ContentKind kind) => kind
        is ContentKind.Photo or ContentKind.Document or ContentKind.Voice
        or ContentKind.Video or ContentKind.Audio or ContentKind.Animation;

    private static Outgoing Send(string chat, Body body) => new(chat, body) { Priority = Priority.Consultation };
}
