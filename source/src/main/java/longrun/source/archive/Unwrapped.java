package longrun.source.archive;

import java.io.IOException;
import java.io.InputStream;
import longrun.source.draft.RefusedException;
import longrun.workout.batch.Refusal;

/** One file out of whatever it is packed in; more than one wrapping is more than an export has. */
final class Unwrapped {
    private Unwrapped() {}

    /**
     * The file a stream holds, or the one packed in it by gzip.
     *
     * @param budget of what comes out
     * @throws RefusedException if it is an archive
     */
    static Parcel.Item of(String name, long size, Peek peek, Budget budget) throws IOException {
        if (peek.kind() == Peek.Kind.GZIP) {
            return new Parcel.Item(Names.unpacked(name), 0, unpacked(peek.in(), budget));
        }
        return new Parcel.Item(name, size, plain(peek));
    }

    private static InputStream unpacked(InputStream in, Budget budget) throws IOException {
        Metered content = new Metered(new Gunzip(in), budget);
        try {
            return plain(Peek.at(content));
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }

    private static InputStream plain(Peek peek) throws RefusedException {
        return switch (peek.kind()) {
            case PLAIN -> peek.in();
            case OFFICE -> throw new RefusedException(Refusal.Reason.SPREADSHEET, "");
            case GZIP, ZIP -> throw new RefusedException(Refusal.Reason.NESTED_ARCHIVE, "");
        };
    }
}
