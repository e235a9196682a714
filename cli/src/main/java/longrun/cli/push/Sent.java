package longrun.cli.push;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A file as it is sent, telling how far that has come. */
final class Sent extends FilterInputStream {
    private final LongConsumer progress;
    private long bytes;

    Sent(InputStream file, LongConsumer progress) {
        super(file);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        bytes += more;
        progress.accept(bytes);
    }
}
