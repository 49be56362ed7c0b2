namespace Mentorship.Sandbox;

public enum FaultKind
{
    /// <summary>429 with retry_after.</summary>
    TooManyRequests,

    /// <summary>403, as if the person had blocked the bot.</summary>
    Blocked,

    /// <summary>400, as where a person with Premium takes no voice messages.</summary>
    VoicesForbidden,

    /// <summary>502 with an HTML body, as the proxy in front of Telegram answers.</summary>
    ServerError,

    /// <summary>200 with a body that is no JSON.</summary>
    NotJson,

    /// <summary>The connection ends without an answer and nothing was done.</summary>
    CutBefore,

    /// <summary>The connection ends without an answer although it was done.</summary>
    CutAfter,

    /// <summary>Carried out late, even for a caller who gave up, or answered late when AfterEffect is set.</summary>
    Delay,

    /// <summary>Done, but never answered: the caller must give up by itself.</summary>
    Silence,

    /// <summary>Updates are served once more after they were confirmed.</summary>
    DuplicateUpdates,

    /// <summary>A press arrives after what the person did next.</summary>
    PressesOutOfOrder,
}
