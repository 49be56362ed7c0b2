using Mentorship.Features.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

/// <summary>The published files as they are built into the service.</summary>
internal static class Files
{
    public static IReadOnlyList<string> Names { get; } =
        ["closing-reflection.v1.yaml", "entry-novice.v1.yaml", "mentor-self.v1.yaml"];

    public static string Text(string name)
    {
        using var stream = typeof(QuestionnaireLibrary).Assembly
            .GetManifestResourceStream($"Mentorship.Features.Questionnaires.Definitions.{name}");
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd();
    }
}
