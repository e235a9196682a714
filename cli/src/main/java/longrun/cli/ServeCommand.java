package longrun.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** x. */
@Command(name = "serve", description = "Serve.")
final class ServeCommand implements Callable<Integer> {
    ServeCommand(World world) {}

    @Override
    public Integer call() {
        return 0;
    }
}
