package longrun.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** x. */
@Command(name = "demo", description = "Demo.")
final class DemoCommand implements Callable<Integer> {
    DemoCommand(World world) {}

    @Override
    public Integer call() {
        return 0;
    }
}
