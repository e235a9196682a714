package longrun.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import longrun.workout.Activity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityWordTest {
    @ParameterizedTest
    @CsvSource({
        "Trail Run, RUN",
        "Laufen, RUN",
        "Laufbandtraining, RUN",
        "Course \u00e0 pied, RUN",
        "Corrida em trilhas, RUN",
        "Bieganie, RUN",
        "Hardlopen, RUN",
        "Spaziergang, WALK",
        "Caminhada, WALK",
        "Wandelen, WALK",
        "Wandern, HIKE",
        "Randonn\u00e9e, HIKE",
        "Senderismo, HIKE",
        "Radfahren, RIDE",
        "V\u00e9lo, RIDE",
        "Ciclismo em estradas, RIDE",
        "Jazda na rowerze, RIDE",
        "Fietsen, RIDE",
        "Schwimmen, SWIM",
        "Nataci\u00f3n, SWIM",
        "P\u0142ywanie, SWIM",
        "Skilanglauf, WINTER",
        "Langlauf, WINTER",
        "Schaatsen, WINTER",
        "Krafttraining, GYM",
        "Musculation, GYM",
        "Schach, OTHER",
        "'', OTHER",
    })
    void isKnownInItsLanguage(String declared, Activity activity) {
        assertThat(ActivityWord.of(declared)).isEqualTo(activity);
    }
}
