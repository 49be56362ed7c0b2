namespace Mentorship.Domain;

/// <summary>The five directions that difficulties, activities and strengths are counted by.</summary>
public enum ActivityDirection { Theory, Legal, Subject, PsychPed, Method }
