using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One message inside a request, as long as its words are kept.</summary>
internal sealed record SaidWords(Guid Id, PersonId Speaker, Content Content, DateTimeOffset At, DateTimeOffset? DeliveredAt)
{
    public DateTimeOffset? EditedAt { get; init; }

    public bool IsMedium => Content.Kind is not ContentKind.Text;
}
