using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Broadcasts;
using Mentorship.Features.Hours;
using Mentorship.Features.Meetings;
using Mentorship.Features.Onboarding;
using Mentorship.Features.Pairing;
using Mentorship.Features.Questionnaires;
using Mentorship.Features.SituationalHelp;
using Mentorship.Features.Tests.Questionnaires;
using Mentorship.Pipeline;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Tests;

/// <summary>A hundred thousand turns of anything through every dialogue of the catalogue; each screen is drawn in words as a chat would get it.</summary>
public sealed class CatalogueWalkTests
{
    private const int Turns = 150_000;
    private const int Seed = 20260915;

    private static readonly SchoolChoice[] Schools = [.. Enumerable.Range(1, 20).Select(number => new SchoolChoice($"s{number}", $"СОШ № {number}"))];

    private static readonly string[] Typed =
    [
        "Иван", "Дёмина Раиса", "и", "", " ", new('ж', 300), "слово за словом", "завтра 14:30",
        "https://edu.example.ru/семинар", "https://school7.example", "https://edu.example.ru/90", "https://школа7.рф",
    ];

    private static readonly Dictionary<string, string> Fitting = new()
    {
        ["hours.write"] = "пн-пт 9-17", ["hours.write-lessons"] = "пн 1-4, вт 2", ["hours.write-pause"] = "до 20.09",
        ["duty.write"] = "завтра 9-12", ["broadcast.moment"] = "завтра 14:30", ["broadcast.term"] = "24.09", ["broadcast.event"] = "24.09 15:00",
        ["meetings.name-time"] = "завтра 14:30", ["settings.write-quiet"] = "22-6:30", ["zone.name"] = "Берлин",
    };

    [Fact]
    public void Nobody_who_presses_and_types_at_random_breaks_any_dialogue()
    {
        var walks = new ServiceCollection().AddFeatures().Flows.Values.SelectMany(entry => WalksThrough(entry.Flow)).ToList();

        foreach (var (flow, facts, argument) in walks)
        {
            var met = Walker.Stroll(new Drawn(flow), Turns / walks.Count, Seed, facts, (random, _) => Words(flow, random), argument);

            Assert.True(met.Finished > 50, $"{flow.Name} was finished too seldom: {met}");
        }
    }

    /// <summary>Now and then what the flow asks for, where hardly any other words would do.</summary>
    internal static string Words(IFlow flow, Random random) =>
        random.Next(3) is 0 && Fitting.TryGetValue(flow.Name, out var fitting) ? fitting : Typed[random.Next(Typed.Length)];

    /// <summary>How each flow is begun and what it is told; a new one has to say it here.</summary>
    internal static IEnumerable<(IFlow Flow, Func<object?, object?> Facts, JsonElement? Argument)> WalksThrough(IFlow flow) => flow.Name switch
    {
        QuestionnaireFlow.FlowName => Enum.GetValues<QuestionnaireKind>().Select(Questionnaire),
        "onboarding.apply" => [(flow, query => query is SchoolsToJoin ? Schools : null, null)],
        "pairing.find" => [(flow, Nothing, Argument(new BeginFindingSide("m1")))],
        "meetings.name-time" => [(flow, Nothing, Argument(new NameTime.Target("p1", null)))],
        "meetings.name-place" => [(flow, Nothing, Argument(new NamePlace.Target("p1", DateTimeOffset.UnixEpoch)))],
        "meetings.describe" => [(flow, Nothing, Argument(new BeginDescribing(Guid.Empty, Facet.Topic)))],
        "meetings.reason" => [(flow, Nothing, Argument(new BeginReason(Guid.Empty)))],
        "meetings.summarise" => [(flow, Nothing, Argument(new BeginSummary(Guid.Empty)))],
        "meetings.summarise-group" => [(flow, Nothing, Argument(new BeginGroupSummary(Guid.Empty)))],
        "meetings.gather" => [(flow, Nothing, Argument(new BeginGathering([Guid.Empty])))],
        "meetings.describe-group" => [(flow, Nothing, Argument(new BeginDescribingGathering(Guid.Empty, Facet.Topic)))],
        "meetings.move-group" => [(flow, Nothing, Argument(new BeginMovingGathering(Guid.Empty, 0)))],
        "broadcast.write" => [(flow, Nothing, Argument(new BeginWords(Guid.Empty)))],
        "broadcast.correct" => [(flow, Nothing, Argument(new BeginCorrection(Guid.Empty)))],
        "broadcast.link" => [(flow, Nothing, Argument(new BeginLink(Guid.Empty)))],
        "broadcast.moment" => [(flow, Nothing, Argument(new BeginMoment(Guid.Empty)))],
        "broadcast.event" => [(flow, Nothing, Argument(new BeginEvent(Guid.Empty)))],
        "broadcast.term" => [(flow, Nothing, Argument(new BeginTerm(Guid.Empty)))],
        "calendar.bring" or "hours.write" or "hours.write-lessons" or "hours.write-pause" => [(flow, Nothing, null)],
        "duty.write" => [(flow, Nothing, Argument(new BeginWritingDuty("p1")))],
        "situational-help.edit-answer" => [(flow, Nothing, Argument(new EditDraft(Guid.Empty, IsTitle: true)))],
        "situational-help.rewrite" => [(flow, Nothing, Argument(new RewriteUnsent(Guid.Empty)))],
        "situational-help.few-words" => [(flow, Nothing, Argument(new BeginFewWords(Guid.Empty)))],
        "situational-help.canned" => [(flow, Nothing, Argument(new BeginCanned(Guid.Empty)))],
        "situational-help.note" => [(flow, Nothing, Argument(new BeginNote(Guid.Empty)))],
        "people.find" or "settings.write-quiet" or "zone.name" or "situational-help.ask" => [(flow, Nothing, null)],
        _ => throw new NotSupportedException($"Nobody has said how to walk through {flow.Name}"),
    };

    private static (IFlow, Func<object?, object?>, JsonElement?) Questionnaire(QuestionnaireKind kind)
    {
        var keeper = new Keeper(kind);
        return (keeper, keeper.Answer, new RunDraft(Guid.Empty).Write());
    }

    private static JsonElement Argument<T>(T argument) => JsonSerializer.SerializeToElement(argument, PipelineJson.Options);

    private static object? Nothing(object? query) => null;
}
