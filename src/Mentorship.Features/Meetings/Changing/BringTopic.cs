using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A mentee has something to talk about: it goes to the next meeting with a mentor, or begins one.</summary>
internal sealed class BringTopic(MeetingStore meetings, DescribeMeetingHandler describing, OfferTimesHandler offering) : IMeetingTopics
{
    private const string Between = "; ";

    public async Task<Replies> BringAsync(string topic, Occasion on, CancellationToken ct)
    {
        var mine = on.Acting().ToString();
        var next = (await meetings.ComingAsync(on.Now, ct)).FirstOrDefault(row => row.MenteeId == mine);
        return next is null
            ? await offering.HandleAsync(new ChoosePartner(topic), on, ct)
            : await describing.AddTopicAsync(Guid.Parse(next.Id), topic, on, ct);
    }

    /// <summary>Null where there is no room beside what is to be talked about already.</summary>
    public static string? Beside(string? agenda, string topic) => agenda is null ? topic
        : agenda.Contains(topic, StringComparison.OrdinalIgnoreCase) ? agenda
        : agenda.Length + topic.Length + Between.Length <= ShortWords.Longest ? agenda + Between + topic
        : null;
}
