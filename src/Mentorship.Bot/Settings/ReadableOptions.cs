using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>
/// A value that is no number, no time or none of the words asked for is told like one out of bounds: with all others that are wrong.
/// By itself it would end the reading at once.
/// </summary>
internal sealed class ReadableOptions<TOptions>(
    IEnumerable<IConfigureOptions<TOptions>> setups,
    IEnumerable<IPostConfigureOptions<TOptions>> afterwards,
    IEnumerable<IValidateOptions<TOptions>> checks) : IOptionsFactory<TOptions>
    where TOptions : class
{
    private readonly OptionsFactory<TOptions> _factory = new(setups, afterwards, checks);

    public TOptions Create(string name)
    {
        try { return _factory.Create(name); }
        catch (InvalidOperationException unreadable)
        {
            throw new OptionsValidationException(name, typeof(TOptions), [Unreadable.Told(unreadable.Message, typeof(TOptions))]);
        }
    }
}

/// <summary>Says of a value that could not be read what its setting asks for.</summary>
internal static partial class Unreadable
{
    private const BindingFlags ByAnyCase = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    /// <summary>The binder names the type by its name in our code, and the value, which may be a secret put in the wrong place.</summary>
    public static string Told(string message, Type options) => Place().Match(message) is { Success: true } found
        ? $"{found.Groups[1].Value} cannot be read: {Form(found.Groups[1].Value, options)}."
        : message;

    private static string Form(string key, Type options)
    {
        var type = key.Split(':').Skip(1).Aggregate(options, (of, part) => of.GetProperty(part, ByAnyCase)?.PropertyType ?? of);
        return type == typeof(TimeSpan) ? "write days, hours, minutes and seconds, such as 1.02:30:00"
            : type == typeof(TimeOnly) ? "write an hour, such as 08:00"
            : type == typeof(bool) ? "write true or false"
            : type.IsEnum ? $"write one of {string.Join(", ", Enum.GetNames(type))}"
            : "write a number";
    }

    [GeneratedRegex("at '([^']+)' to type")]
    private static partial Regex Place();
}
