using System.Globalization;

namespace Mentorship.Domain.Meetings.Series;

/// <summary>Names one occurrence for ever: its series and the local date the rhythm gave it, or the single meeting.</summary>
/// <param name="Date">The original date, also after a move; null for a meeting outside a series.</param>
public readonly record struct OccurrenceKey(Guid Source, DateOnly? Date)
{
    public static OccurrenceKey Of(SeriesId series, DateOnly date) => new(series.Value, date);

    public static OccurrenceKey Of(MeetingId meeting) => new(meeting.Value, null);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static OccurrenceKey? Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var isDated = DateOnly.TryParseExact(text[(at + 1)..], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        return !Guid.TryParseExact(at < 0 ? text : text[..at], "N", out var source) ? null
            : at < 0 ? new(source, null)
            : isDated ? new(source, date)
            : null;
    }

    public override string ToString() =>
        Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{Source:N}@{date:yyyyMMdd}") : $"{Source:N}";
}
