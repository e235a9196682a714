package longrun.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import longrun.workout.Athlete;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChoicesTest {
    private static final Map<String, String> LEAST = Map.of("email", "ann@example.org");

    @Test
    void onlyTheAddressMustBeChosen() {
        assertThat(choices(LEAST)).isEqualTo(new Choices(Engine.MYSQL, "ann@example.org", Athlete.DEFAULT, true));
    }

    @Test
    void allCanBeChosen() {
        assertThat(choices(Map.of(
                        "engine", "mariadb", "email", "ben@example.org", "athlete", "ben", "dashboard", "false")))
                .isEqualTo(new Choices(Engine.MARIADB, "ben@example.org", new Athlete("ben"), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            engine    | postgres | engine is "postgres", but should be mysql or mariadb
            engine    | MySQL    | engine is "MySQL", but should be mysql or mariadb
            email     | ann      | email is "ann", but should be an address such as ann@example.org
            email     | ''       | email is "", but should be an address such as ann@example.org
            dashboard | no       | dashboard is "no", but should be true or false
            athlete   | Ann B.   | an athlete's name is 1 to 40 of a-z, 0-9, - and _, starting with a letter or digit, not "Ann B."
            """)
    void aBadChoiceIsRefusedAndTheRightOnesNamed(String name, String value, String message) {
        Map<String, String> said = new HashMap<>(LEAST);
        said.put(name, value);

        assertThatThrownBy(() -> choices(said))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cloud/target/function.zip   | build it with ./mvnw -DskipTests package
            cli/target/longrun.jar      | build it with ./mvnw -DskipTests package
            certificates/rds-bundle.pem | download it from https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem
            """)
    void aMissingFileIsNamedWithItsRemedy(String file, String remedy, @TempDir Path folder) throws Exception {
        Drawn.artefacts(folder);
        Files.delete(folder.resolve(file));

        assertThatThrownBy(() -> Artefacts.of(folder, folder.resolve("certificates")))
                .hasMessage("there is no " + folder.resolve(file) + "; " + remedy);
    }

    private static Choices choices(Map<String, String> said) {
        return Choices.of(name -> Optional.ofNullable(said.get(name)));
    }
}
