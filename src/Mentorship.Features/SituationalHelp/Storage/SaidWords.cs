using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One message inside a request, as long as its words are kept.</summary>
internal sealed record SaidWords(Guid Id, PersonId Speaker, Content Content, DateTimeOffset At, DateTimeOffset? DeliveredAt)
{
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Only its place is left.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>There are people who take none.</summary>
    public bool IsRecording => Content.Kind is ContentKind.Voice or ContentKind.VideoNote;

    public bool IsMedium => Content.Kind is not ContentKind.Text;
}
