package longrun.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/deploy-aws.md to what is deployed. */
final class GuideTest {
    private static final Path GUIDE = Path.of(System.getProperty("longrun.root"), "docs/deploy-aws.md");
    private static final Pattern OUTPUT = Pattern.compile("\\$\\(output ([A-Za-z]+)\\)");

    /** What is paid for, how that is reckoned, dollars. */
    private static final Pattern COST = Pattern.compile("(?m)^\\| ([^|]+) \\| ([0-9][^|]*) \\| ([0-9.]+) \\|$");

    private static final Pattern TOTAL =
            Pattern.compile("(?m)^\\| \\*\\*total\\*\\* \\| +\\| \\*\\*([0-9.]+)\\*\\* \\|$");

    @Test
    void itAsksForWhatIsToldWhenItIsDeployed() throws IOException {
        List<String> told =
                Drawn.plain().outputs().propertyStream().map(Map.Entry::getKey).toList();

        assertThat(OUTPUT.matcher(guide())
                        .results()
                        .map(asked -> asked.group(1))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void itsCostsAreReckonedRight() throws IOException {
        List<MatchResult> costs = COST.matcher(guide()).results().toList();
        assertThat(costs)
                .hasSizeGreaterThan(7)
                .allSatisfy(cost -> assertThat(product(cost.group(2)))
                        .as(cost.group(2))
                        .isCloseTo(Double.parseDouble(cost.group(3)), within(0.0051)));

        Matcher total = TOTAL.matcher(guide());
        assertThat(total.find()).isTrue();
        assertThat(costs.stream().map(cost -> new BigDecimal(cost.group(3))).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(total.group(1));
    }

    /** All of them make the template first, which asks who is told. */
    @Test
    void itTellsEachCommandOfTheCdkWhoIsTold() throws IOException {
        assertThat(guide().lines().filter(line -> line.startsWith("npx aws-cdk@2 ")))
                .hasSizeGreaterThan(4)
                .allMatch(line -> line.endsWith(" --context email=ann@example.org"));
    }

    @Test
    void itNamesEachChoice() throws IOException {
        assertThat(guide())
                .contains("| `engine` | `mysql`", "| `email` |", "| `athlete` | `me`", "| `dashboard` | `true`");
    }

    /** Of the numbers in a text such as {@code 2 x $0.40}. */
    private static double product(String reckoned) {
        return Pattern.compile("[0-9]+(\\.[0-9]+)?")
                .matcher(reckoned)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .reduce(1, (a, b) -> a * b);
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }
}
