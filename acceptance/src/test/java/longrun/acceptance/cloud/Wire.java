package longrun.acceptance.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The wire to a database server, which can be cut after so many bytes, as when the server stops, and mended. */
final class Wire implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;

    private final int target;
    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong left = new AtomicLong(NEVER);

    Wire(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many bytes have gone to the server. */
    long sent() {
        return sent.get();
    }

    /** Cuts it once so many more bytes have gone to the server; until it is mended nothing goes through. */
    void cutAfter(long bytes) {
        left.set(bytes);
    }

    void mend() {
        left.set(NEVER);
    }

    boolean isCut() {
        return left.get() <= 0;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                if (isCut()) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.addAll(List.of(client, server));
                run(() -> carry(client, server, true));
                run(() -> carry(server, client, false));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void carry(Socket from, Socket to, boolean counted) {
        byte[] buffer = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sent.addAndGet(counted ? read : 0);
                if (counted && left.get() != NEVER && left.addAndGet(-read) <= 0) {
                    cut();
                    return;
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one side is gone, and so is the other
        }
    }

    private void cut() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
