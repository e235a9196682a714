package longrun.acceptance.cloud;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import longrun.store.MariaDbServer.Secured;

/** The wire to a database server, which can hold back what goes to it. */
final class Wire implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int target;
    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private volatile long limit = Long.MAX_VALUE;
    private volatile CountDownLatch held = new CountDownLatch(1);
    private volatile CountDownLatch released = new CountDownLatch(1);

    Wire(Secured database) throws IOException {
        this.target = URI.create(database.url().substring("jdbc:".length())).getPort();
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Holds back what would go to the server once so many bytes have, until it is let go. */
    void holdAfter(long bytes) {
        held = new CountDownLatch(1);
        released = new CountDownLatch(1);
        limit = sent.get() + bytes;
    }

    /** Waits until something is held back. */
    void awaitHeld() throws InterruptedException {
        assertThat(held.await(PATIENCE.toSeconds(), SECONDS)).as("held back").isTrue();
    }

    boolean isHeld() {
        return held.getCount() == 0;
    }

    void letGo() {
        limit = Long.MAX_VALUE;
        released.countDown();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                connect(client);
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.addAll(List.of(client, server));
            run(() -> carry(client, server, true));
            run(() -> carry(server, client, false));
        } catch (IOException e) {
            client.close(); // nobody listens there
        }
    }

    private void carry(Socket from, Socket to, boolean counted) {
        byte[] buffer = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (counted && sent.addAndGet(read) > limit) {
                    held.countDown();
                    released.await();
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one side is gone, and so is the other
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        letGo();
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
