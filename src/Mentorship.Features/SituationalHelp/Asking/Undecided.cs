using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A question of somebody who acts in several schools waits until they have said in which.</summary>
internal sealed class Undecided(Scope scope, ParkedStore parked)
{
    public async Task<Replies> KeepAsync(Content question, Occasion on, CancellationToken ct)
    {
        var id = await parked.ParkAsync(question, on.Now, ct);
        var waiting = new Body.Says(HelpTexts.IsItQuestion, [[new(HelpTexts.SendAsQuestion, new SendParked(id), Emphasis.Primary)]]);
        return new Replies { new Outgoing(on.Chat, waiting) }.With(await scope.AskAsync(on, ct));
    }
}
