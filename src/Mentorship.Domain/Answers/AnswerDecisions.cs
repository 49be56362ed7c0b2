using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Answers;

/// <summary>Every change of an answer of the bank, as a yes with the new state or a no with the phrase that explains it.</summary>
public static class AnswerDecisions
{
    private const string NotYours = "help.refused.not-yours";
    private const string Gone = "help.bank.gone";

    /// <summary>The one who asked says yes; only a question that a person has answered and that is over can be passed on.</summary>
    public static Decision<BankAnswer> OfferedBy(this HelpRequest request, PersonId person, Guid id, DateTimeOffset now) =>
        person != request.Author ? No(NotYours)
        : request.IsOpen || request.Holder is not { } holder ? No("help.bank.only-closed")
        : new BankAnswer
        {
            Id = id, School = request.School, Request = request.Id, Number = request.Number, Author = request.Author, Holder = holder,
            Direction = request.Direction, Since = now,
        };

    /// <summary>The one who answered says yes as well: from here on an editor reads the words.</summary>
    public static Decision<BankAnswer> AgreedBy(
        this BankAnswer answer, PersonId person, (string Title, string Words) draft, DateTimeOffset now) =>
        person != answer.Holder ? No(NotYours)
        : draft.Words.Length is 0 ? No("help.bank.no-words")
        : answer.Step(AnswerStep.Agree, now, next => next with
        {
            Title = Cut(draft.Title, BankAnswer.LongestTitle), Words = Cut(draft.Words, BankAnswer.LongestWords),
        });

    public static Decision<BankAnswer> Edited(this BankAnswer answer, string? title, string? words, DateTimeOffset now) =>
        answer.Step(AnswerStep.Edit, now, next => next with { Title = title ?? next.Title, Words = words ?? next.Words });

    public static Decision<BankAnswer> PublishedBy(this BankAnswer answer, PersonId editor, DateTimeOffset now) =>
        answer.Step(AnswerStep.Publish, now, next => next with { Reviewer = editor });

    /// <summary>Either of the two may take the yes back at any time, without a reason.</summary>
    public static Decision<BankAnswer> RevokedBy(this BankAnswer answer, PersonId person, DateTimeOffset now) =>
        person != answer.Author && person != answer.Holder ? No(NotYours) : answer.Dropped(now);

    public static Decision<BankAnswer> Dropped(this BankAnswer answer, DateTimeOffset now) =>
        answer.Step(AnswerStep.Remove, now, next => next with { Title = "", Words = "" });

    private static Decision<BankAnswer> Step(
        this BankAnswer answer, AnswerStep step, DateTimeOffset now, Func<BankAnswer, BankAnswer> change) =>
        AnswerLifeCycle.After(answer.State, step) is { } next ? change(answer with { State = next, Since = now }) : No(Gone);

    private static string Cut(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1), "…");

    private static Decision<BankAnswer> No(string reason) => new Decision<BankAnswer>.Refused(reason);
}
