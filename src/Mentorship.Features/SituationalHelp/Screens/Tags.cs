using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Urgency and direction in words: small inside a line, as a button, and as a button that is picked.</summary>
internal static class Tags
{
    public static Phrase Of(HelpRequest request) => request.Direction is { } direction
        ? new Phrase(HelpTexts.TagsBoth, ("urgency", Small(request.Urgency)), ("direction", Small(direction)))
        : new Phrase(HelpTexts.TagsUrgency, ("urgency", Small(request.Urgency)));

    public static Phrase Button(Urgency urgency) => urgency switch
    {
        Urgency.Lesson => HelpTexts.LessonSoon,
        Urgency.Now => "help.urgency.now",
        Urgency.Today => "help.urgency.today",
        _ => "help.urgency.week",
    };

    public static Phrase Button(ActivityDirection direction) => direction switch
    {
        ActivityDirection.Legal => "help.direction.legal",
        ActivityDirection.Method => "help.direction.method",
        ActivityDirection.PsychPed => "help.direction.psych-ped",
        ActivityDirection.Subject => "help.direction.subject",
        _ => "help.direction.theory",
    };

    private static Phrase Small(Urgency urgency) => urgency switch
    {
        Urgency.Lesson => "help.tag.lesson",
        Urgency.Now => "help.tag.now",
        Urgency.Today => "help.tag.today",
        _ => "help.tag.week",
    };

    private static Phrase Small(ActivityDirection direction) => direction switch
    {
        ActivityDirection.Legal => "help.tag.legal",
        ActivityDirection.Method => "help.tag.method",
        ActivityDirection.PsychPed => "help.tag.psych-ped",
        ActivityDirection.Subject => "help.tag.subject",
        _ => "help.tag.theory",
    };
}
