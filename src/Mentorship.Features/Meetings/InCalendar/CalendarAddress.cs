using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Календарь»: subscribing to one's own meetings.</summary>
internal sealed record ShowSubscription;

/// <summary>«Получить ссылку», «Сменить ссылку»: an earlier address stops working.</summary>
internal sealed record MakeCalendarAddress;

/// <summary>«Отключить».</summary>
internal sealed record DropCalendarAddress;

internal sealed class CalendarAddressHandler(CalendarFeed feed)
    : IHandle<ShowSubscription>, IHandle<MakeCalendarAddress>, IHandle<DropCalendarAddress>
{
    public async Task<Replies> HandleAsync(ShowSubscription command, Occasion on, CancellationToken ct) => await feed.SinceAsync(ct) switch
    {
        _ when !feed.IsOffered => Screen(on, MeetingTexts.CalendarNowhere),
        { } since => On(on, since),
        _ => Off(on, MeetingTexts.CalendarScreen),
    };

    /// <summary>The address comes in a message of its own, which stays where people can find it.</summary>
    public async Task<Replies> HandleAsync(MakeCalendarAddress command, Occasion on, CancellationToken ct)
    {
        if (!feed.IsOffered) return Screen(on, MeetingTexts.CalendarNowhere);
        var address = await feed.MakeAsync(on.Now, ct);
        Button[] open = [new(MeetingTexts.OpenAddress, null, Emphasis.Primary, Url: address.Open)];
        var text = new Phrase(MeetingTexts.CalendarAddress, ("address", address.File));
        return On(on, on.Now).With([new Outgoing(on.Chat, new Body.Says(text, [open]))]);
    }

    public async Task<Replies> HandleAsync(DropCalendarAddress command, Occasion on, CancellationToken ct)
    {
        await feed.DropAsync(ct);
        return feed.IsOffered ? Off(on, MeetingTexts.CalendarOff) : Screen(on, MeetingTexts.CalendarNowhere);
    }

    private static Replies On(Occasion on, DateTimeOffset since) => Screen(on, new Phrase(MeetingTexts.CalendarOn, ("since", since)),
        new Button(MeetingTexts.ChangeAddress, new MakeCalendarAddress()), new Button(MeetingTexts.DropAddress, new DropCalendarAddress()));

    private static Replies Off(Occasion on, Phrase text) =>
        Screen(on, text, new Button(MeetingTexts.GetAddress, new MakeCalendarAddress(), Emphasis.Primary));

    private static Replies Screen(Occasion on, Phrase text, params Button[] row) =>
        Replies.Screen(on.Chat, text, [.. row.Length > 0 ? (Button[][])[row] : [], Speaking.BackAnd(List(on))]);

    private static object List(Occasion on) => on.Actor.May(Right.Meet) ? new ShowMeetings() : new ShowGatherings();
}
