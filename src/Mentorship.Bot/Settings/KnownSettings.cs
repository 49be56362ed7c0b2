using System.ComponentModel;
using System.Globalization;

namespace Mentorship.Hosting;

/// <summary>A class of options and the section that it reads.</summary>
internal sealed record KnownSection(string Name, Type Options)
{
    /// <summary>Every setting in it, with those of the classes inside.</summary>
    public IEnumerable<KnownSetting> Settings => In(Name, Options);

    private static IEnumerable<KnownSetting> In(string path, Type options) => options.GetProperties().SelectMany(property =>
        property.PropertyType.Name.EndsWith(nameof(Options), StringComparison.Ordinal)
            ? In($"{path}:{property.Name}", property.PropertyType)
            : [new KnownSetting($"{path}:{property.Name}", property.PropertyType)]);
}

/// <summary>A setting by its whole name, and the kind of its value.</summary>
internal sealed record KnownSetting(string Key, Type Type)
{
    /// <summary>What is wrong with a value that cannot be read at all; null where it can, or is not set.</summary>
    public string? Complaint(string? value) =>
        string.IsNullOrEmpty(value) || CanRead(value) ? null : $"{Key} must be {Form}.";

    private string Form => Type switch
    {
        { IsEnum: true } => string.Join(" or ", Enum.GetNames(Type)),
        _ when Type == typeof(bool) => "true or false",
        _ when Type == typeof(int) => "a whole number",
        _ when Type == typeof(TimeOnly) => "a time of day, such as 21:00",
        _ when Type == typeof(TimeSpan) => "a span of time, such as 1.12:00:00 (days.hours:minutes:seconds)",
        _ => $"a {Type.Name}",
    };

    private bool CanRead(string value)
    {
        try { return TypeDescriptor.GetConverter(Type).ConvertFrom(null, CultureInfo.InvariantCulture, value) is not null; }
        // Converters wrap what they meet in no one kind.
        catch (Exception) { return false; }
    }
}

/// <summary>What the sections are read from; a host has a configuration of its own around it.</summary>
internal sealed record SettingsSource(IConfiguration Configuration);
