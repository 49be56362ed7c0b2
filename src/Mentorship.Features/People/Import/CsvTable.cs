using System.Text;
using CsvHelper;

namespace Mentorship.Features;

/// <summary>One line of a file: its number there, its cells, and whether a quotation mark is open at its end.</summary>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Cells, bool IsOpen = false);

/// <summary>Reads a table as offices save it: UTF-8 or CP1251, with commas, semicolons or tabs.</summary>
internal static class CsvTable
{
    private const int Windows1251 = 1251;

    /// <summary>What Excel writes above a table to tell itself what separates the cells.</summary>
    private const string Hint = "sep=";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<IReadOnlyList<CsvLine>> ReadAsync(Stream csv, CancellationToken ct)
    {
        using var buffer = new MemoryStream();
        await csv.CopyToAsync(buffer, ct);
        return Lines(Decode(buffer.ToArray()));
    }

    private static string Decode(byte[] bytes)
    {
        try { return Utf8.GetString(bytes).TrimStart('\uFEFF'); }
        catch (DecoderFallbackException) { return CodePagesEncodingProvider.Instance.GetEncoding(Windows1251)!.GetString(bytes); }
    }

    /// <summary>A line of the file is a row, whatever its quotation marks say: an open one must not swallow the people below it.</summary>
    private static List<CsvLine> Lines(string text)
    {
        var open = new HashSet<long>();
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = SeparatorOf(text), HasHeader = false, TrackLineNumbers = true, SkipEmptyLines = true, TrimWhitespace = true,
            AllowLineBreaksInQuotes = false,
            OnMalformedRecord = wrong =>
            {
                if (wrong.Reason is CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote) open.Add(wrong.LineNumber);
            },
        });
        var lines = new List<CsvLine>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount)
                .Select(place => Pipeline.Words.Clean(reader.GetString(place)).Trim()).ToList();
            if (cells.Exists(cell => cell.Length > 0))
                lines.Add(new CsvLine((int)reader.LineNumber, cells, open.Contains(reader.LineNumber)));
        }
        return lines;
    }

    /// <summary>The sign that stands most often in the first line with words; null where the file itself tells it.</summary>
    private static char? SeparatorOf(string text)
    {
        var header = text.AsSpan().TrimStart();
        if (header.StartsWith(Hint, StringComparison.OrdinalIgnoreCase)) return null;
        if (header.IndexOf('\n') is >= 0 and var end) header = header[..end];
        var (semicolons, tabs, commas) = (header.Count(';'), header.Count('\t'), header.Count(','));
        return semicolons >= tabs && semicolons >= commas && semicolons > 0 ? ';' : tabs > commas ? '\t' : ',';
    }
}
