using Mentorship.Conversations;

namespace Mentorship.Features.Broadcasts;

/// <summary>Numbers by school; where schools are many, a line says why there are no names.</summary>
internal static class Figures
{
    public static Phrase Of(Post post, Phrase numbers) =>
        post.OrganizationId is null ? Speaking.Joined(SharedTexts.Line, [numbers, BroadcastTexts.OnlyFigures]) : numbers;
}
