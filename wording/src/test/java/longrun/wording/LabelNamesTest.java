package longrun.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import longrun.workout.Label;
import longrun.workout.history.LabelFilter;
import longrun.workout.settings.LabelName;
import org.junit.jupiter.api.Test;

class LabelNamesTest {
    private final LabelNames own = new LabelNames(Map.of(
            Label.PUP_WALK, new LabelName("outing", "outings"), Label.MIXED, new LabelName("jog-walk", "jog-walks")));

    @Test
    void areLongrunsUntilTheAthleteNamesThem() {
        assertThat(LabelNames.DEFAULT.one(Label.PUP_WALK)).isEqualTo("dog walk");
        assertThat(LabelNames.DEFAULT.title(null)).isEqualTo("No label");
        assertThat(LabelNames.DEFAULT.titles(Label.REAL_RUN)).isEqualTo("Runs");
        assertThat(LabelNames.DEFAULT.a(Label.OUTLIER)).isEqualTo("an outlier");
        assertThat(LabelNames.DEFAULT.filter(LabelFilter.NOT_OUTLIER)).isEqualTo("Everything except outliers");
    }

    @Test
    void areHersWhereSheDid() {
        assertThat(own.a(Label.PUP_WALK)).isEqualTo("an outing");
        assertThat(own.many(Label.PUP_WALK)).isEqualTo("outings");
        assertThat(own.title(Label.PUP_WALK)).isEqualTo("Outing");
        assertThat(own.filter(LabelFilter.PUP_WALK)).isEqualTo("Outings");
        assertThat(own.one(Label.REAL_RUN)).isEqualTo("run");
    }

    /** Longrun says "3 mixed"; a name of her own has a plural. */
    @Test
    void mixedStandsAloneBehindANumberUntilItHasAName() {
        assertThat(LabelNames.DEFAULT.counted(Label.MIXED, 3)).isEqualTo("mixed");
        assertThat(LabelNames.DEFAULT.many(Label.MIXED)).isEqualTo("mixed workouts");
        assertThat(own.counted(Label.MIXED, 3)).isEqualTo("jog-walks");
        assertThat(own.counted(Label.MIXED, 1)).isEqualTo("jog-walk");
        assertThat(own.titles(Label.MIXED)).isEqualTo("Jog-walks");
    }

    @Test
    void beginASentenceLargeWhateverTheyAreMadeOf() {
        assertThat(LabelNames.capital("dog walk")).isEqualTo("Dog walk");
        assertThat(LabelNames.capital("<b>")).isEqualTo("<b>");
        assertThat(LabelNames.capital("\uD83D\uDC15 walk")).isEqualTo("\uD83D\uDC15 walk");
        assertThat(LabelNames.capital("über")).isEqualTo("Über");
    }
}
