namespace Mentorship.Features.SituationalHelp;

/// <summary>Adds to a question that waits who could answer it now and how long such questions wait.</summary>
internal sealed class Outlook(MentorStore mentors, PaceStore pace, TimeProvider time)
{
    private DateTimeOffset? _now;

    /// <summary>One unit sees one moment.</summary>
    private DateTimeOffset Now => _now ??= time.GetUtcNow();

    public async Task<Case> OverAsync(Case now, CancellationToken ct) => now with
    {
        Mentors = await mentors.ForAsync(now.Request, now.Circle, Now, ct),
        Usual = await pace.OfAsync(now.Request, ct),
    };
}
