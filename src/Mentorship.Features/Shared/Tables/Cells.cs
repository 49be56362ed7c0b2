using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Shared.Tables;

/// <summary>How words and moments stand in a file, for whoever it is made.</summary>
internal static class Cells
{
    public static string For(this Phrasebook phrases, Addressee to, Phrase phrase) => phrases.Plain(phrase, to.Reader, to.Now);

    /// <summary>The names of columns are one text, parted by semicolons.</summary>
    public static IReadOnlyList<Cell> Head(this Phrasebook phrases, Addressee to, Phrase columns) => [.. phrases.For(to, columns).Split(';')];

    /// <summary>By the reader's clock; empty for what has not been.</summary>
    public static Cell Clock(this Addressee to, long? at) => Moments.Of(at) is { } moment
        ? TimeZoneInfo.ConvertTime(moment, to.Reader.Zone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)
        : "";
}
