namespace Mentorship.Domain.Questionnaires;

/// <summary>Reads codes of questionnaire files (psych_ped) as members of our enums (PsychPed), by declared name only.</summary>
public static class Code
{
    public static T? Read<T>(string code) where T : struct, Enum
    {
        var name = code.Replace("_", "", StringComparison.Ordinal);
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }
}
