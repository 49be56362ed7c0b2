using System.Globalization;

namespace Mentorship.Domain;

/// <summary>A name as the school wrote it, and the forms that are derived from it.</summary>
public readonly record struct FullName
{
    public FullName(string value) => Value = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Value { get; }

    /// <summary>«Родионов Денис Кириллович» becomes «Р. Д. К.», each part of a double name counting once.</summary>
    public string Initials => string.Join(
        ' ', Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{StringInfo.GetNextTextElement(part).ToUpperInvariant()}."));

    /// <summary>The form that names are compared and searched by; databases fold Cyrillic differently.</summary>
    public string Folded => Fold(Value);

    public static string Fold(string words) => words.Trim().ToLowerInvariant().Replace('ё', 'е');

    public override string ToString() => Value;
}
