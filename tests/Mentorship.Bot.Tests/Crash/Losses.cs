namespace Mentorship.Hosting.Tests.Crash;

/// <summary>Everything that must not have happened, counted; a run without loss equals an empty one.</summary>
internal sealed record Losses
{
    public long UpdatesLost { get; init; }

    public long UpdatesUnfinished { get; init; }

    public long EffectsTwice { get; init; }

    /// <summary>Updates and timers given up after the last try: what they were and of what they died.</summary>
    public string DeadLetters { get; init; } = "";

    /// <summary>Of the timers that the test planted.</summary>
    public long TimersLost { get; init; }

    public long TimersTwice { get; init; }

    /// <summary>What the service planned for its questions and has no row any more, though it has not happened: which, and in what state.</summary>
    public string RequestTimersLost { get; init; } = "";

    /// <summary>Timers of questions that they do not fit: closed ones, taken ones, unknown ones.</summary>
    public string RequestTimersLeft { get; init; } = "";

    /// <summary>One moment of one timer, moved into the inbox twice.</summary>
    public string MomentsTwice { get; init; } = "";

    public long HandledOutOfOrder { get; init; }

    public long TakenOutOfOrder { get; init; }

    public string SentOutOfOrder { get; init; } = "";

    public long TornFiles { get; init; }

    public long StuckSending { get; init; }

    public long CopiesBeyondCalls { get; init; }

    public long CallsUncounted { get; init; }

    public long MessagesGivenUp { get; init; }

    /// <summary>Messages that the server refused or that could not be made, by their reason: nobody blocks the bot here.</summary>
    public string MessagesFailed { get; init; } = "";
}
