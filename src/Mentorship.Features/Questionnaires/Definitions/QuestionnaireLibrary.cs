using System.Collections.Frozen;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Every published version of every questionnaire; runs of an old version find it here for as long as they are kept.</summary>
public sealed class QuestionnaireLibrary
{
    private const string Folder = ".Questionnaires.Definitions.";

    private static readonly Lazy<QuestionnaireLibrary> OfThisBuild = new(Read);

    private readonly FrozenDictionary<QuestionnaireKey, QuestionnaireDefinition> _byKey;

    public QuestionnaireLibrary(IReadOnlyList<QuestionnaireDefinition> definitions)
    {
        if (definitions.GroupBy(definition => definition.Key).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new QuestionnaireFault($"{twice.Key} is published twice");
        _byKey = definitions.ToFrozenDictionary(definition => definition.Key);
    }

    public IReadOnlyList<QuestionnaireDefinition> All => _byKey.Values;

    /// <summary>The definition a run was started with; its absence is a fault of the build, not of a person.</summary>
    public QuestionnaireDefinition this[QuestionnaireKey key] =>
        _byKey.TryGetValue(key, out var definition) ? definition : throw new QuestionnaireFault($"{key} is not in this build");

    /// <summary>The files that are built into the service, read and checked once in a process: they cannot change.</summary>
    /// <exception cref="QuestionnaireFault">One of them cannot be used.</exception>
    public static QuestionnaireLibrary BuiltIn() => OfThisBuild.Value;

    /// <summary>The version that new runs of a kind are made of.</summary>
    public QuestionnaireDefinition Latest(QuestionnaireKind kind) =>
        All.Where(definition => definition.Kind == kind).MaxBy(definition => definition.Key.Version)
        ?? throw new QuestionnaireFault($"there is no questionnaire of the kind {kind} in this build");

    private static QuestionnaireLibrary Read()
    {
        var assembly = typeof(QuestionnaireLibrary).Assembly;
        return new([
            .. assembly.GetManifestResourceNames()
                .Where(name => name.Contains(Folder, StringComparison.Ordinal))
                .Select(name => QuestionnaireYaml.Read(name.Split(Folder)[^1], Text(name))),
        ]);

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
