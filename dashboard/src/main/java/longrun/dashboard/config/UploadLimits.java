package longrun.dashboard.config;

import longrun.source.archive.Limits;

/**
 * How much a browser may hand over at once.
 *
 * @param mostFiles of one upload
 * @param files what each may hold; all together have no more bytes than one may have
 */
public record UploadLimits(int mostFiles, Limits files) {
    /** A file for each year, several times over. */
    private static final int MOST_FILES = 50;

    private static final long MEGABYTE = 1024 * 1024;

    public static final UploadLimits DEFAULT = of(Limits.DEFAULT);

    public UploadLimits {
        if (files.mostBytes() < MEGABYTE || mostFiles < 1) {
            throw new IllegalArgumentException("an upload is let be at least 1 MB and one file, not "
                    + files.mostBytes() + " bytes and " + mostFiles + " files");
        }
    }

    /** With the usual number of files. */
    public static UploadLimits of(Limits files) {
        return new UploadLimits(MOST_FILES, files);
    }

    /** Of all files of one upload together. */
    public long mostBytes() {
        return files.mostBytes();
    }

    /** In whole megabytes, rounded down. */
    public long mostMegabytes() {
        return mostBytes() / MEGABYTE;
    }
}
