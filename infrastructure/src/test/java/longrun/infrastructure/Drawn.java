package longrun.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import longrun.workout.Athlete;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.assertions.Template;

/** The template that some choices make, with files of nothing in the place of Longrun's. */
final class Drawn {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Choices, Drawn> DRAWN = new LinkedHashMap<>();

    private final JsonNode root;

    private Drawn(Template template) {
        this.root = JSON.valueToTree(template.toJSON());
    }

    /** MySQL, for Ann, with the dashboard. */
    static Drawn plain() {
        return of(choices(Engine.MYSQL, true));
    }

    static Choices choices(Engine engine, boolean dashboard) {
        return new Choices(engine, "ann@example.org", new Athlete("ann"), dashboard);
    }

    static synchronized Drawn of(Choices choices) {
        return DRAWN.computeIfAbsent(choices, Drawn::drawn);
    }

    private static Drawn drawn(Choices choices) {
        try {
            Path folder = Files.createTempDirectory("infrastructure");
            App app = new App(AppProps.builder()
                    .context(Infrastructure.STRICT)
                    .outdir(folder.resolve("cdk.out").toString())
                    .build());
            LongrunStack stack = new LongrunStack(app, StackProps.builder().build(), choices, artefacts(folder));
            Drawn drawn = new Drawn(Template.fromStack(stack));
            delete(folder);
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static Artefacts artefacts(Path folder) throws IOException {
        Path function = folder.resolve("cloud/target/function.zip");
        Files.createDirectories(function.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(function))) {
            zip.putNextEntry(new ZipEntry("nothing"));
        }
        Path jar = folder.resolve("cli/target/longrun.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "nothing");
        Path certificates = Files.createDirectories(folder.resolve("certificates"));
        Files.writeString(certificates.resolve(Artefacts.BUNDLE), "nothing");
        return Artefacts.of(folder, certificates);
    }

    /** The properties of the one resource of this type. */
    JsonNode the(String type) {
        List<JsonNode> all = all(type);
        assertThat(all).as(type).hasSize(1);
        return all.get(0);
    }

    /** The properties of each resource of this type. */
    List<JsonNode> all(String type) {
        return resources(type).map(resource -> resource.path("Properties")).toList();
    }

    /** The first one of this type, whole. */
    JsonNode resource(String type) {
        return resources(type).findFirst().orElseThrow();
    }

    /** The properties of the one resource of this type whose name begins so. */
    JsonNode the(String type, String name) {
        List<JsonNode> found = root.path("Resources")
                .propertyStream()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .filter(resource -> resource.getKey().startsWith(name))
                .map(resource -> resource.getValue().path("Properties"))
                .toList();
        assertThat(found).as(type + " " + name).hasSize(1);
        return found.get(0);
    }

    private Stream<JsonNode> resources(String type) {
        return root.path("Resources")
                .valueStream()
                .filter(resource -> resource.path("Type").asText().equals(type));
    }

    List<String> types() {
        return root.path("Resources")
                .valueStream()
                .map(resource -> resource.path("Type").asText())
                .toList();
    }

    JsonNode outputs() {
        return root.path("Outputs");
    }

    /** Every statement of every policy that allows something, with where it stands. */
    List<Allowed> allowed() {
        List<Allowed> found = new ArrayList<>();
        root.path("Resources")
                .propertyStream()
                .forEach(resource -> resource.getValue().findValues("Statement").stream()
                        .flatMap(JsonNode::valueStream)
                        .filter(statement -> statement.path("Effect").asText().equals("Allow"))
                        .forEach(statement -> found.add(
                                new Allowed(resource.getValue().path("Type").asText(), resource.getKey(), statement))));
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    /** A statement that allows something. */
    record Allowed(String type, String name, JsonNode statement) {
        List<String> actions() {
            return texts(statement.path("Action"));
        }

        List<String> resources() {
            return texts(statement.path("Resource"));
        }

        static List<String> texts(JsonNode one) {
            return (one.isArray() ? one.valueStream() : Stream.of(one))
                    .map(node -> node.isTextual() ? node.asText() : node.toString())
                    .toList();
        }
    }
}
