package longrun.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code longrun} command. */
@Command(
        name = "longrun",
        description = "What your workouts mean, on your own machine.",
        mixinStandardHelpOptions = true)
public final class Longrun implements Runnable {
    private Longrun() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Longrun()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
