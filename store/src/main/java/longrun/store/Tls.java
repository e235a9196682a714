package longrun.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import longrun.store.StoreConfig.Place;
import longrun.workout.port.StoreException;

/** How the connection to a server is guarded against whoever listens on the way. */
sealed interface Tls {
    String MODE = "sslMode=";

    /** The driver's options about TLS, the old ones too, which would take away from what is set here. */
    Set<String> OF_TLS =
            Set.of("sslmode", "usessl", "trustservercertificate", "disablesslhostnameverification", "serversslcert");

    /** As the options of the URL say; the driver's default is no TLS. */
    record AsTheUrlSays() implements Tls {}

    /** None, said by name. */
    record Off() implements Tls {}

    /**
     * The server must show a certificate for its name that goes back to one that is trusted.
     *
     * @param certificates a file in PEM form; empty for those that Java trusts
     */
    record Required(String certificates) implements Tls {}

    /** What the environment says, by {@link StoreConfig#TLS} and {@link StoreConfig#CERTIFICATES}. */
    static Tls read(String tls, String certificates) {
        String file = certificates.strip();
        // The driver takes the name as it stands in the URL.
        if (!file.isEmpty() && (file.contains("&") || !Files.isReadable(Path.of(file)))) {
            throw new StoreException(StoreConfig.CERTIFICATES + " is \"" + file
                    + "\", which cannot be read; name a file of certificates in PEM form, or unset it");
        }
        return switch (tls.strip().toLowerCase(Locale.ROOT)) {
            case "required" -> new Required(file);
            case "off" -> new Off();
            case "" -> file.isEmpty() ? new AsTheUrlSays() : new Required(file);
            default ->
                throw new StoreException(
                        StoreConfig.TLS + " is \"" + tls.strip() + "\", but should be required or off");
        };
    }

    /** The server, spoken to so. */
    default Place.Server secured(Place.Server server) {
        if (this instanceof AsTheUrlSays) {
            return server;
        }
        String options = server.url().replaceFirst("[^?]*\\??", "");
        for (String option : options.split("&", -1)) {
            String name = option.replaceFirst("=.*", "");
            if (OF_TLS.contains(name.toLowerCase(Locale.ROOT))) {
                throw new StoreException(StoreConfig.URL + " has an option " + name + " and " + StoreConfig.TLS
                        + " is set too; leave one of them out");
            }
        }
        return new Place.Server(
                server.url() + (server.url().contains("?") ? "&" : "?") + options(), server.user(), server.password());
    }

    private String options() {
        if (!(this instanceof Required required)) {
            return MODE + "disable";
        }
        return MODE + "verify-full"
                + (required.certificates.isEmpty() ? "" : "&serverSslCert=" + required.certificates);
    }
}
