using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Sending;

/// <summary>Brings in the content of a document: first where it lies, then its bytes.</summary>
internal static class Fetching
{
    private static readonly Delivery NotThere = new Delivery.Refused(ErrorClasses.BadFile) { IsTheirs = true };
    private static readonly Delivery TooBig = new Delivery.Refused(ErrorClasses.TooLong) { IsTheirs = true };

    public static async Task<Delivery> FetchAsync(this BotApiClient client, Dispatch.Fetch fetch, CancellationToken ct)
    {
        var found = await client.GetFileAsync(new GetFile(fetch.FileId), ct);
        if (found.End is not CallEnd.Ok)
            return ErrorClasses.Of(found, messageId: null) is Delivery.Refused ? NotThere : ErrorClasses.Of(found, messageId: null);
        if (found.Result is not { FilePath: { Length: > 0 } path } file)
            return NotThere;
        return file.FileSize > fetch.MostBytes ? TooBig : Brought(await client.DownloadAsync(path, fetch.MostBytes, ct));
    }

    /// <summary>A file that is not where it was said to be is no trouble of the whole service.</summary>
    private static Delivery Brought(ApiReply<byte[]> reply) => reply switch
    {
        { End: CallEnd.Ok, Result: { } bytes } => new Delivery.Fetched(bytes),
        { IsTooBig: true } => TooBig,
        { End: CallEnd.Refused, Status: not 429 } => NotThere,
        _ => ErrorClasses.Of(reply, messageId: null),
    };
}
