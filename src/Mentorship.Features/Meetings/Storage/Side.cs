using System.Globalization;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record SideRow(
    string PersonId, string PairId, string School, string MentorId, string DisplayName, string FullName, string? Chat, string? Zone,
    string? QuietFrom, string? QuietUntil, long Reachable, string? Offsets);

/// <summary>One of the two who meet: how they are called and where they are reached.</summary>
/// <param name="Chat">Null while the person has no chat with the service.</param>
/// <param name="IsReachable">False also for a chat that was closed.</param>
internal sealed record Side(PersonId Person, string Name, string? Chat, bool IsReachable, QuietHours Quiet)
{
    /// <summary>How long before a meeting the person is reminded of it.</summary>
    public required IReadOnlyList<TimeSpan> Offsets { get; init; }

    public Domain.Reminders.Recipient Reminded => new(Person, Quiet, Offsets);

    public static Side Of(SideRow row, Names names, MeetingsOptions options) => new(
        new PersonId(Guid.Parse(row.PersonId)), names.Of(row.DisplayName, row.FullName), row.Chat, row.Reachable > 0,
        QuietTime.Of(row.Zone, row.QuietFrom, row.QuietUntil))
    {
        Offsets = Read(row.Offsets, options),
    };

    /// <summary>What the person has chosen, or what holds for everybody.</summary>
    public static IReadOnlyList<TimeSpan> Read(string? chosen, MeetingsOptions options) => chosen is null
        ? [.. new[] { options.FirstReminder, options.SecondReminder }.Where(before => before > TimeSpan.Zero).Distinct()]
        : [.. chosen.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => TimeSpan.FromSeconds(long.Parse(part, CultureInfo.InvariantCulture)))];

    public static string Written(IEnumerable<TimeSpan> offsets) =>
        string.Join(',', offsets.OrderDescending().Select(one => ((long)one.TotalSeconds).ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A pair that works, with both of its sides.</summary>
internal sealed record Couple(PairId Pair, string School, Side Mentor, Side Mentee)
{
    public IReadOnlyList<Side> Sides => [Mentor, Mentee];

    public Side Of(PersonId person) => person == Mentor.Person ? Mentor : Mentee;

    public Side OtherThan(PersonId person) => person == Mentor.Person ? Mentee : Mentor;
}
