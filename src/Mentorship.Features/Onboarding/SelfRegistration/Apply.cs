using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Оставить заявку».</summary>
internal sealed record BeginApplying;

/// <summary>The schools one may ask to be let into.</summary>
internal sealed record SchoolsToJoin;

/// <summary>A school as a choice.</summary>
internal sealed record SchoolChoice(string Id, string Name);

/// <summary>What somebody may ask to be; other roles come from the school's list alone.</summary>
public enum ApplicantRole { Mentee, Mentor }

/// <summary>Somebody without an invitation asks a school to let them in: which school, as whom, under what name.</summary>
internal static class Apply
{
    private const int LongestName = 120;

    public enum Step { School, Role, Name }

    public sealed record Draft
    {
        public SchoolChoice? School { get; init; }

        public ApplicantRole? Role { get; init; }

        public string Name { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("onboarding.apply", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: OnboardingTexts.ApplyingStopped)
        .Cancels(say: OnboardingTexts.ApplyingStopped)
        .Needs(_ => new SchoolsToJoin())
        .ChooseFrom(Step.School, OnboardingTexts.WhichSchoolToJoin,
            Source.Of<IReadOnlyList<SchoolChoice>, Draft, SchoolChoice>(
                (all, _) => all, school => school.Id, school => Speaking.Verbatim(school.Name)),
            (draft, school) => draft with { School = school })
        .Choose<ApplicantRole>(Step.Role, OnboardingTexts.AsWhomToJoin, (draft, role) => draft with { Role = role })
        .Type(Step.Name, OnboardingTexts.WhatIsYourName, ParseName, (draft, name) => draft with { Name = name })
        .Then(draft => new SubmitApplication(draft.School!, draft.Role!.Value, draft.Name));

    private static Answer<string> ParseName(string typed) =>
        new FullName(typed) is { Value.Length: <= LongestName } name && name.Value.Contains(' ')
            ? name.Value
            : new Rejected(OnboardingTexts.NameNeedsTwoWords);
}

internal sealed class BeginApplyingHandler : IHandle<BeginApplying>
{
    public Task<Replies> HandleAsync(BeginApplying command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(Apply.Flow.Name) });
}

internal sealed class SchoolsToJoinAnswer(ApplicationStore applications) : IAnswer<SchoolsToJoin>
{
    public async Task<object?> AnswerAsync(SchoolsToJoin query, Occasion on, CancellationToken ct) => await applications.SchoolsAsync(ct);
}
