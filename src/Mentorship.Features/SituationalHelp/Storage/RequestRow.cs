using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A help request as its table keeps it.</summary>
internal sealed record RequestRow(
    string Id, string School, long Number, string AuthorId, string? Direction, string Urgency, string State, string? HolderId, string Turn,
    long AskedAt, long? TakenAt, long? PromisedUntil, long QuietSince, long? ClosedAt, long? Rating, long Version)
{
    public HelpRequest ToRequest() => new()
    {
        Id = new RequestId(Guid.Parse(Id)),
        School = new OrganizationId(Guid.Parse(School)),
        Number = Number,
        Author = new PersonId(Guid.Parse(AuthorId)),
        Direction = Direction is null ? null : Enum.Parse<ActivityDirection>(Direction),
        Urgency = Enum.Parse<Urgency>(Urgency),
        State = Enum.Parse<RequestState>(State),
        Holder = HolderId is null ? null : new PersonId(Guid.Parse(HolderId)),
        Turn = Enum.Parse<TurnOf>(Turn),
        AskedAt = Moments.Of(AskedAt),
        TakenAt = Moments.Of(TakenAt),
        PromisedUntil = Moments.Of(PromisedUntil),
        QuietSince = Moments.Of(QuietSince),
        ClosedAt = Moments.Of(ClosedAt),
        Rating = Rating,
        Version = Version,
    };
}
