package longrun.infrastructure;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.constructs.Construct;

/** What is told by e-mail when it goes wrong without anyone having uploaded a file just now. */
final class Alarms {
    /** A file that cannot be read is refused and no failure; so each failure is worth a look. */
    static final int ERRORS = 1;

    /** A dead letter waits for a person. */
    static final int DEAD_LETTERS = 1;

    /** Of the time a function has: an upload as large again would not be done in it. */
    static final double OF_TIMEOUT = 0.8;

    /** Of the storage that is left: at a household's rate, years. */
    static final double OF_STORAGE = 0.2;

    private static final double BYTES_PER_GIB = 1 << 30;
    private static final Duration PERIOD = Duration.minutes(5);

    private final Construct scope;
    private final SnsAction tell;

    Alarms(Construct scope, Notices notices) {
        this.scope = scope;
        this.tell = new SnsAction(notices.topic());
    }

    void watch(Loader loader, Uploads uploads, Database database) {
        above("ErrorsAlarm", "An upload could not be loaded", loader.function().metricErrors(over("Sum")), ERRORS);
        above(
                "DeadLettersAlarm",
                "An upload was given up and waits to be driven again",
                uploads.deadLetters().metricApproximateNumberOfMessagesVisible(over("Maximum")),
                DEAD_LETTERS);
        above(
                "DurationAlarm",
                "Loading an upload took nearly as long as it may",
                loader.function().metricDuration(over("Maximum")),
                Loader.TIMEOUT.toMilliseconds().doubleValue() * OF_TIMEOUT);
        alarm(
                "StorageAlarm",
                "The database's storage is nearly full",
                database.instance().metricFreeStorageSpace(over("Minimum")),
                Database.STORAGE_GIB * BYTES_PER_GIB * OF_STORAGE,
                ComparisonOperator.LESS_THAN_THRESHOLD);
    }

    private void above(String id, String description, Metric metric, double threshold) {
        alarm(id, description, metric, threshold, ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD);
    }

    private void alarm(String id, String description, Metric metric, double threshold, ComparisonOperator operator) {
        Alarm.Builder.create(scope, id)
                .alarmDescription("Longrun: " + description)
                .metric(metric)
                .threshold(threshold)
                .comparisonOperator(operator)
                .evaluationPeriods(1)
                .treatMissingData(TreatMissingData.NOT_BREACHING)
                .build()
                .addAlarmAction(tell);
    }

    private static MetricOptions over(String statistic) {
        return MetricOptions.builder().statistic(statistic).period(PERIOD).build();
    }
}
