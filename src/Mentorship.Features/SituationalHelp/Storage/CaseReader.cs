using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Reads a request together with its circle and its words; the unit must act for the school already.</summary>
internal sealed class CaseReader(CircleStore circles, WordStore words, RequestClock clock, Outlook outlook)
{
    public async Task<Case> ReadAsync(HelpRequest request, CancellationToken ct)
    {
        var read = new Case(
            request,
            await circles.OfAsync(request.Id, ct),
            await words.OfAsync(request.Id, ct),
            await clock.EscalatesAtAsync(request, ct))
        {
            Settings = clock.Settings,
        };
        return request.IsWaiting ? await outlook.OverAsync(read, ct) : read;
    }
}
