using Mentorship.Conversations;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>What follows from the way a call ended (design answers, section 7).</summary>
internal sealed class Verdicts(Aftermath aftermath, Alarms alarms, TimeProvider time, ILogger<Verdicts> log)
{
    private static readonly TimeSpan[] Backoff =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30)];

    private static readonly TimeSpan Trouble = TimeSpan.FromSeconds(30);

    public After On(Entry entry, ChatState? chat, Shown? shown, Delivery delivery) => delivery switch
    {
        Delivery.Sent sent => Sent(entry, chat!, shown!, sent),
        Delivery.Fetched fetched => new After(aftermath.FetchedAsync(entry, Closed("sent", null), fetched.Bytes)),
        Delivery.NotSent => Wait(entry, Backoff[Math.Min(entry.Misses++, Backoff.Length - 1)], isThrottled: false),
        Delivery.Throttled throttled => SlowDown(entry, throttled),
        Delivery.Ambiguous => Unsure(entry, shown),
        Delivery.Unreachable closed => Unreachable(entry, chat!, closed.IsForGood),
        Delivery.Gone => Gone(entry, chat!, shown!),
        Delivery.TooFancy refused => Simplify(entry, refused),
        Delivery.Refused refused => Cannot(entry) ?? Refuse(entry, refused),
        Delivery.Misconfigured trouble => Misconfigured(entry, trouble),
        _ => throw new InvalidOperationException($"Nothing is decided for {delivery.GetType().Name}."),
    };

    public After Drop(Entry entry, string why) =>
        new(aftermath.CloseAsync(entry, new Closing("dropped", null, why, time.GetUtcNow()), null));

    /// <summary>Its time was over before its turn came; a copy that may have left before is no loss.</summary>
    public After Expired(Entry entry) => entry.Unsure > 0 ? Drop(entry, "late") : new(aftermath.ExpiredAsync(entry, Closed("dropped", "late")));

    /// <summary>A mistake of ours: trying again cannot help, and nobody else must wait for it.</summary>
    public After Broken(Entry entry)
    {
        alarms.Raise("message", "broken");
        return Fail(entry, "broken");
    }

    public After GiveUp(Entry entry) =>
        new(IsFetch(entry) ? aftermath.FetchedAsync(entry, Closed("unknown", "unclear"), null)
            : entry.IsSentOnce ? aftermath.UncertainAsync(entry, Closed("unknown", "unclear"))
            : aftermath.CloseAsync(entry, Closed("unknown", "unclear"), Report(entry, Fate.Unclear, "final")));

    /// <summary>The chat is known to be closed: no call is made.</summary>
    public After Blocked(Entry entry) => Fail(entry, "blocked");

    private After Sent(Entry entry, ChatState chat, Shown shown, Delivery.Sent sent)
    {
        var id = shown.Edits ?? sent.MessageId;
        if (entry.Slot is { } slot && id is { } filled)
            chat.Slots[slot] = new SlotState(filled, shown.Hash, shown.HasKeys) { Row = (entry.Seq, entry.Ordinal) };
        if (shown.Edits is null && (sent.All is [.., var last] ? last : sent.MessageId) is { } made) chat.Saw(made);
        if (shown.Edits is null && entry.Slot is null)
            foreach (var (copy, origin) in CopyTable.Made(entry, sent)) chat.Carries(origin, copy.Id, entry.About);
        if (shown.Dispatch is Dispatch.Delete && entry.Slot is { } emptied) chat.Slots.TryRemove(emptied, out _);
        var stored = entry.IsStored
            ? aftermath.SentAsync(entry, sent with { MessageId = id }, shown.Edits is null, new Closing("sent", id, null, time.GetUtcNow()))
            : Task.CompletedTask;
        var follow = shown.Replaces is { } old ? new Entry(entry.Chat, entry.Priority)
        {
            IsStored = false, Message = new StoredMessage(MessageKind.DropKeys) { Target = old }, DueAt = time.GetUtcNow(),
        } : null;
        return new After(stored) { Follow = follow };
    }

    private After SlowDown(Entry entry, Delivery.Throttled throttled)
    {
        if (throttled.IsUnclear && ++entry.Unsure > 1) return GiveUp(entry) with { BlockFor = throttled.RetryAfter, IsThrottled = true };
        return Wait(entry, throttled.RetryAfter, isThrottled: true);
    }

    private After Wait(Entry entry, TimeSpan pause, bool isThrottled)
    {
        if (isThrottled) log.SlowedDown(entry.Seq, entry.Ordinal, pause);
        entry.IsClaimed = false;
        var stored = aftermath.PostponeAsync(entry, entry.Unsure > 0 ? "unknown" : "new", isThrottled ? pause : null);
        return new After(stored) { Again = time.GetUtcNow(), BlockFor = pause, IsThrottled = isThrottled };
    }

    private After Unsure(Entry entry, Shown? shown)
    {
        entry.Unsure++;
        log.Unsure(entry.Seq, entry.Ordinal, entry.Unsure);
        if (Repeats.After(entry, shown?.Dispatch) is not { } pause) return GiveUp(entry);
        (entry.IsClaimed, entry.HoldsAbout) = (false, entry.About is not null);
        entry.DueAt = time.GetUtcNow() + pause;
        var stored = aftermath.PostponeAsync(entry, "unknown", null, Report(entry, Fate.Unclear, "again"));
        return new After(stored) { Again = entry.DueAt };
    }

    private After Unreachable(Entry entry, ChatState chat, bool isForGood)
    {
        chat.IsReachable = false;
        log.Unreachable(entry.Seq, entry.Ordinal);
        var closing = new Closing("failed", null, "blocked", time.GetUtcNow());
        return new After(aftermath.CloseChatAsync(entry, closing, chat, isForGood, Report(entry, Fate.Refused, "blocked")));
    }

    private After Gone(Entry entry, ChatState chat, Shown shown)
    {
        if (Cannot(entry) is { } instead) return instead;
        if (shown.Edits is null) return Fail(entry, "gone");
        if (entry.Slot is { } slot) chat.Slots.TryRemove(slot, out _);
        if (entry.Message!.Placement is Placement.EditOnly) return Drop(entry, "gone");
        return new After(Task.CompletedTask) { Again = time.GetUtcNow() };
    }

    /// <summary>A copy that can be changed no more: what is said instead is tried at once.</summary>
    private After? Cannot(Entry entry)
    {
        if (entry is not { Message.Kind: MessageKind.Changes, IsPastChange: false }) return null;
        entry.IsPastChange = true;
        return new After(Task.CompletedTask) { Again = time.GetUtcNow() };
    }

    /// <summary>The same without what was refused, as soon as the pace allows another call.</summary>
    private After Simplify(Entry entry, Delivery.TooFancy refused)
    {
        if (entry.Without.HasFlag(refused.What)) return Refuse(entry, new Delivery.Refused("content"));
        entry.Without |= refused.What;
        return new After(Task.CompletedTask) { Again = time.GetUtcNow() };
    }

    /// <summary>A mistake of ours repeats itself, so whoever can mend it hears of it.</summary>
    private After Refuse(Entry entry, Delivery.Refused refused)
    {
        if (!refused.IsTheirs) alarms.Raise("message", refused.Reason);
        return Fail(entry, refused.Reason);
    }

    private After Fail(Entry entry, string why) =>
        new(IsFetch(entry) ? aftermath.FetchedAsync(entry, Closed("failed", why), null)
            : aftermath.CloseAsync(entry, Closed("failed", why), Report(entry, Fate.Refused, why)));

    private Closing Closed(string state, string? why) => new(state, null, why, time.GetUtcNow());

    private static bool IsFetch(Entry entry) => entry.Message?.Kind is MessageKind.Fetch;

    private After Misconfigured(Entry entry, Delivery.Misconfigured trouble)
    {
        alarms.Raise("channel", trouble.Reason);
        return Wait(entry, Trouble, isThrottled: false) with { BlockAll = Trouble };
    }

    private static Delivered? Report(Entry entry, Fate fate, string why) =>
        entry.Origin is { } origin ? new Delivered(entry.Chat, entry.About, origin, fate, why) : null;
}

/// <summary>Whether and when a message of unknown fate is sent a second time.</summary>
internal static class Repeats
{
    /// <param name="dispatch">Null when the call was lost with the process.</param>
    public static TimeSpan? After(Entry entry, Dispatch? dispatch) => (dispatch, entry.Priority) switch
    {
        (Dispatch.Fetch or Dispatch.Edit or Dispatch.EditCaption or Dispatch.Delete or Dispatch.React or Dispatch.DropKeys
            or Dispatch.SetCommands, _) =>
            entry.Unsure <= 3 ? TimeSpan.FromSeconds(1) : null,
        _ when entry.IsSentOnce => null,
        (_, Priority.Answer) => entry.Unsure == 1 ? TimeSpan.FromSeconds(2) : null,
        (_, Priority.Consultation or Priority.Reminder) => entry.Unsure == 1 ? TimeSpan.FromSeconds(60) : null,
        _ => null,
    };
}
