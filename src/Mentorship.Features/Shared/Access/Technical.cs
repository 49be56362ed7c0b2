namespace Mentorship.Features;

/// <summary>The school in which the service talks with itself: tables need it, and no list of schools or people may show it.</summary>
public static class Technical
{
    public const string Municipality = "ffffffff-ffff-7fff-bfff-fffffffffff0";

    public const string School = "ffffffff-ffff-7fff-bfff-fffffffffff1";
}
