using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>
/// Words of a dialogue are not held, because those that follow would overtake them; where personal data should stay out of the chat,
/// whoever wrote them hears at once what was noticed.
/// </summary>
internal sealed class TraceWarning(IOptions<PrivacyOptions> privacy)
{
    public Replies For(Case now, Content content, Occasion on) =>
        privacy.Value.NoPersonalData && now.Request is { IsOpen: true, IsUnsent: false } && Hold.Of([content]) is { IsNone: false } hold
            ?
            [
                new Outgoing(on.Chat, new Body.Says(new Phrase(HelpTexts.TracesPassed, ("what", UnsentCard.Named(hold))), []))
                {
                    Silent = true, ReplyTo = content.Message.Id, About = now.About,
                },
            ]
            : [];
}
