using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A link to a question: its card, for those who take part in it.</summary>
internal sealed class RequestLink(OpenRequestHandler opening) : IDeepLink
{
    public string Prefix => "r_";

    public string Right => Domain.Right.TalkInRequest;

    public async Task<Replies?> OpenAsync(string rest, Occasion on, CancellationToken ct) =>
        Guid.TryParse(rest, out var request) ? await opening.HandleAsync(new OpenRequest(request), on, ct) : null;
}
