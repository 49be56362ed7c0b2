using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«/unsend»: the person takes their own words back; channels tell a bot nothing of what people delete.</summary>
/// <param name="Message">What the word was a reply to; null where it was none.</param>
internal sealed record Unsend(MessageRef? Message);

internal sealed class UnsendHandler(
    WordStore words, AnswerStore answers, ParkedStore parked, RequestDesk desk, IOutbox outbox, EndRequest ending, Departure departure)
    : IHandle<Unsend>
{
    public async Task<Replies> HandleAsync(Unsend command, Occasion on, CancellationToken ct)
    {
        if (command.Message is not { } message) return Replies.Say(on.Chat, HelpTexts.UnsendHow);
        var original = await outbox.OriginalAsync(message, ct);
        if (await words.OfOwnAsync(original, ct) is not [_, ..] requests) return Replies.Say(on.Chat, HelpTexts.UnsendNotOwn);
        await parked.DropAsync(original, ct);
        Phrase? told = null;
        var taken = new Replies();
        foreach (var request in requests)
            taken.AddRange(await desk.TryOpenAsync(request, async now =>
            {
                var (line, gone) = await TakeBackAsync(now, original, on, ct);
                told ??= line;
                return gone;
            }, ct) ?? []);
        return told is null ? taken : Replies.Say(on.Chat, told).Answering().With(taken);
    }

    /// <summary>What the person hears of it, once however many requests held the words; null where the cards say it themselves.</summary>
    private async Task<(Phrase? Told, Replies Gone)> TakeBackAsync(Case now, MessageRef original, Occasion on, CancellationToken ct)
    {
        var said = OneMessage(now, original);
        foreach (var one in said) await words.WithdrawAsync(one, on.Now, ct);
        // What others may one day read of it is made of these words.
        await answers.ForgetAsync(now.Request.Id, ct);
        var gone = new Replies();
        foreach (var one in said) gone.AddRange(await GoneAsync(now, one, on, ct));
        var after = await desk.RereadAsync(now, ct);
        if (after.Request is { IsOpen: true, Holder: null } && after.Words is []) return (null, gone.With(await ending.WithdrawAsync(after, on, ct)));
        if (after.Request.IsUnsent) return (null, gone.With((await departure.LookAgainAsync(after, Placement.New, on, ct)).Cards));
        var cards = now.Question.Any(one => one.Id == said[0].Id) ? Corrected.Cards(after, on.Now) : [];
        return (Told(now, said[0], on), gone
            .With(now.Listeners(on.Acting()).SelectMany(to => Withdrawal.Line(now, to, said[0]))).With(cards));
    }

    /// <summary>An album is one message.</summary>
    private static List<SaidWords> OneMessage(Case now, MessageRef original)
    {
        var one = now.Words.First(said => said.Content.Message == original);
        return [.. now.Words.Where(said => said == one
            || (one.Content.Album is { } album && said.Content.Album == album && said.Speaker == one.Speaker))];
    }

    private async Task<Replies> GoneAsync(Case now, SaidWords said, Occasion on, CancellationToken ct)
    {
        await outbox.CancelAsync(now.About, said.Content.Message, ct);
        await outbox.CancelAsync(now.AboutAsking, said.Content.Message, ct);
        return Withdrawal.Of(now, said, await outbox.CopiesAsync(said.Content.Message, ct), on.Now);
    }

    private static Phrase Told(Case now, SaidWords said, Occasion on) => now.Listeners(said.Speaker).ToList() switch
    {
        [] => HelpTexts.TakenBackAsked,
        var all when Withdrawal.IsTooLate(said, on.Now) => new Phrase(HelpTexts.TakenBackLate, ("name", Named(all))),
        var all => new Phrase(HelpTexts.TakenBack, ("name", Named(all))),
    };

    private static string Named(IEnumerable<Party> people) => string.Join(", ", people.Select(party => party.Name));
}
