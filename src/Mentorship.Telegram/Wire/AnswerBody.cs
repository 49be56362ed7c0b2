using System.Buffers;

namespace Mentorship.Telegram.Wire;

/// <summary>The bytes of one answer in a rented buffer, never more than the limit.</summary>
internal sealed class AnswerBody : IDisposable
{
    /// <summary>A longer answer is none of the Bot API, or a batch that must be asked for in smaller parts.</summary>
    public const int Limit = 4 * 1024 * 1024;

    private readonly int _limit;
    private byte[] _buffer;
    private int _length;

    private AnswerBody(int size, int limit) => (_buffer, _limit) = (ArrayPool<byte>.Shared.Rent(size), limit);

    public bool IsTooBig => _length > _limit;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    public static async Task<AnswerBody> ReadAsync(HttpContent content, CancellationToken ct, int limit = Limit)
    {
        var body = new AnswerBody(Math.Clamp((int)(content.Headers.ContentLength ?? 0) + 1, 4096, 64 * 1024), limit);
        try
        {
            await using var stream = await content.ReadAsStreamAsync(ct);
            await body.FillAsync(stream, ct);
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private async Task FillAsync(Stream stream, CancellationToken ct)
    {
        while (!IsTooBig)
        {
            if (_length == _buffer.Length)
                Grow();
            var read = await stream.ReadAsync(_buffer.AsMemory(_length), ct);
            if (read == 0)
                return;
            _length += read;
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
