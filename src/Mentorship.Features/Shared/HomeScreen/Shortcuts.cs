using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The two persistent buttons of a chat by role; only words that some feature answers are offered.</summary>
internal sealed class Shortcuts(FeatureMap map)
{
    public Outgoing Below(Phrase text, string chat, IEnumerable<Role> roles) =>
        new(chat, new Body.Shortcuts(text, [.. Wanted(roles.ToList()).Where(map.Shortcuts.ContainsKey)]));

    private static IEnumerable<Phrase> Wanted(IReadOnlyList<Role> roles)
    {
        if (roles.Contains(Role.Mentee)) yield return SharedTexts.NeedHelp;
        else if (roles.Any(role => role is Role.Mentor or Role.ExternalMentor or Role.SchoolCurator)) yield return SharedTexts.Requests;
        yield return PipelineTexts.Menu;
    }
}
