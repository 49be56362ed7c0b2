using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Lets a person work on a meeting they take part in: asked here as the person, the rest runs for the school.</summary>
internal sealed class MeetingDesk(Unit unit, MeetingStore meetings, CoupleStore couples, TimeProvider time)
{
    /// <summary>"Not yours" and "missing" answer alike.</summary>
    public async Task<Replies> OpenAsync(Guid id, Func<Arranged, Task<Replies>> act, CancellationToken ct)
    {
        if (await meetings.FindAsync(id, ct) is not { } row) return NotYours;
        using var school = Stead.ForSchool(unit, row.School);
        return await ReadAsync(row, ct) is { } now ? await act(now) : NotYours;
    }

    /// <summary>The same for what was decided on reading a time: where it is another one now, that is shown and nothing happens.</summary>
    /// <param name="moves">How often the meeting had been moved when its screen was made.</param>
    public Task<Replies> OpenAsync(Guid id, int moves, Occasion on, Func<Arranged, Task<Replies>> act, CancellationToken ct) =>
        OpenAsync(id, now => now.Meeting.Moves == moves
            ? act(now)
            : Task.FromResult(Speaking.Stale(MeetingCard.Show(now, on, MeetingTexts.TimeIsOther))), ct);

    /// <summary>One of the acting person's own pairs, to arrange something new in.</summary>
    public async Task<Replies> OpenPairAsync(string pair, Func<Couple, Task<Replies>> act, CancellationToken ct)
    {
        if (await couples.FindMineAsync(pair, ct) is not { } couple) return NotYours;
        using var school = Stead.ForSchool(unit, couple.School);
        return await act(couple);
    }

    /// <summary>Stores what was decided; a refusal is read where the press was made.</summary>
    public async Task<Replies> ChangeAsync(
        Arranged now, Decision<Meeting> decision, Occasion on, Func<Arranged, Task<Replies>> then, CancellationToken ct)
    {
        if (decision is Decision<Meeting>.Refused refused) return Refused(now, refused.Because(), on);
        var changed = ((Decision<Meeting>.Accepted)decision).Value;
        await meetings.SaveAsync(changed, ct);
        return await then(now with { Meeting = changed with { Version = changed.Version + 1 } });
    }

    public async Task<Arranged?> ReadAsync(MeetingRow row, CancellationToken ct) =>
        await couples.FindAsync(new PairId(Guid.Parse(row.PairId)), ct) is { } couple
            ? new Arranged(row.ToMeeting(), couple, time.GetUtcNow())
            : null;

    private static Replies NotYours => new() { Toast = MeetingTexts.NotYours, Home = true };

    public static Replies Refused(Arranged now, Conversations.Phrase why, Occasion on) => Replies.Screen(on.Chat, why,
        [new(MeetingTexts.Open, new OpenMeeting(now.Id))], Speaking.BackAnd(new ShowMeetings()));
}
