package longrun.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** One reader, who goes through the pages at an even pace, most often through a lens known already, and writes down how long she waited. */
final class Reading {
    /** A reader looks at so many pages before she changes the lens. */
    private static final int CLICKS_THROUGH_A_LENS = 5;

    /** One lens in so many is one that nobody has looked through. */
    private static final int NEW_LENS = 10;

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 4700;

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final Random chance;
    private String lens = "";
    private boolean isLensNew;

    Reading(String url, long seed) {
        this.url = url;
        this.chance = new Random(seed);
    }

    /** Each page through each lens, as fast as they come. */
    void lookAround() throws IOException, InterruptedException {
        for (String lens : Tour.LENSES) {
            for (String page : Tour.PAGES) {
                get(Tour.through(page, lens));
            }
        }
    }

    /**
     * Clicks when a click is due, or at once where the last answer came too late for that; a wait is counted from when the
     * click was due, so that one slow answer is not hidden by the clicks it put off.
     *
     * @param start of the clock that {@link System#nanoTime} reads
     */
    void read(long start, Duration pace, int clicks, Waits waits) throws IOException, InterruptedException {
        for (int click = 0; click < clicks; click++) {
            if (click % CLICKS_THROUGH_A_LENS == 0) {
                changeLens();
            }
            String page = Tour.PAGES.get(chance.nextInt(Tour.PAGES.size()));
            long due = start + click * pace.toNanos();
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            get(Tour.through(page, lens));
            waits.add(isLensNew ? page + " (new lens)" : page, (System.nanoTime() - due) / 1e6);
            isLensNew = false;
        }
    }

    private void changeLens() {
        isLensNew = chance.nextInt(NEW_LENS) == 0;
        List<String> known = Tour.LENSES;
        lens = isLensNew ? "from=" + FIRST.plusDays(chance.nextInt(DAYS)) : known.get(chance.nextInt(known.size()));
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = browser.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered by " + answer.statusCode());
        }
    }
}
