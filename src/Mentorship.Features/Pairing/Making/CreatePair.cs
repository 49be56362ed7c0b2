using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>How the two would fit, before it is decided.</summary>
internal sealed record PreviewPair(string MentorId, string MenteeId);

/// <summary>The curator's word makes the pair.</summary>
internal sealed record CreatePair(string MentorId, string MenteeId);

internal sealed class PreviewPairHandler(Candidates candidates, PairWords words) : IHandle<PreviewPair>
{
    public async Task<Replies> HandleAsync(PreviewPair command, Occasion on, CancellationToken ct) =>
        await candidates.BothAsync(command.MentorId, command.MenteeId, ct) is var (mentor, mentee)
            ? Replies.Screen(on.Chat, words.Preview(mentor, mentee, candidates.Limit),
                [new(PairingTexts.Create, new CreatePair(mentor.Id, mentee.Id), Emphasis.Primary)],
                [new(PairingTexts.OtherMentor, new PickMentor(mentee.Id)), new(PipelineTexts.Cancel, new ListPairs())])
            : Replies.Screen(on.Chat, PairingTexts.SideIsGone, Speaking.BackAnd(new PickMentee()));
}

internal sealed class CreatePairHandler(Candidates candidates, PairStore pairs, PairWords words, PairRecord record) : IHandle<CreatePair>
{
    public async Task<Replies> HandleAsync(CreatePair command, Occasion on, CancellationToken ct)
    {
        if (await candidates.BothAsync(command.MentorId, command.MenteeId, ct) is not var (mentor, mentee))
            return Replies.Screen(on.Chat, PairingTexts.SideIsGone, Speaking.BackAnd(new PickMentee()));
        var facts = await candidates.FactsAsync(command.MentorId, command.MenteeId, ct);
        return PairingRules.Decide(Wanted(mentor, mentee, on), facts) switch
        {
            Decision<Pair>.Accepted(var pair) => await MakeAsync(pair, (mentor, mentee), on, ct),
            Decision<Pair>.Refused refused => Replies.Screen(on.Chat, refused.Because(), Speaking.BackAnd(new PickMentor(mentee.Id))),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private async Task<Replies> MakeAsync(Pair pair, (CandidateRow Mentor, CandidateRow Mentee) sides, Occasion on, CancellationToken ct)
    {
        if (!await pairs.AddAsync(pair, ct))
            return Replies.Screen(on.Chat, PairRefusals.MenteeHasMentor, Speaking.BackAnd(new PickMentee()));
        var news = await record.MadeAsync(pair, on, ct);
        return Replies.Screen(on.Chat, words.Created(sides.Mentor, sides.Mentee),
                [[new(PairingTexts.AnotherPair, new PickMentee(), Emphasis.Primary)], Speaking.BackAnd(new ListPairs())])
            .With(await words.GreetAsync(pair, sides, on, ct)).With(news);
    }

    private static Pair Wanted(CandidateRow mentor, CandidateRow mentee, Occasion on) => new(
        new PairId(Guid.CreateVersion7(on.Now)), new OrganizationId(Guid.Parse(mentor.OrganizationId)),
        new PersonId(Guid.Parse(mentor.Id)), new PersonId(Guid.Parse(mentee.Id)), PairState.Active, on.Now, Version: 1);
}
