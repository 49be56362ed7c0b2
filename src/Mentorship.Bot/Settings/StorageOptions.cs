using System.ComponentModel.DataAnnotations;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

public enum StorageProvider { Sqlite, Postgres }

/// <summary>Which database holds everything, and where it is.</summary>
public sealed class StorageOptions : IValidatableObject
{
    public const string Section = "Storage";

    [EnumDataType(typeof(StorageProvider))]
    public StorageProvider Provider { get; init; }

    [Required(ErrorMessage = "Storage:ConnectionString is empty: name a file, such as Data Source=data/mentorship.db, or a server.")]
    public string ConnectionString { get; init; } = "Data Source=data/mentorship.db";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var complaint = Provider is StorageProvider.Sqlite
            ? StoreAddress.ComplaintOfFile(ConnectionString) : StoreAddress.ComplaintOfServer(ConnectionString);
        if (complaint is not null)
            yield return new ValidationResult($"{Section}:{nameof(ConnectionString)} {complaint}");
    }
}
