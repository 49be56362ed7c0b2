using System.Collections.Frozen;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What sections are called in short: directions as everywhere in the service, others by a word of their own.</summary>
internal static class SectionNames
{
    private static readonly FrozenSet<string> Named =
        FrozenSet.Create("profile", "wishes", "motive", "contact", "craft", "digital", "terms", "process", "relation", "result", "future");

    /// <summary>For a button; whether two of them fit one row.</summary>
    public static (Phrase Name, bool IsNarrow) Short(Section section, string locale) => section switch
    {
        { Direction: { } direction } => (Of(direction), direction is not ActivityDirection.PsychPed),
        _ when Named.Contains(section.Id) => (new Phrase($"questionnaire.section.{section.Id}"), true),
        _ => (Speaking.Verbatim(Excerpt.Of(section.Title.In(locale), Excerpt.OfButton - ": 12".Length)), false),
    };

    /// <summary>For a line of text.</summary>
    public static Phrase Of(Section section, string locale) =>
        section.Direction is { } direction ? Of(direction) : Speaking.Verbatim(section.Title.In(locale));

    /// <summary>Inside a sentence.</summary>
    public static Phrase Inside(ActivityDirection direction) => direction switch
    {
        ActivityDirection.Subject => "questionnaire.direction.subject",
        ActivityDirection.Method => "questionnaire.direction.method",
        ActivityDirection.PsychPed => "questionnaire.direction.psych-ped",
        ActivityDirection.Legal => "questionnaire.direction.legal",
        _ => "questionnaire.direction.theory",
    };

    private static Phrase Of(ActivityDirection direction) => direction switch
    {
        ActivityDirection.Subject => "questionnaire.section.subject",
        ActivityDirection.Method => "questionnaire.section.method",
        ActivityDirection.PsychPed => "questionnaire.section.psych-ped",
        ActivityDirection.Legal => "questionnaire.section.legal",
        _ => "questionnaire.section.theory",
    };
}
