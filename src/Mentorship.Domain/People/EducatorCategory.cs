namespace Mentorship.Domain;

/// <summary>The kind of teacher by experience: computed, never typed (INV-24).</summary>
public enum EducatorCategory { NotKnown, Novice, NewlyTransferred, Experienced }

/// <summary>Computes the category from two dates; what is not known is said as such and listed for the curator.</summary>
public static class Experience
{
    public const int NoviceYears = 3;
    public const int TransferMonths = 12;

    public static EducatorCategory Of(DateOnly? teachingSince, DateOnly? hiredOn, DateOnly today) => teachingSince switch
    {
        null => EducatorCategory.NotKnown,
        var since when since > today => EducatorCategory.NotKnown,
        var since when today <= since.Value.AddYears(NoviceYears) => EducatorCategory.Novice,
        var since when hiredOn > since && today <= hiredOn.Value.AddMonths(TransferMonths) => EducatorCategory.NewlyTransferred,
        _ => EducatorCategory.Experienced,
    };
}
