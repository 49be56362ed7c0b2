using System.Text.Json.Serialization;

namespace Mentorship.Sandbox;

/// <summary>A chat at one moment, as its person sees it.</summary>
public sealed record ChatView(
    DemoPerson Person,
    IReadOnlyList<SeenMessage> Messages,
    IReadOnlyList<Toast> Toasts,
    ReplyKeyboard? Keyboard,
    bool IsBlocked,
    bool HasStarted)
{
    /// <summary>What the person sees on the screen: no deleted messages.</summary>
    [JsonIgnore]
    public IEnumerable<SeenMessage> Shown => Messages.Where(m => !m.Deleted);

    /// <summary>The newest message of the bot that is still there.</summary>
    [JsonIgnore]
    public SeenMessage? LastOfBot => Messages.LastOrDefault(m => m.FromBot && !m.Deleted);
}
