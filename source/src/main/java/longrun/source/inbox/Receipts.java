package longrun.source.inbox;

import java.io.Writer;
import java.util.List;

/** Writes down what became of a file; closing the writer is left to the caller. */
@FunctionalInterface
public interface Receipts {
    /**
     * Writes one receipt.
     *
     * @param contents of one file, at least one
     */
    void write(Writer out, List<Content> contents);
}
