package longrun.source.mapmyrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.mapmyrun.com/workout/123",
                "http://www.mapmyfitness.com/workout/123",
                "https://www.mapmyride.com/workout/123/",
                "https://mapmyrun.com/en/workout/123?utm=mail",
                "www.mapmyrun.com/workout/123#map"
            })
    void namesTheWorkoutOnWhateverSite(String link) {
        assertThat(Link.id(link)).isEqualTo("123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "http://www.mapmyrun.com/workout/",
                "http://www.mapmyrun.com/workout/1 2",
                "http://www.mapmyrun.com/workout/12345678901234567890123456789012345678901",
                "http://www.mapmyrun.com/routes/123"
            })
    void namesNoneElsewhere(String link) {
        assertThat(Link.id(link)).isNull();
    }
}
