using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Mentorship.Pipeline;

/// <summary>
/// Fills the parameters of one statement from one type of arguments and from the actor.
/// Both stores hold only bigint and text, so everything is turned into one of the two here.
/// </summary>
internal sealed partial class Binder
{
    private static readonly ConcurrentDictionary<(string Sql, Type Args), Binder> Known = new();

    private readonly Slot[] _slots;

    private Binder(string sql, Type args) =>
        _slots = [.. Parameters().Matches(sql).Select(match => match.Groups[1].Value).Distinct().Select(name => Of(sql, name, args))];

    /// <summary>Of the parameters, without their sign.</summary>
    public IEnumerable<string> Names => _slots.Select(slot => slot.Name);

    public static Binder For(string sql, object? args) =>
        Known.GetOrAdd((sql, args?.GetType() ?? typeof(object)), static key => new Binder(key.Sql, key.Args));

    /// <summary>Null, a long or a string.</summary>
    public object? Value(int slot, object? args, Actor actor) => _slots[slot].Read(args, actor);

    /// <summary>Adds the parameters to a command that has none yet.</summary>
    public void Declare(DbCommand command)
    {
        foreach (var slot in _slots)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@" + slot.Name;
            parameter.DbType = slot.Type;
            command.Parameters.Add(parameter);
        }
    }

    public void Fill(DbCommand command, object? args, Actor actor)
    {
        for (var i = 0; i < _slots.Length; i++) command.Parameters[i].Value = Value(i, args, actor) ?? DBNull.Value;
    }

    private static Slot Of(string sql, string name, Type args) => name switch
    {
        _ when args.GetProperty(name) is { } property => Of(property),
        "ActorId" => new Slot(name, DbType.String, static (_, actor) => actor.PersonId),
        "OrganizationId" => new Slot(name, DbType.String, static (_, actor) => actor.OrganizationId),
        "MunicipalityId" => new Slot(name, DbType.String, static (_, actor) => actor.MunicipalityId),
        _ => throw new InvalidOperationException($"Nothing gives @{name} to: {sql}"),
    };

    private static Slot Of(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var getter = property.GetMethod!;
        var read = (Func<object, object?>)typeof(Binder).GetMethod(nameof(Getter), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType!, property.PropertyType).Invoke(null, [getter])!;
        return type == typeof(string) ? new Slot(property.Name, DbType.String, (args, _) => read(args!))
            : IsText(type) ? new Slot(property.Name, DbType.String, (args, _) => Convert(read(args!)))
            : new Slot(property.Name, DbType.Int64, (args, _) => Convert(read(args!)));
    }

    private static Func<object, object?> Getter<TArgs, TValue>(MethodInfo getter)
    {
        if (typeof(TArgs).IsValueType) return args => getter.Invoke(args, null);
        var get = getter.CreateDelegate<Func<TArgs, TValue>>();
        return args => get((TArgs)args);
    }

    private static bool IsText(Type type) => type.IsEnum || type == typeof(Guid) || type == typeof(DateOnly) || !type.IsPrimitive && type != typeof(DateTimeOffset);

    private static object? Convert(object? value) => value switch
    {
        null or string or long => value,
        int number => (long)number,
        bool truth => truth ? 1L : 0L,
        DateTimeOffset moment => moment.ToUnixTimeMilliseconds(),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    [GeneratedRegex(@"@([A-Za-z]\w*)")]
    private static partial Regex Parameters();

    private sealed record Slot(string Name, DbType Type, Func<object?, Actor, object?> Read);
}
