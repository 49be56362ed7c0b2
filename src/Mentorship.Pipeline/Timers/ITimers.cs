namespace Mentorship.Pipeline;

/// <summary>Plans commands for later, in the unit of their cause. What is due is decided again when it fires.</summary>
public interface ITimers
{
    /// <summary>Plans or moves the timer of this key.</summary>
    /// <param name="key">Names the occurrence, such as <c>request:ID:wave</c>: one key, one timer.</param>
    /// <param name="lane">What it must stay in order with: a chat, or <c>request:ID</c> for what concerns several chats.</param>
    Task PlanAsync(string key, DateTimeOffset dueAt, string lane, object command, CancellationToken ct);

    /// <summary>The same for a timer that several share: an earlier moment stands, whoever plans at the same time.</summary>
    Task PlanNoLaterAsync(string key, DateTimeOffset dueAt, string lane, object command, CancellationToken ct);

    /// <summary>Moves a timer that has not fired yet; one that has is not planned again.</summary>
    Task MoveAsync(string key, DateTimeOffset dueAt, string lane, object command, CancellationToken ct);

    Task CancelAsync(string key, CancellationToken ct);

    Task<bool> IsPlannedAsync(string key, CancellationToken ct);
}
