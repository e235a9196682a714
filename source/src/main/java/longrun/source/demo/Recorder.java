package longrun.source.demo;

import java.time.LocalDate;

/** What the athlete recorded with, one after the other. */
enum Recorder {
    BY_HAND(LocalDate.of(2011, 1, 1), ""),
    FIRST_PHONE(LocalDate.of(2012, 6, 9), "Map My Fitness MapMyRun iPhone"),
    SECOND_PHONE(LocalDate.of(2016, 3, 5), "Map My Fitness MapMyRun Android"),
    WATCH(LocalDate.of(2021, 9, 1), "Garmin Garmin Connect");

    private final LocalDate since;
    private final String text;

    Recorder(LocalDate since, String text) {
        this.since = since;
        this.text = text;
    }

    static Recorder on(LocalDate day) {
        Recorder recorder = BY_HAND;
        for (Recorder next : values()) {
            if (!day.isBefore(next.since)) {
                recorder = next;
            }
        }
        return recorder;
    }

    /** The {@code Source} column of the export. */
    String text() {
        return text;
    }
}
