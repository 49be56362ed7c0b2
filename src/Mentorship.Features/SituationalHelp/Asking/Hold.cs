using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Why a question has not left yet: what its author should look at, or what was answered before.</summary>
internal sealed record Hold(IReadOnlyList<PersonalTrace> Traces, IReadOnlyList<KnownAnswer> Answers)
{
    public bool IsNone => Traces is [] && Answers is [];

    /// <summary>As far as the words themselves say; a contact is a phone whatever stands below it.</summary>
    public static Hold Of(IEnumerable<Content> said) => new([.. said.SelectMany(TracesIn).Distinct().Order()], []);

    public static Hold Of(Case now) => Of(now.Words.Select(said => said.Content));

    private static IEnumerable<PersonalTrace> TracesIn(Content said) =>
        said.Kind is ContentKind.Contact ? [PersonalTrace.Phone] : PersonalTraces.InQuestion(said.Text.Text);
}
