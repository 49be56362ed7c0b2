namespace Mentorship.Domain.Questionnaires;

/// <summary>Words of a questionnaire file in its languages; Russian is always there and stands in for the others.</summary>
public sealed record LocalText(string Ru, string? Tt = null, string? En = null)
{
    public string In(string locale) => locale switch
    {
        "tt" => Tt ?? Ru,
        "en" => En ?? Ru,
        _ => Ru,
    };
}
