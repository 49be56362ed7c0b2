using System.Text;

namespace Mentorship.Sandbox;

/// <summary>What people send at a press of one button: small but real files, so that they can be seen and heard.</summary>
internal static class Samples
{
    /// <summary>How long every sound and video is, as its message says.</summary>
    public const int Seconds = 3;

    public static IReadOnlyList<SeenMessage> MessagesOf(Sample sample, FileShelf files) => sample.Kind switch
    {
        SampleKind.Album => Album(sample, files),
        SampleKind.Location => [Bare(sample, MessageKind.Location, """{"latitude":55.7522,"longitude":37.6156}""")],
        SampleKind.Contact => [Bare(sample, MessageKind.Contact, """{"phone_number":"+70000000000","first_name":"Контакт"}""")],
        _ => [Single(sample, files)],
    };

    private static List<SeenMessage> Album(Sample sample, FileShelf files)
    {
        var first = sample with { Kind = SampleKind.Photo };
        var photos = Enumerable.Range(0, sample.Items)
            .Select(i => Single(i == 0 ? first : first with { Caption = null, ReplyTo = null }, files)).ToList();
        return [.. photos.Select(p => p with { AlbumId = photos[0].File!.UniqueId })];
    }

    private static SeenMessage Single(Sample sample, FileShelf files)
    {
        var (kind, name, type) = Names(sample.Kind);
        var file = files.Add(kind, sample.FileName ?? name, type, sample.Content ?? Content(kind));
        return Blank(sample, kind) with { File = file };
    }

    private static SeenMessage Bare(Sample sample, MessageKind kind, string extra) =>
        Blank(sample, kind) with { Extra = Encoding.UTF8.GetBytes(extra), Caption = null };

    private static SeenMessage Blank(Sample sample, MessageKind kind) => new()
    {
        Chat = 0, Id = 0, Date = default, FromBot = false, Kind = kind, ReplyTo = sample.ReplyTo, AlbumId = sample.Album,
        Caption = kind is MessageKind.VideoNote or MessageKind.Sticker ? null : sample.Caption,
    };

    private static (MessageKind Kind, string Name, string MimeType) Names(SampleKind kind) => kind switch
    {
        SampleKind.Photo => (MessageKind.Photo, "photo.png", "image/png"),
        SampleKind.Voice => (MessageKind.Voice, "voice.wav", "audio/wav"),
        SampleKind.Audio => (MessageKind.Audio, "audio.wav", "audio/wav"),
        SampleKind.VideoNote => (MessageKind.VideoNote, "note.mp4", "video/mp4"),
        SampleKind.Video => (MessageKind.Video, "video.mp4", "video/mp4"),
        SampleKind.Sticker => (MessageKind.Sticker, "sticker.png", "image/png"),
        _ => (MessageKind.Document, "План урока.txt", "text/plain"),
    };

    private static byte[] Content(MessageKind kind) => kind switch
    {
        MessageKind.Photo or MessageKind.Sticker => Picture.Png(320, 240),
        MessageKind.Voice or MessageKind.Audio => Tone.Wav(Seconds),
        _ => Encoding.UTF8.GetBytes("План урока: разминка, новая тема, работа в парах, итог.\n"),
    };
}
