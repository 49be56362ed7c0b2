using System.Reflection;
using Mentorship.Features;
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

    public static Migrator Migrator(TimeProvider time) => new(Steps.Value, time);
}
