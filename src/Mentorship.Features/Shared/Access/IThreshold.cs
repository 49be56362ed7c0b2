using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What people read who have not come in yet: strangers, and those who have not given their consent.</summary>
internal interface IThreshold
{
    /// <summary>A stranger did something. A typed invitation code is tried; nothing else is kept.</summary>
    Task<Replies> MeetAsync(object command, Occasion on, CancellationToken ct);

    /// <summary>A guest typed a code, and is led on as by the link; null for everything else.</summary>
    Task<Replies?> LeadInAsync(object command, Occasion on, CancellationToken ct);

    /// <summary>A guest gave a code as the answer to a question of a form; null for every other answer.</summary>
    Task<Replies?> LeadOutAsync(Content answer, Occasion on, CancellationToken ct);

    Task<Replies> AskConsentAsync(Occasion on, CancellationToken ct);
}
