package longrun.store;

import static org.assertj.core.api.Assertions.assertThat;

import longrun.workout.Activity;
import longrun.workout.mapping.Mapping;
import org.junit.jupiter.api.Test;

class MappingTextTest {
    @Test
    void readsTheOldestFormWhichNamesNoActivity() {
        Mapping mapping = MappingText.read(
                "csv\tDAY_FIRST\nDATE\tNONE\tONE_WAY_ONLY\tDatum\n" + "DISTANCE\tKILOMETRE\tCOMMA\tStrecke");

        assertThat(mapping.activity()).isEqualTo(Activity.OTHER);
        assertThat(MappingText.read(MappingText.text(mapping))).isEqualTo(mapping);
    }
}
