using System.Text;
using System.Text.Json;
using Mentorship.Telegram.Reading;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Polling;

/// <summary>Cuts a batch into raw updates without trusting any of them: one that is broken inside must not cost the others.</summary>
internal static class UpdateBatch
{
    /// <summary>Null where the body holds no result array, or only a part of one.</summary>
    public static RawUpdate[]? Split(ReadOnlySpan<byte> body)
    {
        try
        {
            return StartOfResult(body) is { } start ? Cut(body[start..]) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads one update; never throws.</summary>
    public static RawUpdate Read(ReadOnlySpan<byte> raw)
    {
        if (UpdateReader.Parse(raw) is { } update)
            return new RawUpdate(update.UpdateId, UpdateReader.ChatOf(update), Encoding.UTF8.GetString(raw)) { Group = UpdateReader.GroupOf(update) };
        // Postgres takes no zero character in a text, and nothing else will read this one.
        return new RawUpdate(IdOf(raw), Chat: null, Encoding.UTF8.GetString(raw).Replace('\0', '\uFFFD'));
    }

    private static int? StartOfResult(ReadOnlySpan<byte> body) =>
        TopField.TryFind(body, "result"u8, out var reader) && reader.TokenType is JsonTokenType.StartArray
            ? (int)reader.BytesConsumed : null;

    private static RawUpdate[]? Cut(ReadOnlySpan<byte> array)
    {
        var updates = new List<RawUpdate>();
        var cutter = new ElementCutter(array);
        while (cutter.TryNext(out var element))
        {
            if (element.Length > 0)
                updates.Add(Read(element));
        }
        return cutter.IsComplete ? [.. updates] : null;
    }

    private static long? IdOf(ReadOnlySpan<byte> raw)
    {
        try
        {
            return TopField.TryFind(raw, "update_id"u8, out var reader)
                && reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out var id) ? id : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
