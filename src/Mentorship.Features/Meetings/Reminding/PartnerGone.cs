using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Позвать куратора»: the other side of the pair cannot be reached.</summary>
internal sealed record CallCurator(string PairId);

/// <summary>Whoever has a meeting with somebody that closed the chat hears of it once, and can call the curator.</summary>
internal sealed class PartnerGone(
    Unit unit, MeetingStore meetings, CoupleStore couples, GuestGone guests, Curators curators, CuratorCalls calls)
    : IGoneNews, IHandle<CallCurator>
{
    private static readonly TimeSpan OncePer = TimeSpan.FromDays(1);

    public async Task<Replies> GoneAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var waiting = (await meetings.ComingAsync(on.Now, ct)).Select(row => row.PairId).ToHashSet();
        var waits = (await couples.MineAsync(ct)).Where(couple => waiting.Contains(couple.Pair.ToString())).ToList();
        var told = waits.Select(couple => couple.OtherThan(person).Person);
        return [.. waits.SelectMany(couple => Tell(couple, person, on)), .. await guests.NewsAsync(person, told, on, ct)];
    }

    public async Task<Replies> HandleAsync(CallCurator command, Occasion on, CancellationToken ct)
    {
        if (await couples.FindMineAsync(command.PairId, ct) is not { } couple)
            return new Replies { Toast = MeetingTexts.NotYours, Home = true };
        var (me, other) = (couple.Of(on.Acting()), couple.OtherThan(on.Acting()));
        using (Stead.ForSchool(unit, couple.School))
            if (!await calls.IsNewsAsync($"gone:{couple.Pair}:{me.Person}", OncePer, on, ct))
                return Replies.Screen(on.Chat, MeetingTexts.CuratorKnowsAlready, [Speaking.MenuButton]);
        var call = new Phrase(MeetingTexts.CuratorCalled, ("name", me.Name), ("other", other.Name));
        return Replies.Screen(on.Chat, MeetingTexts.CuratorKnows, [Speaking.MenuButton])
            .With(await curators.TellAsync(couple.School, on, new Body.Says(call, [[Speaking.MenuButton]]), ct));
    }

    private static IEnumerable<Outgoing> Tell(Couple couple, PersonId gone, Occasion on)
    {
        var (partner, person) = (couple.OtherThan(gone), couple.Of(gone));
        if (partner is not { Chat: { } chat, IsReachable: true }) yield break;
        var text = new Phrase(MeetingTexts.PartnerGone, ("name", person.Name));
        var call = new Button(MeetingTexts.CallCurator, new CallCurator(couple.Pair.ToString()), Emphasis.Primary);
        yield return new Outgoing(chat, new Body.Says(text, [[call], [Speaking.MenuButton]]))
        {
            Priority = Priority.Consultation, Slot = Notices.SlotOf($"gone:{couple.Pair}"), DueAt = partner.Quiet.HeldUntil(on.Now),
        };
    }
}
