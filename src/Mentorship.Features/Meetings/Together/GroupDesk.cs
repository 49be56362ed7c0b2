using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Lets whoever gathers a meeting of several, or is invited to it, work on it; the rest runs for the school.</summary>
internal sealed class GroupDesk(Unit unit, GroupStore groups, TimeProvider time)
{
    private static Replies NotYours => new() { Toast = MeetingTexts.NotYours, Home = true };

    /// <summary>For the organizer, and for the service itself.</summary>
    public Task<Replies> OrganizeAsync(Guid id, Occasion on, Func<Gathering, Task<Replies>> act, CancellationToken ct) =>
        OpenAsync(id, now => on.Actor.IsSystem || now.Organizer.Person == on.Acting() ? act(now) : Task.FromResult(NotYours), ct);

    /// <summary>For what the organizer decided on reading a time: where it is another one now, that is shown and nothing happens.</summary>
    /// <param name="moves">How often the meeting had been moved when its screen was made.</param>
    public Task<Replies> OrganizeAsync(Guid id, int moves, Occasion on, Func<Gathering, Task<Replies>> act, CancellationToken ct) =>
        OrganizeAsync(id, on, now => now.Meeting.Moves == moves
            ? act(now)
            : Task.FromResult(Speaking.Stale(GroupCard.Show(now, on, MeetingTexts.TimeIsOther))), ct);

    /// <summary>For somebody who is invited.</summary>
    public Task<Replies> VisitAsync(Guid id, Occasion on, Func<Gathering, Guest, Task<Replies>> act, CancellationToken ct) =>
        OpenAsync(id, now => now.Find(on.Acting()) is { } guest ? act(now, guest) : Task.FromResult(NotYours), ct);

    /// <summary>Stores what was decided; a refusal is read where the press was made.</summary>
    public async Task<Replies> ChangeAsync(
        Gathering now, Decision<Meeting> decision, Occasion on, Func<Gathering, Task<Replies>> then, CancellationToken ct)
    {
        if (decision is not Decision<Meeting>.Accepted(var changed))
            return Replies.Screen(on.Chat, ((Decision<Meeting>.Refused)decision).Because(),
                [new(MeetingTexts.Open, new OpenGathering(now.Id))], Speaking.BackAnd(new ShowGatherings()));
        await groups.SaveAsync(changed, ct);
        return await then(await AgainAsync(now.Id, ct));
    }

    /// <summary>As it is after a change of this unit.</summary>
    public async Task<Gathering> AgainAsync(Guid id, CancellationToken ct) =>
        await groups.ReadAsync((await groups.FindAsync(id, ct))!, time.GetUtcNow(), ct);

    private async Task<Replies> OpenAsync(Guid id, Func<Gathering, Task<Replies>> act, CancellationToken ct)
    {
        if (await groups.FindAsync(id, ct) is not { } row) return NotYours;
        using var school = Stead.ForSchool(unit, row.School);
        return await act(await groups.ReadAsync(row, time.GetUtcNow(), ct));
    }
}
