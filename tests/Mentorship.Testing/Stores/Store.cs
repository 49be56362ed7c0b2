namespace Mentorship.Testing;

/// <summary>The databases that the service runs on; the names are those of the setting Storage:Provider.</summary>
public enum Store { Sqlite, Postgres }
