package longrun.dashboard.config;

/**
 * How much a browser may hand over at once.
 *
 * @param mostBytes of all files of one upload together
 * @param mostFiles of one upload
 */
public record UploadLimits(long mostBytes, int mostFiles) {
    /** A million workouts are 164 MB; a decade of one person's is one. */
    public static final UploadLimits DEFAULT = new UploadLimits(256L * 1024 * 1024, 50);

    private static final long MEGABYTE = 1024 * 1024;

    public UploadLimits {
        if (mostBytes < MEGABYTE || mostFiles < 1) {
            throw new IllegalArgumentException("an upload is let be at least 1 MB and one file, not " + mostBytes
                    + " bytes and " + mostFiles + " files");
        }
    }

    /** In whole megabytes, rounded down. */
    public long mostMegabytes() {
        return mostBytes / MEGABYTE;
    }
}
