package longrun.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Platform LINUX = new Platform("Linux", Path.of("/home/ann"));
    private static final Platform MAC = new Platform("Mac OS X", Path.of("/Users/ann"));
    private static final Platform WINDOWS = new Platform("Windows 11", Path.of("/Users/ann"));

    @Test
    void isWhereThePlatformKeepsSuchThings() {
        assertThat(own(LINUX, Map.of())).isEqualTo(Path.of("/home/ann/.local/share/longrun"));
        assertThat(own(LINUX, Map.of("XDG_DATA_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/longrun"));
        assertThat(own(MAC, Map.of("XDG_DATA_HOME", "/xdg")))
                .isEqualTo(Path.of("/Users/ann/Library/Application Support/Longrun"));
        assertThat(own(WINDOWS, Map.of("LOCALAPPDATA", "/local"))).isEqualTo(Path.of("/local/Longrun"));
        assertThat(own(WINDOWS, Map.of())).isEqualTo(Path.of("/Users/ann/AppData/Local/Longrun"));
    }

    @Test
    void ignoresAnXdgFolderThatDependsOnWhereOneStands() {
        assertThat(own(LINUX, Map.of("XDG_DATA_HOME", "xdg"))).isEqualTo(Path.of("/home/ann/.local/share/longrun"));
        assertThat(own(LINUX, Map.of("XDG_DATA_HOME", " "))).isEqualTo(Path.of("/home/ann/.local/share/longrun"));
    }

    @Test
    void isTheOneThatWasNamed() {
        DataFolder folder = new DataFolder(Map.of("XDG_DATA_HOME", "/xdg"), LINUX);

        assertThat(folder.own(Path.of("/said"))).isEqualTo(Path.of("/said"));
    }

    @Test
    void theDemoNeverSharesOnesOwn() {
        DataFolder folder = new DataFolder(Map.of(), LINUX);

        assertThat(folder.demo(null)).isEqualTo(Path.of("/home/ann/.local/share/longrun-demo"));
        assertThat(folder.demo(Path.of("/said"))).isEqualTo(Path.of("/said/demo"));
    }

    private static Path own(Platform platform, Map<String, String> environment) {
        return new DataFolder(environment, platform).own(null);
    }
}
