using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A mentor answers the questions of other schools of the municipality from now on, or no longer.</summary>
internal sealed record AnswerElsewhere(bool Answers);

internal sealed class AnswerElsewhereHandler(BankMentorStore bank) : IHandle<ShowElsewhere>, IHandle<AnswerElsewhere>
{
    public async Task<Replies> HandleAsync(ShowElsewhere command, Occasion on, CancellationToken ct)
    {
        if (!IsMentor(on)) return new Replies { Home = true };
        var isIn = await bank.IsInAsync(ct);
        return Replies.Screen(on.Chat, isIn ? HelpTexts.ElsewhereOn : HelpTexts.ElsewhereOff,
            [[new(isIn ? HelpTexts.ElsewhereStop : HelpTexts.ElsewhereStart, new AnswerElsewhere(!isIn), Emphasis.Primary)],
            Speaking.BackAnd(new ShowSettings())]);
    }

    /// <summary>What somebody has taken or was asked already stays with them.</summary>
    public async Task<Replies> HandleAsync(AnswerElsewhere command, Occasion on, CancellationToken ct)
    {
        if (command.Answers && IsMentor(on)) await bank.JoinAsync(on.Now, ct);
        if (!command.Answers) await bank.LeaveAsync(ct);
        return await HandleAsync(new ShowElsewhere(), on, ct);
    }

    private static bool IsMentor(Occasion on) => on.Actor.RolesInForce().Contains(Role.Mentor);
}
