namespace Mentorship.Domain.Broadcasts;

/// <summary>What has become of an announcement so far, counted by recipients.</summary>
public sealed record Tally
{
    public long Waiting { get; init; }

    /// <summary>On the way: written for the sender, not yet answered by the channel.</summary>
    public long Queued { get; init; }

    public long Delivered { get; init; }

    /// <summary>The channel took it or did not: nobody can tell.</summary>
    public long Unclear { get; init; }

    /// <summary>The person closed the chat; not tried, or tried once.</summary>
    public long Closed { get; init; }

    public long Failed { get; init; }

    /// <summary>Not sent because the author stopped, or the person wanted no more of it.</summary>
    public long Skipped { get; init; }

    public long Read { get; init; }

    /// <summary>It is in their chat, and they have not marked it; who found it elsewhere may have marked it without that.</summary>
    public long Unread { get; init; }

    /// <summary>Said that they come.</summary>
    public long Comes { get; init; }

    public long StaysAway { get; init; }

    /// <summary>Asked to be reminded of its event, and not reminded yet.</summary>
    public long Reminds { get; init; }

    public long Reminded { get; init; }

    public long All => Waiting + Queued + Delivered + Unclear + Closed + Failed + Skipped;

    /// <summary>Everybody who can be reached has been tried.</summary>
    public bool IsOver => Waiting + Queued == 0;

    public BroadcastStep End =>
        Unclear + Failed + Skipped == 0 && Delivered > 0 ? BroadcastStep.Finish
        : Delivered + Unclear > 0 ? BroadcastStep.FinishPartly
        : BroadcastStep.Fail;
}
