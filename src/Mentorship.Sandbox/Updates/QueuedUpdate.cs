namespace Mentorship.Sandbox;

/// <summary>An update on its way to the bot.</summary>
internal sealed class QueuedUpdate(long id, string kind, long? chat, byte[] json)
{
    public long Id => id;

    public string Kind => kind;

    public long? Chat => chat;

    public ReadOnlyMemory<byte> Json => json;

    public UpdateState State { get; set; }

    public int Deliveries { get; set; }

    /// <summary>Served this many times more after it was confirmed: what a lost confirmation looks like.</summary>
    public int Repeats { get; set; }

    public long ExpiresAt { get; init; }

    /// <summary>One webhook request at a time runs for each key.</summary>
    public string Lane { get; init; } = "";

    public bool IsOver => State >= UpdateState.Confirmed;

    public UpdateRecord ToRecord() => new(id, kind, chat, State, Deliveries, System.Text.Encoding.UTF8.GetString(json));
}
