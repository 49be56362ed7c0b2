using System.Globalization;
using Mentorship.Conversations;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What stands over somebody's words in another chat, or below their media: which request, who, and that it was changed.</summary>
internal static class Headers
{
    /// <summary>What Telegram lets stand under a medium, less room for the header.</summary>
    private const int LongestCaption = 900;

    public static bool FitsUnder(Content content) => content.Kind.HasCaption() && content.Text.Text.Length <= LongestCaption;

    /// <summary>The header with the words below it.</summary>
    public static Phrase Over(Case now, SaidWords said) => said switch
    {
        { Content.Text.Text.Length: > 0, EditedAt: { } at } =>
            new(HelpTexts.RelayedEdited, now.Number(), Name(now, said), ("words", said.Content.Text), ("at", at)),
        { Content.Text.Text.Length: > 0 } => new(HelpTexts.Relayed, now.Number(), Name(now, said), ("words", said.Content.Text)),
        { EditedAt: { } at } => new(HelpTexts.CaptionEdited, now.Number(), Name(now, said), ("at", at)),
        { Content.Kind: ContentKind.Voice } => Below(now, [said]),
        _ => new(HelpTexts.Caption, now.Number(), Name(now, said)),
    };

    /// <summary>The words alone, where a header stands elsewhere.</summary>
    public static Phrase Bare(SaidWords said) => said is { Content.Text: { Text.Length: > 0 } words }
        ? new Phrase(HelpTexts.WordsEdited, ("words", words), ("at", said.EditedAt ?? said.At))
        : new Phrase(HelpTexts.WordsEmptied, ("at", said.EditedAt ?? said.At));

    /// <summary>A line in reply to media that carry no header.</summary>
    public static Phrase Below(Case now, IReadOnlyList<SaidWords> said) =>
        new(HelpTexts.CaptionKind, now.Number(), Name(now, said[0]), ("kind", said.Count > 1 ? Several(said) : Kind(said[0].Content)));

    public static Phrase Withdrawn(Case now, SaidWords said) => new(HelpTexts.RelayedWithdrawn, now.Number(), Name(now, said));

    private static (string, Arg) Name(Case now, SaidWords said) => ("name", now.PartyOf(said.Speaker)?.Name ?? "");

    private static Phrase Several(IReadOnlyList<SaidWords> said) => new(
        said.All(one => one.Content.Kind is ContentKind.Photo) ? "help.kind.photos"
        : said.All(one => one.Content.Kind is ContentKind.Document) ? "help.kind.files"
        : "help.kind.several", ("count", said.Count));

    private static Phrase Kind(Content content) => content.Kind switch
    {
        ContentKind.Voice => new Phrase("help.kind.voice", ("length", Length(content))),
        ContentKind.VideoNote => new Phrase("help.kind.video-note", ("length", Length(content))),
        ContentKind.Sticker => "help.kind.sticker",
        ContentKind.Location => "help.kind.location",
        ContentKind.Contact => "help.kind.contact",
        _ => HelpTexts.OtherKind,
    };

    private static string Length(Content content) =>
        TimeSpan.FromSeconds(content.Seconds ?? 0).ToString(@"m\:ss", CultureInfo.InvariantCulture);

    private static bool HasCaption(this ContentKind kind) => kind
        is ContentKind.Photo or ContentKind.Document or ContentKind.Voice
        or ContentKind.Video or ContentKind.Audio or ContentKind.Animation;
}
