namespace Mentorship.Domain.Calendar;

/// <summary>What a date is to a school; lessons are held on school and exam days.</summary>
public enum DayKind { School, Exam, DayOff, Holiday }
