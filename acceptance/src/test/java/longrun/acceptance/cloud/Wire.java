package longrun.acceptance.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import longrun.store.MariaDbServer.Secured;

/** The wire to a database server, which tells how much has gone to it. */
final class Wire implements AutoCloseable {
    private final int target;
    private final ServerSocket door;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();

    Wire(Secured database) throws IOException {
        this.target = URI.create(database.url().substring("jdbc:".length())).getPort();
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

    /** Waits until more than so many bytes have. */
    void awaitSent(long bytes) {
        while (sent() <= bytes) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
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
                sent.addAndGet(counted ? read : 0);
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // one side is gone, and so is the other
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
