package longrun.source.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import longrun.source.archive.Drop.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of real exports, where the folder with them exists. */
class RealArchivesTest {
    private static final Path EXPORTS = Path.of(System.getProperty("longrun.exports", "no exports"));

    /** Far from the one a bomb is told by. */
    private static final int RATIO = 30;

    @TempDir
    Path folder;

    private Drop drop;

    @BeforeEach
    void theFolderIsThere() {
        assumeTrue(Files.isDirectory(EXPORTS), "no real exports at " + EXPORTS);
        drop = new Drop(folder, Limits.DEFAULT.withMostRatio(RATIO));
    }

    @Test
    void comeOutAsTheyWentIn() throws IOException {
        for (Path file : files()) {
            byte[] content = Files.readAllBytes(file);
            if (isPacked(content)) {
                continue;
            }
            Found same = Found.file("export", new String(content, ISO_8859_1));

            assertThat(drop.of("export", content)).as("%s", file).containsExactly(same);
            assertThat(drop.of("export.gz", Packed.gzip(content)))
                    .as("%s", file)
                    .containsExactly(same);
            assertThat(drop.of("export.zip", Packed.zip(Packed.File.of("export", content))))
                    .as("%s", file)
                    .containsExactly(same);
        }
    }

    @Test
    void areOpenedWhereTheyAreArchives() throws IOException {
        for (Path file : files()) {
            if (!file.toString().endsWith(".zip")) {
                continue;
            }
            assertThat(drop.of(file, "export.zip"))
                    .as("%s", file)
                    .isNotEmpty()
                    .allMatch(found -> found.refused().isEmpty()
                            || found.refused().equals("NESTED_ARCHIVE")
                            || found.refused().equals("EMPTY_ARCHIVE"));
        }
    }

    private static boolean isPacked(byte[] content) {
        String head = new String(content, 0, Math.min(4, content.length), ISO_8859_1);
        return head.startsWith("PK") || head.startsWith("\u001F\u008B");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(EXPORTS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
