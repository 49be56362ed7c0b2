using System.Reflection;
using System.Text.RegularExpressions;

namespace Mentorship.Features.Tests;

/// <summary>No statement reaches the data of a school without naming for whom: read from the code, one by one.</summary>
public sealed partial class TenantTests
{
    private const string Exception = "-- any school: ";

    private static readonly Assembly Product = typeof(Catalogue).Assembly;

    [Fact]
    public void Every_statement_on_data_of_schools_names_its_actor_or_says_why_not()
    {
        var tables = TablesOfSchools();

        var open =
            from type in Product.GetTypes()
            let texts = Constants(type)
            from text in texts
            where Statement().IsMatch(text.Sql) && Words().Matches(text.Sql).Any(word => tables.Contains(word.Value))
            where !texts.Exists(other => other != text && other.Sql.StartsWith(text.Sql, StringComparison.Ordinal))
            where !Tenant().IsMatch(text.Sql) && !text.Sql.Contains(Exception, StringComparison.Ordinal)
            select $"{type.Name}.{text.Name}";

        Assert.Empty(open);
    }

    private static List<(string Name, string Sql)> Constants(Type type) =>
    [
        .. type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (field.Name, (string)field.GetRawConstantValue()!)),
    ];

    private static HashSet<string> TablesOfSchools()
    {
        var tables =
            from name in Product.GetManifestResourceNames()
            where name.EndsWith(".sql", StringComparison.Ordinal)
            from Match table in Table().Matches(new StreamReader(Product.GetManifestResourceStream(name)!).ReadToEnd())
            select table.Groups[1].Value;
        // A chat that tries codes belongs to nobody yet.
        return [.. tables.Where(table => table is not "wrong_codes")];
    }

    [GeneratedRegex(@"^(\s*--[^\n]*\n)*\s*(select|insert|update|delete|with)\s")]
    private static partial Regex Statement();

    [GeneratedRegex(@"create table (\w+)")]
    private static partial Regex Table();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();

    [GeneratedRegex("@(ActorId|OrganizationId|MunicipalityId)")]
    private static partial Regex Tenant();
}
