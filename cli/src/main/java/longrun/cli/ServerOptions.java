package longrun.cli;

import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.UploadLimits;
import longrun.workout.Athlete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the dashboard is to be found. */
final class ServerOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: 8080; 0 for any free one).")
    int port = DashboardConfig.DEFAULT_PORT;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The address to listen on (default: 127.0.0.1, which only this machine can reach).")
    String host = DashboardConfig.DEFAULT_HOST;

    @Option(
            names = "--behind-proxy",
            arity = "0..1",
            fallbackValue = "true", // or it would turn off what is configured
            hideParamSyntax = true,
            description = "Listen on another address than this machine's own: a proxy in front decides who may look, "
                    + "for there are no accounts yet.")
    boolean behindProxy;

    /** What was asked for; an address that nobody could listen on, or anybody reach, is wrong usage. */
    DashboardConfig config(Athlete athlete, boolean demo, UploadLimits uploads, CommandSpec command) {
        try {
            return new DashboardConfig(host, port, behindProxy, athlete, demo, uploads);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
