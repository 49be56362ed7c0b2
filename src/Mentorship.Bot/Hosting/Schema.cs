using System.Reflection;
using Mentorship.Features;
using Mentorship.Features.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Whose tables and words make up the product.</summary>
public static class Schema
{
    private static readonly Assembly[] Owners = [PipelineServices.Assembly, typeof(Catalogue).Assembly];
    private static readonly Lazy<Phrasebook> Words = new(() => Phrasebook.Load(Owners));
    private static readonly Lazy<IReadOnlyList<Migration>> Steps = new(() => Migration.EmbeddedIn(Owners));

    /// <summary>Read once in a process: the files lie in the program and cannot change.</summary>
    public static Phrasebook Phrases => Words.Value;

    /// <summary>Reads all that is written in the program's own files; a start does so beside everything else.</summary>
    /// <exception cref="InvalidDataException">A file of texts is wrong.</exception>
    /// <exception cref="QuestionnaireFault">A questionnaire cannot be used.</exception>
    public static Task ReadAsync() => Task.WhenAll(Task.Run(() => Phrases), Task.Run(QuestionnaireLibrary.BuiltIn));

    public static Migrator Migrator(TimeProvider time) => new(Steps.Value, time);
}
