using System.Net;

namespace Mentorship.Telegram.Wire;

/// <summary>The body of one call. It knows whether any of it was handed to the network: if not, the call cannot have happened.</summary>
internal abstract class CallBody(byte[] bytes) : HttpContent
{
    private volatile bool _isWritten;

    public bool IsWritten => _isWritten;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        _isWritten = true;
        return stream.WriteAsync(bytes, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
