namespace Mentorship.Domain.Questionnaires;

/// <summary>A part of a questionnaire that is asked together and, when scored, gets an index of its own.</summary>
public sealed record Section(string Id, int Order, bool Scored, LocalText Title)
{
    /// <summary>The direction of mentoring that difficulties of this section belong to, if it is about one.</summary>
    public ActivityDirection? Direction { get; init; }
}
