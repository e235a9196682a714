package longrun.cli;

import longrun.source.archive.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How much a file may hold that is taken in. */
final class LimitOptions {
    private static final long MEGABYTE = 1024 * 1024;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "Refuse a larger file, as it is handed in (default: 256 MB).")
    int size = (int) (Limits.DEFAULT.mostBytes() / MEGABYTE);

    @Option(
            names = "--max-unpacked",
            paramLabel = "MB",
            description = "Refuse a .zip or .gz file out of which more comes (default: 1024 MB, or --max-size if that "
                    + "is more).")
    @Nullable
    Integer unpacked;

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description = "Refuse a .zip or .gz file that grows to more than so many times its size (default: 100).")
    int ratio = Limits.DEFAULT.mostRatio();

    @Option(
            names = "--max-files",
            paramLabel = "N",
            description = "Refuse a .zip file that holds more files (default: 20000).")
    int files = Limits.DEFAULT.mostFiles();

    @Option(names = "--max-rows", paramLabel = "N", description = "Refuse a file with more rows (default: 2000000).")
    int rows = Limits.DEFAULT.mostRows();

    /** How many MB may come out of an archive. */
    int mostUnpacked() {
        return unpacked == null ? Math.max(size, (int) (Limits.DEFAULT.mostUnpackedBytes() / MEGABYTE)) : unpacked;
    }

    /** What was asked for; limits that let nothing in are wrong usage. */
    Limits limits(CommandSpec command) {
        try {
            return new Limits(size * MEGABYTE, mostUnpacked() * MEGABYTE, ratio, files, rows);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
