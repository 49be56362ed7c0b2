using System.Text;
using CsvHelper;

namespace Mentorship.Features;

/// <summary>One line of a file: its number there, and its cells.</summary>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Cells);

/// <summary>Reads a table as offices save it: UTF-8 or CP1251, with commas, semicolons or tabs.</summary>
internal static class CsvTable
{
    private const int Windows1251 = 1251;
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

    private static List<CsvLine> Lines(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = SeparatorOf(text), HasHeader = false, TrackLineNumbers = true, SkipEmptyLines = true, TrimWhitespace = true,
        });
        var lines = new List<CsvLine>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount)
            .Select(place => Pipeline.Words.Clean(reader.GetString(place)).Trim()).ToList();
            if (cells.Exists(cell => cell.Length > 0)) lines.Add(new CsvLine((int)reader.LineNumber, cells));
        }
        return lines;
    }

    /// <summary>The sign that stands most often in the first line.</summary>
    private static char SeparatorOf(string text)
    {
        var header = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        var (semicolons, tabs, commas) = (header.Count(';'), header.Count('\t'), header.Count(','));
        return semicolons >= tabs && semicolons >= commas && semicolons > 0 ? ';' : tabs > commas ? '\t' : ',';
    }
}
