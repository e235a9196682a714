package longrun.acceptance.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A unit of systemd: lines of {@code Name=value}, a name maybe several times. */
record Unit(List<String> lines) {
    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z_]+)");

    static Unit read(Path file) throws IOException {
        return new Unit(settings(file));
    }

    /** Its values of a name, in their order. */
    List<String> all(String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }

    String one(String name) {
        List<String> all = all(name);
        if (all.size() != 1) {
            throw new AssertionError(name + " stands there " + all.size() + " times");
        }
        return all.get(0);
    }

    /** What it gives the process, and what its file of settings says above that. */
    Map<String, String> environment(Path file) throws IOException {
        Map<String, String> environment = new HashMap<>();
        Stream.concat(all("Environment").stream(), settings(file).stream()).forEach(line -> {
            int equals = line.indexOf('=');
            environment.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return environment;
    }

    /** The words of its command line: a variable that stands alone is as many words as its value has. */
    List<String> command(Map<String, String> environment) {
        return words(one("ExecStart"))
                .flatMap(word -> {
                    Matcher variable = VARIABLE.matcher(word);
                    return variable.matches()
                            ? words(environment.getOrDefault(variable.group(1), ""))
                            : Stream.of(word);
                })
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" +")).filter(word -> !word.isEmpty());
    }

    private static List<String> settings(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.matches("[A-Za-z_]+=.*"))
                .toList();
    }
}
