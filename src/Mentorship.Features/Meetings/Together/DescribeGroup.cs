using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Добавить тему», «Указать место», of a meeting of several.</summary>
internal sealed record BeginDescribingGathering(Guid Group, Facet What);

/// <summary>The words for a topic or a place of a meeting of several.</summary>
internal sealed record DescribeGathering(Guid Group, Facet What, string Words);

/// <summary>The same question as of a meeting of a pair, to whoever gathers.</summary>
internal static class DescribeGroup
{
    public static readonly Conversation<Describe.Step, Describe.Draft> Flow = Describe
        .Asking(Conversation.Named<Describe.Step, Describe.Draft>("meetings.describe-group", version: 1), MeetingTexts.GroupTopic)
        .Takes<BeginDescribingGathering>((draft, begun) => draft with { Meeting = begun.Group, What = begun.What })
        .Then(draft => new DescribeGathering(draft.Meeting, draft.What, draft.Words));
}

internal sealed class DescribeGroupHandler(GroupDesk desk, GroupTelling telling, CalendarNews calendars)
    : IHandle<BeginDescribingGathering>, IHandle<DescribeGathering>
{
    public Task<Replies> HandleAsync(BeginDescribingGathering command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = Begin.With(DescribeGroup.Flow.Name, command) });

    public Task<Replies> HandleAsync(DescribeGathering command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on, now =>
    {
        if (now.IsOver) return Task.FromResult(GroupCard.Show(now, on));
        var (place, agenda) = Describe.Of(now.Meeting, command.What, command.Words);
        var described = now.Meeting.DescribedBy(on.Acting(), place, agenda, on.Now);
        return desk.ChangeAsync(now, described, on, next => DescribedAsync(next, on, ct), ct);
    }, ct);

    /// <summary>Guests read all of it again, for the invitation may not have left yet.</summary>
    private async Task<Replies> DescribedAsync(Gathering now, Occasion on, CancellationToken ct)
    {
        var told = await telling.GuestsAsync(now, now.Expected, GroupCard.Described, on, ct);
        return Replies.None.With([await telling.LiveCardAsync(now, ct)])
            .With(told.Select(news => news with { Silent = true }))
            .With(await calendars.DescribedAsync(now, on, ct));
    }
}
