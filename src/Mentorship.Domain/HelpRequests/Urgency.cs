namespace Mentorship.Domain.HelpRequests;

/// <summary>How soon the author needs a word back; it sets how long mentors have before the curator is asked.</summary>
public enum Urgency { Now, Today, Week, Lesson }

/// <summary>What the rest of whoever was just asked about something else counts for: all, nothing where nobody else can be asked, nothing.</summary>
public enum RestRule { Kept, GivesWay, Ignored }

public static class UrgencyRules
{
    /// <summary>Cannot wait for working time: its clocks run day and night, and it rings at night for those on duty.</summary>
    public static bool IsUrgent(this Urgency urgency) => urgency is Urgency.Now or Urgency.Lesson;

    public static RestRule Rest(this Urgency urgency) => urgency switch
    {
        Urgency.Lesson => RestRule.Ignored,
        Urgency.Now => RestRule.GivesWay,
        _ => RestRule.Kept,
    };
}
