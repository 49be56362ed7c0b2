namespace Mentorship.Pipeline;

/// <summary>The channels of this installation, by the first part of a chat key.</summary>
internal sealed class Channels(IEnumerable<IChannel> channels)
{
    private readonly Dictionary<string, IChannel> _byName = channels.ToDictionary(channel => channel.Name);

    /// <summary>Whether a lane is a chat of one of our channels.</summary>
    public bool Knows(string lane) => lane.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && _byName.ContainsKey(lane[..colon]);

    public IChannel Of(string chat) => _byName[chat[..chat.IndexOf(':', StringComparison.Ordinal)]];

    public Incoming? Read(string lane, string payload) => Knows(lane) ? Of(lane).Read(payload) : null;
}
