using System.Reflection;
using System.Text;

namespace Mentorship.Pipeline.Tests.Texts;

/// <summary>An assembly that carries nothing but files of words, so that a test can show them beside what it expects.</summary>
internal sealed class FilesOfTexts : Assembly
{
    private readonly Dictionary<string, string> _files = [];

    public static FilesOfTexts Of(string ru, string en) => new FilesOfTexts().With("ru", ru).With("en", en);

    public FilesOfTexts With(string locale, string json, string folder = "Sample")
    {
        _files[$"{folder}.Texts.{locale}.json"] = json;
        return this;
    }

    public override string[] GetManifestResourceNames() => [.. _files.Keys];

    public override Stream GetManifestResourceStream(string name) => new MemoryStream(Encoding.UTF8.GetBytes(_files[name]));
}
