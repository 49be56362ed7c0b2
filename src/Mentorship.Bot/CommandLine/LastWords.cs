using System.Net.Sockets;
using System.Text.RegularExpressions;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Hosting;

/// <summary>Turns whatever went wrong into one line: whoever runs the service is helped by a sentence, not by a stack trace.</summary>
internal static partial class LastWords
{
    /// <summary>For what escapes on a thread of nobody: the runtime would print the whole stack.</summary>
    public static void Install() => AppDomain.CurrentDomain.UnhandledException += (_, args) =>
    {
        Console.Error.WriteLine(args.ExceptionObject is Exception exception ? Of(exception) : "The service stopped for an unknown reason.");
        Environment.Exit(1);
    };

    public static string Of(Exception exception) => exception switch
    {
        Failure or MigrationException => OneLine(exception.Message),
        OptionsValidationException => string.Join(" ", Each(exception)),
        AggregateException { InnerExceptions: [var only] } => Of(only),
        AggregateException several => OneLine(string.Join(" ", several.InnerExceptions.Select(Of))),
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            OneLine($"{exception.Message} Set Listen:Url to a free address, or stop what uses it."),
        IOException { InnerException: AggregateException { InnerException: SocketException reason } } => Listening(reason),
        SocketException reason => Listening(reason),
        _ => OneLine($"{exception.Message} ({exception.GetType().Name})"),
    };

    /// <summary>Of wrong settings a line for each.</summary>
    public static IEnumerable<string> Each(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions.SelectMany(Each),
        OptionsValidationException invalid => invalid.Failures.Select(failure => OneLine(Named(failure, invalid.OptionsType))),
        _ => [Of(exception)],
    };

    /// <summary>Validators name a setting by its class and property, and put the property before; people know section and name.</summary>
    private static string Named(string failure, Type options) => options.GetField("Section")?.GetRawConstantValue() is not string section
        ? failure
        : MemberName().Replace(Regex.Replace(failure, $@"(The (field )?)?\b{options.Name}((\.\w+)+)( field)?", found =>
            section + found.Groups[3].Value.Replace('.', ':')), "");

    [GeneratedRegex(@"^\w+: (?=\w+:\w)")]
    private static partial Regex MemberName();

    /// <summary>Calls and databases wrap what their sockets say: bare, it is of the pages that were to be opened.</summary>
    private static string Listening(SocketException reason) =>
        OneLine($"The pages cannot be opened: {reason.Message}. Set Listen:Url to an address of this machine, with a port that may be used.");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
