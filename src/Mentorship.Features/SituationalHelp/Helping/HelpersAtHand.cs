using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Where nobody may be named, only those have a reason to look who named somebody before, or are named themselves.</summary>
internal sealed class HelpersAtHand(HelperStore helpers, IOptions<HelpOptions> options) : IHelpersAtHand
{
    public async Task<bool> IsAnyAsync(Occasion on, CancellationToken ct) => on.Actor.May(Right.CreateRequest)
        && (options.Value.Helpers > 0
            || await helpers.MineAsync(ct) is [_, ..]
            || (await helpers.NamedByAsync(ct)).Any(row => row.HasAgreed));
}
