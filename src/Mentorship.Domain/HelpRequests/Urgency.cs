namespace Mentorship.Domain.HelpRequests;

/// <summary>How soon the author needs a word back; it sets how long mentors have before the curator is asked.</summary>
public enum Urgency { Now, Today, Week, Lesson }

public static class UrgencyRules
{
    /// <summary>Cannot wait for working time: its clocks run day and night, and it rings at night for those on duty.</summary>
    public static bool IsUrgent(this Urgency urgency) => urgency is Urgency.Now or Urgency.Lesson;
}
