using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.Broadcasts;

/// <summary>What in the words looks like personal data, said before anybody gets them.</summary>
internal static class TraceLines
{
    public static IEnumerable<Phrase> Of(IEnumerable<RichText> all) => all
        .SelectMany(words => PersonalTraces.In(words.Text)).Distinct().Order()
        .Select(trace => (Phrase)(BroadcastTexts.Trace + trace.ToString().ToLowerInvariant()));
}
