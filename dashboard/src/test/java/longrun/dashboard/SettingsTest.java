package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import longrun.dashboard.config.Stores;
import longrun.dashboard.config.Whereabouts;
import longrun.workout.Athlete;
import longrun.workout.Event;
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

    @Test
    void whatIsChosenIsChosenOnTheNextPage() throws Exception {
        assertThat(opened.page("/settings").html())
                .contains("value=\"monday\" aria-pressed=\"true\"", "value=\"mi\" aria-pressed=\"true\"");

        HttpResponse<String> chosen = opened.postFrom("/settings", "/preferences", "week=sunday&back=/settings");
        assertThat(chosen.headers().firstValue("location")).contains("/settings");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("week=sunday;");
        opened.postFrom("/settings", "/preferences", "units=km&back=/settings");

        assertThat(opened.page("/settings").html())
                .contains(
                        "value=\"sunday\" aria-pressed=\"true\"",
                        "value=\"monday\" aria-pressed=\"false\"",
                        "value=\"km\" aria-pressed=\"true\"");
        assertThat(opened.postFrom("/settings", "/preferences", "week=friday")
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void tellsWhereEverythingIs() throws Exception {
        assertThat(opened.page("/settings").text())
                .contains("Your data memory, and gone with it", "Athlete me", "Inbox none")
                .contains("Today 20 Oct 2025 in Z", "Version –")
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
