using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>«Свои часы» of silence.</summary>
internal sealed record BeginWritingQuiet;

/// <summary>A one-question dialogue: when one's chat is to be silent, in one's own words.</summary>
internal static partial class WriteQuiet
{
    public enum Step { Hours }

    public sealed record Draft
    {
        public string Hours { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("settings.write-quiet", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: SettingsTexts.QuietStopped)
        .Cancels(say: SettingsTexts.QuietStopped)
        .Type(Step.Hours, SettingsTexts.WriteQuiet, Parse, (draft, hours) => draft with { Hours = hours })
        .Then(draft => new SetQuietHours(draft.Hours[..5], draft.Hours[6..]));

    /// <summary>«22-6:30» and «с 22 до 7» as «22:00-06:30»; midnight may lie between.</summary>
    public static Answer<string> Parse(string typed) =>
        Hours().Match(typed.Trim().ToLowerInvariant()) is { Success: true } match
            && Clock(match.Groups[1], match.Groups[2]) is { } from && Clock(match.Groups[3], match.Groups[4]) is { } until && from != until
            ? string.Create(CultureInfo.InvariantCulture, $"{from:HH:mm}-{until:HH:mm}")
            : new Rejected(SettingsTexts.QuietUnclear);

    private static TimeOnly? Clock(Group hours, Group minutes)
    {
        var (hour, minute) = (Number(hours.Value), minutes.Success ? Number(minutes.Value) : 0);
        return (hour, minute) is (24, 0) ? TimeOnly.MinValue : hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:с |from )?([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*(?:-|–|—|до|to|until)\s*([0-9]{1,2})(?:[:.]([0-9]{2}))?$")]
    private static partial Regex Hours();
}

internal sealed class BeginWritingQuietHandler : IHandle<BeginWritingQuiet>
{
    public Task<Replies> HandleAsync(BeginWritingQuiet command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(WriteQuiet.Flow.Name) });
}
