package longrun.source;

/** Is told how far an import has come, now and then and at its end. */
@FunctionalInterface
public interface Progress {
    /** For whoever doesn't look. */
    Progress NONE = (bytesRead, bytesTotal, rows) -> {};

    /**
     * Called from within the store's transaction: be quick.
     *
     * @param bytesTotal the file's size; 0 if it is not known
     * @param rows how many rows were judged
     */
    void at(long bytesRead, long bytesTotal, int rows);
}
