package longrun.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import longrun.workout.Athlete;
import org.junit.jupiter.api.Test;

class CloudConfigTest {
    private static final String TOPIC = "arn:aws:sns:us-east-1:1:longrun";

    @Test
    void needsATopicAloneAndInsistsOnTls() {
        CloudConfig config = CloudConfig.of(Map.of("LONGRUN_TOPIC", TOPIC));

        assertThat(config.topic()).isEqualTo(TOPIC);
        assertThat(config.athlete()).isEqualTo(Athlete.DEFAULT);
        assertThat(config.secret()).isEmpty();
        assertThat(config.mostAttempts()).isEqualTo(3);
        assertThat(config.environment()).containsEntry("LONGRUN_STORE_TLS", "required");
    }

    @Test
    void leavesTlsOutOnlyWhenToldSoByName() {
        assertThat(with("LONGRUN_STORE_TLS", "off").environment()).containsEntry("LONGRUN_STORE_TLS", "off");
        assertThat(with("LONGRUN_STORE_TLS", " ").environment()).containsEntry("LONGRUN_STORE_TLS", "required");
    }

    @Test
    void takesWhatTheEnvironmentSays() {
        assertThat(with("LONGRUN_ATHLETE", "ann").athlete()).isEqualTo(new Athlete("ann"));
        assertThat(with("LONGRUN_STORE_SECRET", "longrun/db").secret()).isEqualTo("longrun/db");
        assertThat(with("LONGRUN_ATTEMPTS", "5").mostAttempts()).isEqualTo(5);
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CloudConfig.of(Map.of()))
                .withMessage("LONGRUN_TOPIC is not set; it should be the ARN of the topic that notices go to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("LONGRUN_ATTEMPTS", "0"))
                .withMessageContaining("should be a number from 1 to 999");
        assertThatIllegalArgumentException().isThrownBy(() -> with("LONGRUN_ATHLETE", "Ann Smith"));
    }

    @Test
    void refusesANameThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("LONGRUN_STORE_SERCET", "longrun/db"))
                .withMessage("the function has no setting LONGRUN_STORE_SERCET; did you mean LONGRUN_STORE_SECRET?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("LONGRUN_PORT", "8080"))
                .withMessageStartingWith("the function has no setting LONGRUN_PORT; it has LONGRUN_STORE_URL, ");
        assertThat(with("AWS_REGION", "eu-central-1").topic()).isEqualTo(TOPIC);
    }

    private static CloudConfig with(String name, String value) {
        Map<String, String> environment = new HashMap<>(Map.of("LONGRUN_TOPIC", TOPIC));
        environment.put(name, value);
        return CloudConfig.of(environment);
    }
}
