namespace Mentorship.Telegram.Webhook;

/// <summary>Whether the server has been told where to bring updates: until then nobody is heard.</summary>
public sealed class WebhookHealth
{
    private volatile bool _isSet;

    public bool IsSet => _isSet;

    internal void Set() => _isSet = true;
}
