package longrun.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import longrun.cli.config.ConfigFile.Line;
import longrun.cli.config.ConfigFile.RefusedException;
import longrun.cli.place.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
    private static final Platform LINUX = new Platform("Linux", Path.of("/home/ann"));
    private static final Platform MAC = new Platform("Mac OS X", Path.of("/Users/ann"));
    private static final Platform WINDOWS = new Platform("Windows 11", Path.of("/Users/ann"));

    @TempDir
    Path folder;

    @Test
    void liesWhereThePlatformKeepsSuchThings() {
        assertThat(ConfigFile.standard(Map.of(), LINUX))
                .isEqualTo(Path.of("/home/ann/.config/longrun/longrun.properties"));
        assertThat(ConfigFile.standard(Map.of("XDG_CONFIG_HOME", "/xdg"), LINUX))
                .isEqualTo(Path.of("/xdg/longrun/longrun.properties"));
        assertThat(ConfigFile.standard(Map.of("XDG_CONFIG_HOME", "xdg"), LINUX))
                .isEqualTo(Path.of("/home/ann/.config/longrun/longrun.properties"));
        assertThat(ConfigFile.standard(Map.of("XDG_CONFIG_HOME", "/xdg"), MAC))
                .isEqualTo(Path.of("/Users/ann/Library/Application Support/Longrun/longrun.properties"));
        assertThat(ConfigFile.standard(Map.of("APPDATA", "/roaming"), WINDOWS))
                .isEqualTo(Path.of("/roaming/Longrun/longrun.properties"));
        assertThat(ConfigFile.standard(Map.of(), WINDOWS))
                .isEqualTo(Path.of("/Users/ann/AppData/Roaming/Longrun/longrun.properties"));
    }

    @Test
    void tellsTheLineOfEachSetting() throws Exception {
        assertThat(read("# a comment\n\nport = 9000\r\n  ! another, not continued \\\nhost:h\rathlete ann"))
                .containsExactly(line(3, "port", "9000"), line(5, "host", "h"), line(6, "athlete", "ann"));
    }

    @Test
    void takesContinuedLinesAsOne() throws Exception {
        assertThat(read("inbox = /a\\\n   /b\nport = 1\ndata = c\\\\\nhost = h"))
                .containsExactly(
                        line(1, "inbox", "/a/b"), line(3, "port", "1"), line(4, "data", "c\\"), line(5, "host", "h"));
        assertThat(read("port = 9\\")).containsExactly(line(1, "port", "9"));
    }

    @Test
    void tellsOfASecondLineOfTheSameKey() throws Exception {
        assertThat(read("port=1\nport=2")).containsExactly(line(1, "port", "1"), line(2, "port", "2"));
    }

    @Test
    void readsUtf8WithOrWithoutAMark() throws Exception {
        assertThat(read("\uFEFFdata=/Läufe\ninbox=/\\u00e4"))
                .containsExactly(line(1, "data", "/Läufe"), line(2, "inbox", "/ä"));
    }

    @Test
    void saysWhyItCannotBeRead() throws Exception {
        Path latin = Files.write(folder.resolve("latin"), "data=/Läufe".getBytes(StandardCharsets.ISO_8859_1));
        Path escape = Files.writeString(folder.resolve("escape"), "port=1\ndata=C:\\users");
        Path missing = folder.resolve("missing");

        assertRefused(missing, "the configuration file " + missing + " does not exist");
        assertRefused(folder, "the configuration file " + folder + " cannot be read");
        assertRefused(latin, "the configuration file " + latin + " is not written in UTF-8");
        assertRefused(escape, escape + ":2: after \\u there should be four hexadecimal digits");
    }

    @Test
    void doesNotPrintValues() {
        assertThat(line(1, "store.password", "s3cret").toString()).isEqualTo("Line[1, store.password]");
    }

    private List<Line> read(String text) throws Exception {
        return ConfigFile.read(Files.writeString(folder.resolve("longrun.properties"), text));
    }

    private static Line line(int number, String key, String value) {
        return new Line(number, key, value);
    }

    private static void assertRefused(Path file, String problem) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ConfigFile.read(file))
                .withMessage(problem);
    }
}
