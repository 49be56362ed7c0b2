namespace Mentorship.Domain.Calendar;

/// <summary>Finds the second from which a claim is true.</summary>
internal static class Bisection
{
    /// <summary>The claim must be false at the first bound, true at the second, and stay true once it is.</summary>
    public static DateTimeOffset First(DateTimeOffset no, DateTimeOffset yes, Func<DateTimeOffset, bool> claim)
    {
        while (yes - no > TimeSpan.FromSeconds(1))
        {
            var middle = no + TimeSpan.FromSeconds(Math.Floor((yes - no).TotalSeconds / 2));
            if (claim(middle)) yes = middle;
            else no = middle;
        }
        return yes;
    }
}
