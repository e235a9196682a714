package longrun.cli;

/** What the command tells whoever started it. */
final class ExitCode {
    static final int DONE = 0;

    /** The input was refused; the message says why. */
    static final int REFUSED = 1;

    /** The command was called wrongly. */
    static final int USAGE = 2;

    /** Something it needs is broken, missing, full or busy. */
    static final int BROKEN = 3;

    private ExitCode() {}
}
