using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Adds to a question that waits who could answer it now and how long such questions wait.</summary>
/// <remarks>One unit sees one moment, and a case is read anew after each of its steps.</remarks>
internal sealed class Outlook(MentorStore mentors, PaceStore pace, TimeProvider time)
{
    private readonly Dictionary<(Urgency, ActivityDirection?, OrganizationId), UsualWait?> _known = [];
    private DateTimeOffset? _now;

    private DateTimeOffset Now => _now ??= time.GetUtcNow();

    public async Task<Case> OverAsync(Case now, CancellationToken ct) => now with
    {
        Mentors = await mentors.ForAsync(now.Request, now.Circle, Now, ct),
        Usual = await UsualAsync(now.Request, ct),
    };

    private async Task<UsualWait?> UsualAsync(HelpRequest request, CancellationToken ct)
    {
        var alike = (request.Urgency, request.Direction, request.School);
        if (!_known.TryGetValue(alike, out var usual)) _known[alike] = usual = await pace.OfAsync(request, ct);
        return usual;
    }
}
