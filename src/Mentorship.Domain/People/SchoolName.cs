namespace Mentorship.Domain;

/// <summary>The name of a school as people write it, and the form it is compared by: «СОШ №7» and «СОШ № 7» are one school.</summary>
public readonly record struct SchoolName
{
    public SchoolName(string value) => Value = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Value { get; }

    public string Folded => string.Concat(FullName.Fold(Value).Where(sign => char.IsLetterOrDigit(sign)));

    public override string ToString() => Value;
}
