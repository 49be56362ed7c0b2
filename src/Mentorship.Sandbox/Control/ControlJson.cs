using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentorship.Sandbox;

internal sealed record SayRequest(string Text, long? ReplyTo = null);

internal sealed record SendRequest(
    SampleKind Kind, string? Caption = null, long? ReplyTo = null, string? FileName = null, byte[]? Content = null, int Items = 3);

internal sealed record PressRequest(long MessageId, string Button, bool Wait = true);

internal sealed record EditRequest(long MessageId, string Text);

internal sealed record DeleteRequest(long MessageId);

internal sealed record AdvanceRequest(double Seconds);

internal sealed record LimitsRequest(bool IsEnforced, int? PerSecond = null);

internal sealed record FaultRequest(
    FaultKind Kind, int? Count = null, double Share = 1, long? Chat = null, string? Method = null,
    int RetryAfterSeconds = 1, double Delay = 1000, bool AfterEffect = false, int StatusCode = 502)
{
    public Fault ToFault() => new(Kind)
    {
        Count = Count, Share = Share, Chat = Chat, Method = Method, RetryAfterSeconds = RetryAfterSeconds,
        Delay = TimeSpan.FromMilliseconds(Delay), AfterEffect = AfterEffect, StatusCode = StatusCode,
    };
}

internal sealed record Mistake(string Error);

internal sealed record Done(bool Ok = true);

internal sealed record PendingView(int Pending);

internal sealed record InjectedView(long UpdateId);

internal sealed record ClockView(DateTimeOffset Now, IReadOnlyList<PlannedMoment> Planned);

internal sealed record LedgerView(IReadOnlyList<CallRecord> Calls, IReadOnlyList<UpdateRecord> Updates);

internal sealed record TrailView(IReadOnlyList<TrailLine> Lines);

internal sealed record LimitsView(bool IsEnforced, int PerSecond);

internal sealed record FaultsView(IReadOnlyList<ArmedFault> Armed, IReadOnlyList<StruckFault> Struck);

internal sealed record BotView(string Name, string Username, JsonElement? Commands);

internal sealed record StateView(
    ClockView Clock, BotView Bot, int Pending, LimitsView Limits, IReadOnlyList<ArmedFault> Faults, IReadOnlyList<ChatView> Chats);

internal sealed record EventView(long Seq, EventKind Kind, long? Chat, JsonElement? Subject);

/// <summary>The JSON of the control endpoints, made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(MillisecondsConverter), typeof(WordConverter<MessageKind>), typeof(WordConverter<SampleKind>),
        typeof(WordConverter<EventKind>), typeof(WordConverter<FaultKind>), typeof(WordConverter<UpdateState>),
        typeof(WordConverter<TrailKind>),
    ],
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SayRequest))]
[JsonSerializable(typeof(SendRequest))]
[JsonSerializable(typeof(PressRequest))]
[JsonSerializable(typeof(EditRequest))]
[JsonSerializable(typeof(DeleteRequest))]
[JsonSerializable(typeof(AdvanceRequest))]
[JsonSerializable(typeof(LimitsRequest))]
[JsonSerializable(typeof(DemoPerson))]
[JsonSerializable(typeof(FaultRequest))]
[JsonSerializable(typeof(ArmedFault))]
[JsonSerializable(typeof(ArmedFault[]))]
[JsonSerializable(typeof(FaultsView))]
[JsonSerializable(typeof(Mistake))]
[JsonSerializable(typeof(Done))]
[JsonSerializable(typeof(PendingView))]
[JsonSerializable(typeof(InjectedView))]
[JsonSerializable(typeof(ClockView))]
[JsonSerializable(typeof(LedgerView))]
[JsonSerializable(typeof(TrailView))]
[JsonSerializable(typeof(TrailLine))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(StateView))]
[JsonSerializable(typeof(ChatView))]
[JsonSerializable(typeof(SeenMessage))]
[JsonSerializable(typeof(Toast))]
[JsonSerializable(typeof(CallRecord))]
[JsonSerializable(typeof(UpdateRecord))]
[JsonSerializable(typeof(EventView))]
internal sealed partial class ControlJson : JsonSerializerContext
{
    /// <summary>The default context with letters written as letters.</summary>
    public static ControlJson Out =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

/// <summary>Durations as milliseconds: what a page can count with.</summary>
internal sealed class MillisecondsConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeSpan.FromMilliseconds(reader.GetDouble());

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Math.Round(value.TotalMilliseconds, 2));
}

/// <summary>Kinds as words in camelCase.</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
