using System.Reflection;
using Mentorship.Conversations;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>Makes commands as only a forger would: any command of the catalogue, with the ids wanted.</summary>
internal static class Forgery
{
    public static bool NamesSomething(Type command) => Parameters(command).Any(IsId);

    public static object Of(Type command, Func<string, string> idOf) =>
        Activator.CreateInstance(command, [.. Parameters(command).Select(parameter => Value(parameter, idOf))])!;

    public static async Task<object> OfAsync(Type command, Func<string, Task<string>> idOf)
    {
        var ids = new Dictionary<string, string>();
        foreach (var parameter in Parameters(command).Where(IsId)) ids[parameter.Name!] = await idOf(parameter.Name!);
        return Of(command, name => ids[name]);
    }

    private static ParameterInfo[] Parameters(Type command) =>
        command.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length).First().GetParameters();

    private static bool IsId(ParameterInfo parameter) =>
        TypeOf(parameter) == typeof(Guid) || (TypeOf(parameter) == typeof(string) && parameter.Name!.EndsWith("Id", StringComparison.Ordinal));

    private static Type TypeOf(ParameterInfo parameter) => Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;

    private static object? Value(ParameterInfo parameter, Func<string, string> idOf) => TypeOf(parameter) switch
    {
        var guid when guid == typeof(Guid) => Guid.Parse(idOf(parameter.Name!)),
        var text when text == typeof(string) => IsId(parameter) ? idOf(parameter.Name!) : "",
        var moment when moment == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch.AddYears(100),
        var number when number == typeof(long) => 5L,
        var content when content == typeof(Content) => new Content(ContentKind.Text, RichText.Plain("подделка"), new MessageRef("tg:1", 1)),
        { IsValueType: true } other => Activator.CreateInstance(other),
        var other => throw new NotSupportedException($"A forger cannot make the {other.Name} of {parameter.Member.DeclaringType!.Name} yet"),
    };
}
