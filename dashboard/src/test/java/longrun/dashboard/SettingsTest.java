package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import longrun.dashboard.config.Stores;
import longrun.dashboard.config.Whereabouts;
import longrun.dashboard.journal.Journal;
import longrun.dashboard.snapshot.Snapshot;
import longrun.dashboard.snapshot.Snapshots;
import longrun.insight.label.LabelParameters;
import longrun.insight.label.LabelTrainer;
import longrun.workout.Athlete;
import longrun.workout.Event;
import longrun.workout.settings.Settings;
import longrun.workout.settings.UnitSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Event CHOCO = new Event(LocalDate.of(2018, 6, 4), "Choco arrives", Event.Kind.DOG);

    private final Opened opened = Opened.with(Csv.of("2025-10-01,Run,3.10686,1500,,\n"));

    @AfterEach
    void close() {
        opened.close();
    }

    private HttpResponse<String> add(String date, String title, String kind) throws Exception {
        return opened.postFrom("/settings", "/settings/events", form(date, title, kind));
    }

    private static String form(String date, String title, String kind) {
        return "date=" + encoded(date) + "&title=" + encoded(title) + "&kind=" + encoded(kind);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void isReachedFromEveryPage() throws Exception {
        assertThat(opened.page("/").html()).contains("<a href=\"/settings\">Settings</a>");
        assertThat(opened.page("/settings").html()).contains("<a href=\"/settings\" aria-current=\"page\">");
        assertThat(opened.page("/settings").headline()).isEqualTo("Settings");
    }

    @Test
    void anEventIsKnownOnEveryPageAtOnce() throws Exception {
        HttpResponse<String> added = add("2018-06-04", "Choco arrives", "dog");

        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(opened.store.events(Athlete.DEFAULT)).containsExactly(CHOCO);
        Page page = opened.page(added.headers().firstValue("location").orElseThrow());
        assertThat(page.text())
                .contains(
                        "Your event is kept, and every page knows of it.", "Choco arrives 4 Jun 2018 · A dog arrives");
        assertThat(page.html()).contains("href=\"/effect?event=2018-06-04\"");
        assertThat(opened.page("/workouts").text()).contains("Since: Choco arrives");
    }

    @Test
    void anEventThatIsRemovedIsGoneAtOnce() throws Exception {
        add("2018-06-04", "Choco arrives", "dog");
        add("2018-06-04", "Choco & <b>me</b>", "other");

        HttpResponse<String> removed = opened.postFrom(
                "/settings", "/settings/events/remove", form("2018-06-04", "Choco & <b>me</b>", "other"));

        assertThat(removed.statusCode()).isEqualTo(303);
        assertThat(opened.store.events(Athlete.DEFAULT)).containsExactly(CHOCO);
        assertThat(opened.page("/workouts").text()).doesNotContain("Choco & ");
        assertThat(opened.postFrom("/settings", "/settings/events/remove", form("2018-06-04", "no such", "x"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(opened.store.events(Athlete.DEFAULT)).containsExactly(CHOCO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.6.2018   | Choco "the dog" | dog | "4.6.2018" is no date: write it as 2018-06-04.
            2018-06-04 | ''              | dog | An event has a title, such as Choco arrives.
            2018-06-04 | Choco           | cat | "cat" is no kind of event: choose dog or other.
            """)
    void tellsWhatWouldBeRightAndKeepsWhatWasTyped(String date, String title, String kind, String problem)
            throws Exception {
        HttpResponse<String> refused = add(date, title, kind);

        assertThat(refused.statusCode()).isEqualTo(400);
        Page page = Page.of(refused);
        assertThat(page.text()).contains(problem + " Nothing was changed.");
        assertThat(page.html())
                .contains("name=\"date\" value=\"" + date + "\"")
                .contains("name=\"title\" value=\"" + title.replace("\"", "&#34;") + "\"");
        assertThat(opened.store.events(Athlete.DEFAULT)).isEmpty();
    }

    @Test
    void theDemoKeepsNothing() throws Exception {
        opened.postFrom("/settings", "/demo", "on=true");

        assertThat(opened.page("/settings").text()).contains("Choco", "The demo keeps nothing.");
        HttpResponse<String> added = add("2018-06-04", "Moved", "other");
        HttpResponse<String> removed =
                opened.postFrom("/settings", "/settings/events/remove", form("2018-06-04", "Moved", "other"));
        assertThat(added.statusCode()).isEqualTo(409);
        assertThat(removed.statusCode()).isEqualTo(409);
        assertThat(Page.of(added).text()).contains("The demo keeps nothing: leave it to have events of your own.");
        assertThat(opened.store.events(Athlete.DEFAULT)).isEmpty();
    }

    private HttpResponse<String> choose(String form) throws Exception {
        return opened.postFrom("/settings", "/settings", form);
    }

    private Settings kept() {
        return opened.store.settings(Athlete.DEFAULT);
    }

    @Test
    void whatIsChosenIsKeptAndObeyedAtOnce() throws Exception {
        assertThat(opened.page("/settings").html())
                .contains("value=\"monday\" aria-pressed=\"true\"", "value=\"auto\" aria-pressed=\"true\">Auto (mi)");

        HttpResponse<String> chosen = choose("week=sunday");
        assertThat(chosen.headers().firstValue("location")).contains("/settings?kept=week");
        assertThat(chosen.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(opened.page("/settings?kept=week").text()).contains("Your week is kept");
        choose("units=km");

        assertThat(opened.page("/settings").html())
                .contains(
                        "value=\"sunday\" aria-pressed=\"true\"",
                        "value=\"monday\" aria-pressed=\"false\"",
                        "value=\"auto\" aria-pressed=\"false\"",
                        "value=\"km\" aria-pressed=\"true\"");
        assertThat(opened.page("/workouts").rows().get(0)).contains("5.00 km");
        assertThat(kept())
                .isEqualTo(Settings.DEFAULT
                        .withUnits(Optional.of(UnitSystem.KILOMETRES))
                        .withWeekStart(DayOfWeek.SUNDAY));
        choose("units=auto");
        assertThat(opened.page("/workouts").rows().get(0)).contains("3.11 mi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            week=friday               | Weeks do not start on "friday" here: write monday or sunday. Nothing was changed.
            units=furlong             | "furlong" is no unit here: write mi or km, or auto for those of your workouts. N
            zone=Europe/Berln         | "Europe/Berln" is no time zone: did you mean Europe/Berlin? Nothing was changed.
            zone=kiritimati           | "kiritimati" is no time zone: did you mean Pacific/Kiritimati? Nothing was
            zone=Gotham%26%3Cb%3E     | "Gotham&<b>" is no time zone: write one as Europe/Berlin, or auto for the mach
            """)
    void refusesWhatNobodyCanChooseAndSaysWhatWouldBeRight(String form, String problem) throws Exception {
        HttpResponse<String> refused = choose(form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Page.of(refused).text()).contains(problem);
        assertThat(refused.body()).doesNotContain("Gotham&<b>");
        assertThat(kept()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void keepsInItsFieldAZoneThatIsRefused() throws Exception {
        assertThat(choose("zone=Europe/Berln").body())
                .contains("name=\"zone\" value=\"Europe/Berln\"", "aria-invalid=\"true\"");
        assertThat(opened.page("/settings").html())
                .contains("name=\"zone\" value=\"\"")
                .doesNotContain("aria-invalid");
    }

    /** At half past ten in the morning of 20 October in Greenwich. */
    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati, 21 Oct 2025", "pacific/pago_pago, 19 Oct 2025", "UTC, 20 Oct 2025"})
    void todayIsTodayWhereTheAthleteIs(String zone, String today) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2025-10-20T10:30:00Z"), ZoneOffset.UTC);
        try (Opened there = Opened.with(Csv.of("2025-10-19,Run,3.10686,1500,,\n"), clock)) {
            there.postFrom("/goals", "/goals", "target=3&per=week&label=everything");
            there.postFrom("/settings", "/settings", "zone=" + zone);

            assertThat(there.page("/settings").text()).contains("There it is " + today + " now.");
            assertThat(there.page("/goals").text()).contains("seen from " + today);
            assertThat(there.page("/workouts").rows().get(0)).contains("19 Oct 2025");
        }
    }

    /** At noon in Greenwich. */
    @Test
    void importsAndModelsAreOfTheDayWhereTheAthleteIs() throws Exception {
        opened.models.accept(
                Athlete.DEFAULT,
                new LabelTrainer(LabelParameters.DEFAULT).train(opened.store.history(Athlete.DEFAULT)),
                Instant.now(Opened.CLOCK));
        choose("zone=Pacific/Kiritimati");
        for (String path : new String[] {"/", "/import", "/import/batches/1", "/model"}) {
            assertThat(opened.page(path).text()).as(path).contains("21 Oct 2025");
        }
        choose("zone=");
        assertThat(opened.page("/import/batches/1").text()).contains("20 Oct 2025");
    }

    @Test
    void whatACommandChangesShowsWithoutARestart() throws Exception {
        opened.store.change(
                Athlete.DEFAULT,
                before -> before.withUnits(Optional.of(UnitSystem.KILOMETRES)).withWeekStart(DayOfWeek.SUNDAY));

        Duration took =
                Renewal.await(opened, "/workouts", page -> page.rows().get(0).contains("5.00 km"));
        assertThat(took).isLessThan(Duration.ofSeconds(3));
        assertThat(opened.page("/calendar").text()).contains("Sun Mon Tue");
    }

    /** Whoever has a hundred thousand workouts does not wait for them to be labelled again. */
    @Test
    void anotherSettingMakesNoOtherSnapshot() {
        try (Snapshots snapshots =
                Snapshots.watch(Athlete.DEFAULT, Stores.of(opened.store), Opened.CLOCK, Journal.NONE)) {
            Snapshot before = snapshots.current();
            opened.store.change(Athlete.DEFAULT, settings -> settings.withWeekStart(DayOfWeek.SUNDAY));
            snapshots.renew();

            assertThat(snapshots.settings().weekStart()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(snapshots.current()).isSameAs(before);
        }
    }

    @Test
    void aReaderOfTheDemoHasHerOwnSettingsThere() throws Exception {
        choose("units=km");
        opened.postFrom("/settings", "/demo", "on=true");
        assertThat(opened.page("/workouts").text()).contains(" km ").doesNotContain(" mi ");

        choose("week=sunday");
        assertThat(kept().weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(opened.page("/calendar").text()).contains("Sun Mon Tue");
    }

    @Test
    void tellsWhereEverythingIs() throws Exception {
        assertThat(opened.page("/settings").text())
                .contains("Your data memory, and gone with it", "Athlete me", "Inbox none")
                .contains("There it is 20 Oct 2025 now.", "it is the machine’s, Z.", "Version –")
                .doesNotContain("null", "NaN");

        Whereabouts whereabouts =
                new Whereabouts("/home/ann/<data> (SQLite)", Optional.of("/home/ann/Exports"), "1.2.3");
        try (Dashboard dashboard =
                Dashboard.open(Opened.config(0).with(whereabouts), Stores.of(opened.store), Opened.CLOCK)) {
            HttpResponse<String> answer = opened.send(HttpRequest.newBuilder(URI.create(dashboard.url() + "/settings"))
                    .build());
            assertThat(Page.of(answer).text())
                    .contains("Your data /home/ann/<data> (SQLite)", "Inbox /home/ann/Exports", "Version 1.2.3");
        }
    }

    @Test
    void isThereBeforeAnythingIsImported() throws Exception {
        try (Opened empty = Opened.empty()) {
            assertThat(empty.page("/settings").text()).contains("None yet.", "Add an event");
            assertThat(empty.page("/settings?event=nonsense&from=soon").headline())
                    .isEqualTo("Settings");
        }
    }
}
