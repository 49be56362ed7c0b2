using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.HelpRequests;

/// <summary>Requests in the states that tests start from.</summary>
internal static class ARequest
{
    public static readonly DateTimeOffset Asked = new(2026, 9, 15, 7, 10, 0, TimeSpan.Zero);

    public static readonly PersonId Author = new(new Guid("00000000-0000-0000-0000-00000000000a"));

    public static readonly PersonId Mentor = new(new Guid("00000000-0000-0000-0000-00000000000b"));

    public static readonly PersonId Colleague = new(new Guid("00000000-0000-0000-0000-00000000000c"));

    public static HelpRequest Waiting => HelpRequest.Asked(
        new RequestId(new Guid("00000000-0000-0000-0000-0000000000f1")), 214, (Author, new OrganizationId(Guid.Empty)), Asked);

    public static HelpRequest Taken => Waiting.TakenBy(Mentor, Asked.AddMinutes(4)).Accepted();

    public static HelpRequest Answered => Taken.SaidBy(Mentor, Asked.AddMinutes(9)).Accepted();

    public static HelpRequest Resolved => Answered.ResolvedBy(Author, Asked.AddMinutes(20)).Accepted();

    public static T Accepted<T>(this Decision<T> decision) => Assert.IsType<Decision<T>.Accepted>(decision).Value;

    public static string Refused<T>(this Decision<T> decision) => Assert.IsType<Decision<T>.Refused>(decision).Reason;
}
