using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The person has chosen the request for words that were kept aside.</summary>
internal sealed record PassParked(Guid Parked, Guid Request);

/// <summary>Words that were kept aside are a new question.</summary>
/// <param name="InForm">They were typed into a form, to which the person returns.</param>
internal sealed record SendParked(Guid Parked, bool InForm = false);

/// <summary>Words that were kept aside go nowhere.</summary>
internal sealed record DropParked(Guid Parked);

internal sealed class ParkedWords(
    ParkedStore parked, Passing passing, NewRequests questions, RequestStore requests, Crossroads crossroads, RequestClock clock,
    CircleStore circle)
    : IHandle<PassParked>, IHandle<SendParked>, IHandle<DropParked>
{
    private static readonly Replies TooLate = new() { Toast = HelpTexts.FoundNoWay, Home = true };

    public async Task<Replies> HandleAsync(PassParked command, Occasion on, CancellationToken ct)
    {
        if (await requests.FindAsync(command.Request, ct) is not { } request)
            return new Replies { Toast = HelpTexts.NotYours, Home = true };
        if (await parked.TakeAsync(command.Parked, ct) is not { } content) return TooLate;
        if (request.Author != on.Acting() && request.Holder != on.Acting() && !await IsBesideAsync(request, on, ct))
            return new Replies { Toast = HelpTexts.NotYours }.With(await crossroads.WhereAsync(content, on, ct));
        var passed = await passing.PassAsync(command.Request, content, on, ct) ?? [];
        await parked.ChooseAsync(command.Request, on.Now, ct);
        var line = new Phrase(HelpTexts.PassedOn, ("number", request.Number), RequestMessages.Span(clock.Settings.ChosenFor));
        return Replies.Screen(on.Chat, line, Speaking.BackAnd(new ListRequests())).With(passed);
    }

    private async Task<bool> IsBesideAsync(HelpRequest request, Occasion on, CancellationToken ct) =>
        (await circle.BesideAsync(on.Acting(), ct)).Contains(request.Id.Value);

    public async Task<Replies> HandleAsync(SendParked command, Occasion on, CancellationToken ct)
    {
        if (await parked.TakeAsync(command.Parked, ct) is not { } content) return TooLate;
        await parked.ForgetChoiceAsync(ct);
        return new Replies { Home = command.InForm }.With(await questions.OpenAsync(content, on, ct));
    }

    public async Task<Replies> HandleAsync(DropParked command, Occasion on, CancellationToken ct) =>
        await parked.TakeAsync(command.Parked, ct) is null ? TooLate : new Replies { Toast = HelpTexts.Dropped, Home = true };
}
