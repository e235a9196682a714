package longrun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import longrun.dashboard.config.DashboardConfig;
import longrun.dashboard.config.Stores;
import longrun.dashboard.config.UploadLimits;
import longrun.source.archive.Limits;
import longrun.workout.Activity;
import longrun.workout.Athlete;
import longrun.workout.history.History;
import longrun.workout.port.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ImportTest {
    private static final String FIRST =
            Csv.HEADER + "2019-09-05,Run,3.1,1800,<b>hi</b>,/workout/1\n" + "2019-09-06,Run,0,0,,/workout/2\n";
    private static final String CHANGED =
            Csv.HEADER + "2019-09-05,Run,3.4,1800,<i>x</i>,/workout/1\n2019-09-07,Run,3.0,1500,,/workout/3\n";

    @Test
    void showsWhatWouldHappenThenDoesItThenTakesItBack() throws Exception {
        try (Opened opened = Opened.with(FIRST)) {
            String upload = Handover.upload(opened, "new <b>.csv", CHANGED);
            String plan = Handover.settled(opened, upload);

            assertThat(plan)
                    .contains("1 new workout, 1 changed.", "distance 3.40 mi, was 3.10 mi", "new &lt;b&gt;.csv")
                    .doesNotContain("<i>x</i>");
            assertThat(opened.store.batches(Athlete.DEFAULT)).hasSize(1);

            opened.postFrom("/import", upload, "action=confirm&changed=update");
            String done = Handover.settled(opened, upload);

            assertThat(done).contains("Done", "/import/batches/2");
            assertThat(opened.store.history(Athlete.DEFAULT).size()).isEqualTo(2);
            assertThat(opened.page("/").html()).contains("2 workouts from");
            String batch = opened.page("/import/batches/2").html();
            assertThat(batch)
                    .contains("2 workouts are as this import tells.")
                    .contains("1 workout goes; 1 stay, for another import has them too, 1 of them as that one tells.");

            HttpResponse<String> undone = opened.postFrom("/import", "/import/batches/2/undo", "");

            assertThat(undone.statusCode()).isEqualTo(303);
            assertThat(undone.headers().firstValue("Location")).contains("/import?undone=2");
            assertThat(opened.page("/import?undone=2").html()).contains("Import 2 was taken back.");
            assertThat(opened.store.history(Athlete.DEFAULT).size()).isOne();
            assertThat(opened.get("/import/batches/2").statusCode()).isEqualTo(404);
            assertThat(opened.postFrom("/import", "/import/batches/2/undo", "").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void givesRejectedRowsAsAFileToMend() throws Exception {
        try (Opened opened = Opened.with(FIRST)) {
            HttpResponse<String> csv = opened.get("/import/batches/1/rejected.csv");

            assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(csv.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"rejected-1.csv\"");
            assertThat(csv.body())
                    .isEqualTo("Line,Reason," + Csv.HEADER.strip()
                            + "\r\n3,neither duration nor distance,2019-09-06,Run,0,0,,/workout/2\r\n");
        }
    }

    @Test
    void tellsOfEachFileAndStopsAtNone() throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "letter.csv", "Dear Ann,\n", "mine.csv", FIRST);
            String plan = Handover.settled(opened, upload);

            assertThat(plan)
                    .contains("letter.csv: this is no workout export", "1 new workout, 1 rejected.")
                    .contains("a new workout that two of them have is counted in both, and taken once");

            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);
            assertThat(opened.store.batches(Athlete.DEFAULT)).hasSize(1);
        }
    }

    @Test
    void showsHowATableSeemsToBeMeantAndReadsItSoWhenTold() throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "book.csv", "Datum;Strecke (km);Dauer\n13.09.2024;10,5;1:02:03\n");
            assertThat(Handover.settled(opened, upload))
                    .contains("A table of a kind that was not read before.", "1:02:03");
            assertThat(opened.page(upload).html())
                    .contains(
                            "<option value=\"date\" selected>Date",
                            "<option value=\"distance:km\" selected>Distance in kilometres",
                            "<option value=\"duration:mm:ss\" selected>Duration in minutes:seconds");

            opened.postFrom("/import", upload, said("date", "distance:km", "duration:mm:ss"));
            assertThat(Handover.settled(opened, upload)).contains("1 new workout.");
            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);

            assertThat(opened.store.history(Athlete.DEFAULT).metres(0)).isEqualTo(10_500);
            String next = Handover.upload(opened, "next.csv", "Datum;Strecke (km);Dauer\n14.09.2024;5,5;32:03\n");
            assertThat(Handover.settled(opened, next)).contains("1 new workout.");
        }
    }

    @Test
    void readsATableAsAPersonSaysAndShowsThatAgainWhenAsked() throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload =
                    Handover.upload(opened, "log.csv", "Dag;Str\u00e4cka;Tid\n5/9/2024;10;60\n6/9/2024;11;61\n");
            assertThat(Handover.settled(opened, upload))
                    .contains("this is no workout export", "It holds workouts all the same", "each date could be two");

            opened.postFrom("/import", upload, said("date", "distance:km", "distance:mi"));
            assertThat(Handover.settled(opened, upload))
                    .contains(
                            "This is what you said its columns tell.",
                            "It cannot be read so:",
                            "Str\u00e4cka, Tid: read as the same; leave all but one out",
                            "Dag: each date could be two; say whether the day or the month comes first")
                    .doesNotContain("this is no workout export", "It holds workouts all the same")
                    .contains("another column is read as the same");
            assertThat(opened.page(upload).html())
                    .as("what was said is still chosen")
                    .contains("<option value=\"distance:mi\" selected>");
            assertThat(opened.store.mappings(Athlete.DEFAULT)).isEmpty();
            assertThat(opened.page(upload).html()).contains("value=\"discard\"").doesNotContain("value=\"confirm\"");

            opened.postFrom(
                    "/import",
                    upload,
                    said("date", "distance:km", "duration:min")
                            .replace("dates=one_way_only", "dates=month_first")
                            .replace("activity=other", "activity=run"));
            assertThat(Handover.settled(opened, upload)).contains("2 new workouts.");

            opened.postFrom("/import", upload, "action=ask");
            assertThat(Handover.settled(opened, upload))
                    .contains("This is what you said its columns tell.")
                    .doesNotContain("that was not read before", "It cannot be read so");
            assertThat(opened.page(upload).html())
                    .contains(
                            "<option value=\"month_first\" selected>",
                            "<option value=\"run\" selected>",
                            "<option value=\"duration:min\" selected>");
            opened.postFrom(
                    "/import",
                    upload,
                    said("date", "distance:km", "duration:min")
                            .replace("dates=one_way_only", "dates=day_first")
                            .replace("activity=other", "activity=walk"));
            Handover.settled(opened, upload);
            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);

            History history = opened.store.history(Athlete.DEFAULT);
            assertThat(history.date(0)).isEqualTo("2024-09-05");
            assertThat(history.activity(0)).isEqualTo(Activity.WALK);
            assertThat(history.seconds(0)).isEqualTo(3600);
        }
    }

    @Test
    void keepsHowNumbersAreWrittenWhereSomethingElseIsCorrected() throws Exception {
        try (Opened opened = Opened.empty()) {
            String first = Handover.upload(opened, "a.csv", "Datum;Strecke (km);kcal\n13.09.2024;10,5;500\n");
            Handover.settled(opened, first);
            opened.postFrom("/import", first, said("date", "distance:km", "energy:kcal"));
            Handover.settled(opened, first);
            String second = Handover.upload(opened, "b.csv", "Datum;Strecke (km);kcal\n14.09.2024;1,234;100\n");
            Handover.settled(opened, second);
            opened.postFrom("/import", second, "action=ask");
            Handover.settled(opened, second);

            opened.postFrom(
                    "/import",
                    second,
                    said("date", "distance:km", "energy:kcal")
                            .replace("activity=other", "activity=run")
                            .replace("decimals=one_way_only", "decimals=comma"));

            assertThat(Handover.settled(opened, second))
                    .contains("1 new workout.")
                    .doesNotContain("rejected");
            opened.postFrom("/import", second, "action=ask");
            assertThat(Handover.settled(opened, second))
                    .as("what is kept is shown")
                    .contains("<option value=\"comma\" selected>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action=correct",
                "action=correct&file=7&column-0=date&column-1=distance:km&dates=one_way_only&decimals=one_way_only&activity=run",
                "action=correct&file=-1&column-0=date&column-1=distance:km&dates=one_way_only&decimals=one_way_only&activity=run",
                "action=correct&file=0&column-0=date&dates=one_way_only&decimals=one_way_only&activity=run",
                "action=correct&file=0&column-0=date&column-1=far&dates=one_way_only&decimals=one_way_only&activity=run",
                "action=correct&file=0&column-0=date&column-1=distance:km&dates=never&decimals=one_way_only&activity=run",
                "action=correct&file=0&column-0=date&column-1=distance:km&dates=one_way_only&decimals=one_way_only"
            })
    void aFormThatIsNotAboutThisTableChangesNothing(String form) throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "log.csv", "Date,Distance (km)\n2024-09-15,10\n");
            Handover.settled(opened, upload);
            Page before = opened.page(upload);

            opened.postFrom("/import", upload, form);

            Handover.settled(opened, upload);
            assertThat(opened.page(upload).text()).isEqualTo(before.text()).contains("Is this what its columns tell?");
            assertThat(opened.store.mappings(Athlete.DEFAULT)).isEmpty();
        }
    }

    @Test
    void importsNothingWhileItIsAskedHowATableIsReadAndAsksNothingOnceItIsImported() throws Exception {
        try (Opened opened = Opened.empty()) {
            String table = "Datum;Strecke (km);Dauer\n13.09.2024;10,5;1:02:03\n";
            String upload = Handover.upload(opened, "book.csv", table, "mine.csv", FIRST);
            Handover.settled(opened, upload);
            opened.postFrom("/import", upload, said("date", "distance:mi", "duration:mm:ss"));
            assertThat(Handover.settled(opened, upload)).contains("Import");

            opened.postFrom("/import", upload, "action=ask");
            Handover.settled(opened, upload);
            assertThat(opened.page(upload).html())
                    .contains("value=\"distance:mi\" selected", "value=\"discard\"")
                    .doesNotContain("value=\"confirm\"");
            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);
            assertThat(opened.store.batches(Athlete.DEFAULT)).isEmpty();

            opened.postFrom("/import", upload, said("date", "distance:km", "duration:mm:ss"));
            Handover.settled(opened, upload);
            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);
            assertThat(opened.store.batches(Athlete.DEFAULT)).hasSize(2);

            opened.postFrom("/import", upload, "action=ask");
            assertThat(Handover.settled(opened, upload)).contains("Done", "Its receipt");
        }
    }

    @Test
    void offersNoFormForATableOnceTheOthersAreImported() throws Exception {
        try (Opened opened = Opened.empty()) {
            String table = "Datum;Strecke (km);Dauer\n13.09.2024;10,5;1:02:03\n";
            String upload = Handover.upload(opened, "book.csv", table, "mine.csv", FIRST);
            Handover.settled(opened, upload);
            assertThat(opened.page(upload).html()).contains("class=\"columns\"");

            opened.postFrom("/import", upload, "action=confirm");

            assertThat(Handover.settled(opened, upload)).contains("this is a table of a kind that was not read before");
            assertThat(opened.page(upload).html()).doesNotContain("class=\"columns\"");
            assertThat(opened.store.batches(Athlete.DEFAULT)).hasSize(1);
        }
    }

    @Test
    void headersAndValuesOfATableAreTextAndNeverMarkup() throws Exception {
        try (Opened opened = Opened.empty()) {
            String attack = "<script>alert(1)</script>";
            String upload = Handover.upload(
                    opened, "log.csv", "Date,Distance (km)," + attack + "\n2024-09-15,10," + attack + "\n");
            Handover.settled(opened, upload);

            opened.postFrom("/import", upload, said("date", "distance:km", "distance:km"));
            assertThat(Handover.settled(opened, upload))
                    .contains("Distance (km), &lt;script&gt;alert(1)&lt;/script&gt;: read as the same");
            assertThat(opened.page(upload).html())
                    .doesNotContain("<script>alert")
                    .contains("&lt;script");
        }
    }

    private static String said(String... meanings) {
        StringBuilder form = new StringBuilder("action=correct&file=0");
        for (int place = 0; place < meanings.length; place++) {
            form.append("&column-").append(place).append('=').append(meanings[place].replace(":", "%3A"));
        }
        return form + "&dates=one_way_only&decimals=one_way_only&activity=other";
    }

    @Test
    void storesNothingOfWhatIsDiscarded() throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "mine.csv", FIRST);
            Handover.settled(opened, upload);

            assertThat(opened.postFrom("/import", upload, "action=discard")
                            .headers()
                            .firstValue("Location"))
                    .contains("/import");

            HttpResponse<String> gone = opened.get(upload);
            assertThat(gone.statusCode()).isEqualTo(404);
            assertThat(gone.body()).contains("That upload is no longer kept.");
            assertThat(opened.store.batches(Athlete.DEFAULT)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "correct", "plan", "confirm"})
    void showsTheReceiptWhateverAnOlderPageOfTheUploadAsks(String action) throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "mine.csv", FIRST);
            Handover.settled(opened, upload);
            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);
            String receipt = opened.page(upload).text();

            opened.postFrom("/import", upload, "action=" + action);

            Handover.settled(opened, upload);
            assertThat(opened.page(upload).text()).isEqualTo(receipt).contains("Done");
        }
    }

    @Test
    void takesAnUploadOnceHoweverOftenItIsConfirmed() throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "mine.csv", FIRST);
            Handover.settled(opened, upload);
            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);

            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);

            assertThat(opened.store.batches(Athlete.DEFAULT)).hasSize(1);
        }
    }

    @Test
    void unpacksAnArchiveAndTellsOfEachFileInIt() throws Exception {
        String zip = zip("2019/mine.csv", FIRST, "letter.csv", "Dear Ann,\n");
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "export.zip", zip);
            assertThat(Handover.settled(opened, upload))
                    .contains("mine.csv", "1 new workout, 1 rejected.", "letter.csv: this is no workout export");

            opened.postFrom("/import", upload, "action=confirm");
            Handover.settled(opened, upload);

            assertThat(opened.store.batches(Athlete.DEFAULT))
                    .extracting(batch -> batch.file().name())
                    .containsExactly("mine.csv");
        }
    }

    @Test
    void saysWhatIsWrongWithAnArchiveThatIsTooMuch() throws Exception {
        try (Opened opened = Opened.empty()) {
            String upload = Handover.upload(opened, "bomb.zip", zip("zeros.csv", "0".repeat(10_000_000)));

            assertThat(Handover.settled(opened, upload))
                    .contains("zeros.csv: it unpacks to more than a workout history would")
                    .doesNotContain("action\" value=\"confirm");
        }
    }

    /** Every byte a letter. */
    private static String zip(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int file = 0; file < files.length; file += 2) {
                out.putNextEntry(new ZipEntry(files[file]));
                out.write(files[file + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void refusesAFormThatIsNotItsOwn() throws Exception {
        try (Opened opened = Opened.empty()) {
            assertThat(Handover.send(opened, "no token", "mine.csv", FIRST).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void saysThatNoFileWasChosen() throws Exception {
        try (Opened opened = Opened.empty()) {
            HttpResponse<String> answer = Handover.send(opened, Handover.token(opened));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("No file was chosen.");
        }
    }

    @Test
    void saysHowMuchItTakesAtOnce() throws Exception {
        InMemoryStore store = new InMemoryStore();
        DashboardConfig config = new DashboardConfig(
                "127.0.0.1",
                0,
                false,
                Athlete.DEFAULT,
                false,
                new UploadLimits(2, Limits.DEFAULT.withMostBytes(1024 * 1024)));
        try (Dashboard dashboard = Dashboard.open(config, Stores.of(store), Opened.CLOCK)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(dashboard.url() + "/import"))
                                    .header("Content-Type", "multipart/form-data; boundary=" + Handover.BOUNDARY)
                                    .POST(BodyPublishers.ofString(
                                            Handover.part("file", "; filename=\"a\"", "x".repeat(2_000_000))))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("That is more than Longrun takes at once", "up to 2 files and 1 MB");
        }
    }

    @Test
    void saysHowManyFilesItTakesAtOnce() throws Exception {
        String[] files = new String[2 * (UploadLimits.DEFAULT.mostFiles() + 1)];
        Arrays.fill(files, "x");
        try (Opened opened = Opened.empty()) {
            HttpResponse<String> answer = Handover.send(opened, Handover.token(opened), files);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("At most 50 files at once; these were 51.");
        }
    }
}
