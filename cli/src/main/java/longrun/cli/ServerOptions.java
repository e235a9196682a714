package longrun.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the dashboard is to be found. */
final class ServerOptions {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port it listens on (default: 8080; 0 for any free one).")
    int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The address it listens on (default: 127.0.0.1, which this machine alone can reach).")
    String host = "127.0.0.1";

    @Option(
            names = "--behind-proxy",
            description = "Let it listen on another address, for a proxy in front that asks who comes: "
                    + "Longrun itself has no accounts yet.")
    boolean behindProxy;

    /** Refuses what nobody could listen on, or anybody reach. */
    void check(CommandSpec command) {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port is " + port + ": choose one of 1 to " + LAST_PORT + ", or 0.");
        }
        if (!behindProxy && !isLoopback(command)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--host " + host + " would let others in, and Longrun has no accounts yet: leave it out, or say"
                            + " --behind-proxy if a proxy in front asks who comes.");
        }
    }

    private boolean isLoopback(CommandSpec command) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ParameterException(
                    command.commandLine(), "--host " + host + " is no address of this machine: leave it out.", e);
        }
    }
}
