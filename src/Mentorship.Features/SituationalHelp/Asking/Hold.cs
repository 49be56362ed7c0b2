using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Why a question has not left yet; said again from its words whenever somebody looks.</summary>
internal sealed record Hold(IReadOnlyList<PersonalTrace> Traces)
{
    public bool IsNone => Traces is [];

    public static Hold Of(IEnumerable<RichText> words) =>
        new([.. words.SelectMany(text => PersonalTraces.InQuestion(text.Text)).Distinct().Order()]);

    public static Hold Of(Case now) => Of(now.Words.Select(said => said.Content.Text));
}
