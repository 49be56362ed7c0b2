using System.Runtime.CompilerServices;
using Mentorship.Domain.Answers;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.HelpRequests.ARequest;

namespace Mentorship.Domain.Tests.Answers;

public sealed class AnswerLifeCycleTests
{
    private static readonly DateTimeOffset Later = Asked.AddHours(1);

    private static BankAnswer Offered => Resolved.OfferedBy(Author, Guid.Empty, Later).Accepted();

    private static BankAnswer Draft => Offered.AgreedBy(Mentor, ("Шум", "Начните с сигнала."), Later).Accepted();

    [Fact]
    public void The_picture_beside_the_code_is_the_table()
    {
        var path = Path.Combine(Here(), "../../../src/Mentorship.Domain/Answers/BankAnswer.md");
        var picture = $"# The way of an answer into the bank\n\n```mermaid\n{AnswerLifeCycle.ToMermaid()}```\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, picture);

        Assert.Equal(File.ReadAllText(path), picture);
    }

    [Fact]
    public void Only_the_author_offers_and_only_what_is_over()
    {
        Assert.Equal("help.refused.not-yours", Resolved.OfferedBy(Mentor, Guid.Empty, Later).Refused());
        Assert.Equal("help.bank.only-closed", Answered.OfferedBy(Author, Guid.Empty, Later).Refused());
    }

    [Fact]
    public void Without_the_yes_of_both_there_are_no_words()
    {
        Assert.Equal(("", ""), (Offered.Title, Offered.Words));
        Assert.Equal("help.refused.not-yours", Offered.AgreedBy(Author, ("Шум", "Слова"), Later).Refused());
        Assert.Equal("help.bank.gone", Offered.PublishedBy(Colleague, Later).Refused());
        Assert.Equal("Начните с сигнала.", Draft.Words);
    }

    [Fact]
    public void Either_of_the_two_takes_it_back_and_nobody_else()
    {
        var published = Draft.PublishedBy(Colleague, Later).Accepted();

        Assert.Equal((AnswerState.Removed, ""), (published.RevokedBy(Author, Later).Accepted().State, published.RevokedBy(Mentor, Later).Accepted().Words));
        Assert.Equal("help.refused.not-yours", published.RevokedBy(Colleague, Later).Refused());
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
