namespace Mentorship.Domain.HelpRequests;

/// <summary>How soon the author needs a word back; it sets how long mentors have before the curator is asked.</summary>
public enum Urgency { Now, Today, Week }
