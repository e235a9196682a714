package longrun.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import longrun.workout.batch.Refusal;
import org.jspecify.annotations.Nullable;

/** A parcel of one content. */
final class SingleParcel implements Parcel {
    private final InputStream file;
    private final Metered handedIn;
    private final long size;
    private @Nullable Content content;

    private SingleParcel(Content content, InputStream file, Metered handedIn, long size) {
        this.content = content;
        this.file = file;
        this.handedIn = handedIn;
        this.size = size;
    }

    /**
     * A file that can be read.
     *
     * @param handedIn what the item comes out of
     * @param size how many bytes that has
     */
    static SingleParcel of(Item item, Metered handedIn, long size) {
        return new SingleParcel(item, item.in(), handedIn, size);
    }

    static SingleParcel refused(Refusal refusal) {
        InputStream nothing = InputStream.nullInputStream();
        return new SingleParcel(new Refused(refusal), nothing, new Metered(nothing, (bytes, total) -> {}), 0);
    }

    @Override
    public long bytesRead() {
        return handedIn.count();
    }

    @Override
    public long bytesTotal() {
        return size;
    }

    @Override
    public @Nullable Content next() {
        Content next = content;
        content = null;
        if (next == null) {
            close();
        }
        return next;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
