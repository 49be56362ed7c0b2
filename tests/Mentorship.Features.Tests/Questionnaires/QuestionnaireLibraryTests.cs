using System.Security.Cryptography;
using System.Text;
using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class QuestionnaireLibraryTests
{
    private static readonly QuestionnaireLibrary Library = QuestionnaireLibrary.BuiltIn();

    [Fact]
    public void Every_file_is_built_in_under_its_own_name_and_version()
    {
        var names = Library.All.Select(definition => $"{definition.Key.Id}.v{definition.Key.Version}.yaml").Order(StringComparer.Ordinal);

        Assert.Equal(Files.Names, names);
    }

    /// <summary>A run is read by the version it was answered with: whoever means to edit a file means to publish the next one.</summary>
    [Theory]
    [InlineData("closing-reflection.v1.yaml", "34d456644c4cef67")]
    [InlineData("entry-novice.v1.yaml", "65cb5989f60b7ce3")]
    [InlineData("mentor-self.v1.yaml", "ea3030b07ea4864d")]
    public void A_published_version_is_never_edited(string file, string hash)
    {
        var text = Files.Text(file).ReplaceLineEndings("\n");

        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]);
    }

    [Fact]
    public void A_definition_is_found_by_kind_and_by_key()
    {
        var latest = Library.Latest(QuestionnaireKind.MentorSelfCheck);

        Assert.Same(latest, Library[QuestionnaireKey.Parse("mentor-self@1")]);
    }

    [Fact]
    public void New_runs_get_the_newest_version_and_old_ones_keep_theirs()
    {
        var text = Files.Text("mentor-self.v1.yaml");
        var first = QuestionnaireYaml.Read("mentor-self.v1.yaml", text);
        var second = QuestionnaireYaml.Read("mentor-self.v2.yaml", text.Replace("version: 1", "version: 2", StringComparison.Ordinal));

        var library = new QuestionnaireLibrary([second, first]);

        Assert.Same(second, library.Latest(QuestionnaireKind.MentorSelfCheck));
        Assert.Same(first, library[new("mentor-self", 1)]);
    }

    [Fact]
    public void What_is_not_in_the_build_is_a_fault_that_names_it()
    {
        var fault = Assert.Throws<QuestionnaireFault>(() => Library[new("mentor-self", 7)]);

        Assert.Contains("mentor-self@7", fault.Message, StringComparison.Ordinal);
        Assert.Throws<QuestionnaireFault>(() => new QuestionnaireLibrary([]).Latest(QuestionnaireKind.MentorSelfCheck));
    }

    [Fact]
    public void The_same_version_is_not_published_twice()
    {
        var definition = Library.Latest(QuestionnaireKind.MentorSelfCheck);

        Assert.Throws<QuestionnaireFault>(() => new QuestionnaireLibrary([definition, definition]));
    }

    [Theory]
    [InlineData("mentor-self")]
    [InlineData("mentor-self@one")]
    [InlineData("@1")]
    public void A_key_that_names_nothing_is_not_read(string text)
    {
        Assert.Throws<FormatException>(() => QuestionnaireKey.Parse(text));
    }
}
