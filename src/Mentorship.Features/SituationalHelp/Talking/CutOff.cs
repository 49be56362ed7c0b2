using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Words that found a closed chat: whoever wrote them hears of it, and whoever answers can call a curator at once.</summary>
internal static class CutOff
{
    public static Outgoing Tell(Case now, Party to, PersonId speaker, MessageRef message) =>
        new(message.Chat, new Body.Says(new(HelpTexts.LostAuthor, ("name", to.Name)), MayCall(now, to, speaker) ? [Call(now)] : []))
        {
            About = now.About, ReplyTo = message.Id,
        };

    private static bool MayCall(Case now, Party to, PersonId speaker) =>
        now is { Request.IsOpen: true, AreCuratorsCalled: false } && to.Part is Part.Author && speaker == now.Request.Holder;

    private static Button[] Call(Case now) => [new(HelpTexts.InviteButton, new InviteCurator(now.Request.Id.Value), Emphasis.Primary)];
}
