using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The two persistent buttons and the command menu of a chat by role; only words that some feature answers are offered.</summary>
internal sealed class Shortcuts(FeatureMap map)
{
    public Outgoing Below(Phrase text, string chat, IEnumerable<Role> roles) =>
        new(chat, new Body.Shortcuts(text, [.. Wanted(roles.ToList()).Where(map.Shortcuts.ContainsKey)]));

    /// <summary>The command menu; sent again whenever the roles or the language of the chat change.</summary>
    public Outgoing Menu(string chat, IEnumerable<Role> roles)
    {
        var held = roles.ToList();
        var words = map.Words.Where(word => Permissions.Of(held, word.Right) is not Reach.None).Select(word => word.Name).ToHashSet();
        var offered = SharedTexts.Commands.Where(entry => words.Contains(entry.Word) || entry.Word is "/cancel");
        return new Outgoing(chat, new Body.Commands([.. offered]));
    }

    /// <summary>For a chat that is nobody's any more: neither buttons nor a menu of its own stay.</summary>
    public static IEnumerable<Outgoing> Away(Phrase text, string chat) =>
        [new Outgoing(chat, new Body.Shortcuts(text, [])), new Outgoing(chat, new Body.Commands([]))];

    private static IEnumerable<Phrase> Wanted(IReadOnlyList<Role> roles)
    {
        if (roles.Contains(Role.Mentee)) yield return SharedTexts.NeedHelp;
        else if (roles.Any(role => role is Role.Mentor or Role.ExternalMentor or Role.SchoolCurator)) yield return SharedTexts.Requests;
        yield return PipelineTexts.Menu;
    }
}
