using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A channel without a network: what the technical accounts get and do goes the road of everybody's messages.</summary>
internal sealed class CanaryChannel(Func<IInbox> inbox, CanaryTalk talk, TimeProvider time) : IChannel
{
    /// <summary>Numbers grow over restarts as well.</summary>
    private long _last = time.GetUtcNow().ToUnixTimeMilliseconds();

    public string Name => CanaryTalk.Channel;

    public Incoming? Read(string payload) => JsonSerializer.Deserialize<Happened>(payload, PipelineJson.Options) switch
    {
        { Act.Words: { } words } said => new Incoming.Message(said.Act.Chat, At: null,
            new Content(ContentKind.Text, RichText.Plain(words), new MessageRef(said.Act.Chat, said.Id))),
        { Act.Code: { } code } pressed => new Incoming.Press(pressed.Act.Chat, $"{pressed.Id}", code, pressed.On),
        _ => null,
    };

    public async Task<Delivery> DeliverAsync(Dispatch dispatch, CancellationToken ct)
    {
        var id = dispatch is Dispatch.Edit edit ? edit.MessageId : Next();
        await inbox().AcceptAsync([.. talk.On(dispatch).Select(act => Arrival(new Happened(act, Next(), id)))], ct);
        return new Delivery.Sent(id);
    }

    public Task<Delivery> AnswerPressAsync(string chat, string pressId, string? toast, CancellationToken ct) =>
        Task.FromResult<Delivery>(new Delivery.Sent(null));

    public Task ShowTypingAsync(string chat, CancellationToken ct) => Task.CompletedTask;

    private static Arrival Arrival(Happened happened) => new(
        CanaryTalk.Channel, $"{happened.Act.Chat}:{happened.Id}", happened.Act.Chat, JsonSerializer.Serialize(happened, PipelineJson.Options));

    private long Next() => Interlocked.Increment(ref _last);

    /// <param name="On">The message that it answers to.</param>
    private sealed record Happened(CanaryAct Act, long Id, long On);
}
