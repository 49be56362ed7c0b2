using System.Text.Json;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Webhook;

/// <summary>Reads what was posted, within a limit twice as long as the longest update.</summary>
internal static class WebhookBody
{
    public const int Limit = 1024 * 1024;

    /// <summary>Null when there is more than the limit, however it was announced.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (kept.Length + read > Limit)
                return null;
            kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }

    public static bool IsJson(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = WireJson.Depth });
        try
        {
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
