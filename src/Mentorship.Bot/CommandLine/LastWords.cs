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
        OptionsValidationException invalid =>
            OneLine(string.Join(" ", invalid.Failures.Select(failure => MemberName().Replace(failure, "")))),
        AggregateException { InnerExceptions: [var only] } => Of(only),
        AggregateException several => OneLine(string.Join(" ", several.InnerExceptions.Select(Of))),
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            OneLine($"{exception.Message} Set Listen:Url to a free address, or stop what uses it."),
        _ => OneLine($"{exception.Message} ({exception.GetType().Name})"),
    };

    /// <summary>Validators put the property before a message that names the whole setting.</summary>
    [GeneratedRegex(@"^\w+: (?=\w+:\w)")]
    private static partial Regex MemberName();

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
