package longrun.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {
    @Test
    void sendsSubjectsThatSnsTakes() {
        assertThat(Topic.shown("Longrun: 3 new workouts from läufe\n.csv"))
                .isEqualTo("Longrun: 3 new workouts from l?ufe?.csv");
        assertThat(Topic.shown("x".repeat(99))).hasSize(99).doesNotEndWith("...");
        assertThat(Topic.shown("x".repeat(100))).hasSize(99).endsWith("x...");
    }
}
