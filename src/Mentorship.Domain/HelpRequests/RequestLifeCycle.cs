namespace Mentorship.Domain.HelpRequests;

/// <summary>The one table of what may follow what: the guard asks it and the picture is drawn from it.</summary>
public static class RequestLifeCycle
{
    private static readonly RequestState[] Open =
    [
        RequestState.New, RequestState.Delivered, RequestState.Acknowledged,
        RequestState.InDialog, RequestState.Answered, RequestState.Escalated,
    ];

    private static readonly LifeCycle<RequestState, RequestStep> Table = new(
    [
        (RequestState.New, RequestStep.Deliver, RequestState.Delivered),
        (RequestState.New, RequestStep.Reply, RequestState.New),
        (RequestState.Delivered, RequestStep.Take, RequestState.Acknowledged),
        (RequestState.Escalated, RequestStep.Take, RequestState.Acknowledged),
        (RequestState.Delivered, RequestStep.Escalate, RequestState.Escalated),
        (RequestState.Acknowledged, RequestStep.Answer, RequestState.Answered),
        (RequestState.InDialog, RequestStep.Answer, RequestState.Answered),
        (RequestState.Answered, RequestStep.Answer, RequestState.Answered),
        (RequestState.Delivered, RequestStep.Reply, RequestState.Delivered),
        (RequestState.Escalated, RequestStep.Reply, RequestState.Escalated),
        (RequestState.Acknowledged, RequestStep.Reply, RequestState.Acknowledged),
        (RequestState.InDialog, RequestStep.Reply, RequestState.InDialog),
        (RequestState.Answered, RequestStep.Reply, RequestState.InDialog),
        (RequestState.Acknowledged, RequestStep.Lapse, RequestState.Escalated),
        (RequestState.Acknowledged, RequestStep.LoseHolder, RequestState.Escalated),
        (RequestState.InDialog, RequestStep.LoseHolder, RequestState.Escalated),
        (RequestState.Answered, RequestStep.LoseHolder, RequestState.Escalated),
        (RequestState.Acknowledged, RequestStep.HandOver, RequestState.Acknowledged),
        (RequestState.InDialog, RequestStep.HandOver, RequestState.Acknowledged),
        (RequestState.Answered, RequestStep.HandOver, RequestState.Acknowledged),
        (RequestState.Acknowledged, RequestStep.Join, RequestState.Acknowledged),
        (RequestState.InDialog, RequestStep.Join, RequestState.InDialog),
        (RequestState.Answered, RequestStep.Join, RequestState.Answered),
        .. Open.Select(state => (state, RequestStep.Resolve, RequestState.Resolved)),
        .. Open.Select(state => (state, RequestStep.Withdraw, RequestState.Withdrawn)),
        (RequestState.Answered, RequestStep.AutoClose, RequestState.AutoClosed),
        (RequestState.Resolved, RequestStep.Reopen, RequestState.InDialog),
        (RequestState.AutoClosed, RequestStep.Reopen, RequestState.InDialog),
        (RequestState.Resolved, RequestStep.Requeue, RequestState.Escalated),
        (RequestState.AutoClosed, RequestStep.Requeue, RequestState.Escalated),
    ]);

    /// <summary>Where the step leads, or null where it may not happen.</summary>
    public static RequestState? After(RequestState from, RequestStep step) => Table.After(from, step);

    public static bool IsOpen(this RequestState state) => Open.Contains(state);

    public static string ToMermaid() =>
        Table.ToMermaid("New", Enum.GetValues<RequestState>().Where(state => !state.IsOpen()));
}
