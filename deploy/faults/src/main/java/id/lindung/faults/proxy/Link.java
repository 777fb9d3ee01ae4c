package id.lindung.faults.proxy;

import id.lindung.local.server.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A port of 127.0.0.1 behind which another one lies. What goes through it can be slowed, cut and half-opened.
 *
 * <p>Cut resets every connection and any new one. Half-open ends every connection towards the server only: what the client
 * sends is swallowed, and nothing comes back until {@link #heal()} resets it; new connections are taken and lead nowhere.
 */
public final class Link implements AutoCloseable {

    private enum State {
        OPEN,
        CUT,
        HALF_OPEN
    }

    private static final int BUFFER = 16 * 1024;

    private final ServerSocket listener;
    private final int target;
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private volatile State state = State.OPEN;
    private volatile Duration delay = Duration.ZERO;

    private Link(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
    }

    /** Listens on this port and passes on to the other. */
    public static Link between(int port, int target) throws IOException {
        var listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(Ports.loopback(), port));
        var link = new Link(listener, target);
        Thread.ofVirtual().name("link-" + port).start(link::accept);
        return link;
    }

    /** Where clients connect. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Everything that is read from now on is passed on so much later. */
    public void slow(Duration by) {
        delay = by;
    }

    /** Resets what is open and what comes. */
    public void cut() {
        state = State.CUT;
        pairs.forEach(Pair::close);
    }

    /** Ends what is open towards the server alone. */
    public void halfOpen() {
        state = State.HALF_OPEN;
        pairs.forEach(Pair::leaveServer);
    }

    /** Passes on again, at once. A client that still holds half a connection is told. */
    public void heal() {
        var before = state;
        state = State.OPEN;
        delay = Duration.ZERO;
        if (before == State.HALF_OPEN) {
            pairs.stream().filter(Pair::isHalf).forEach(Pair::close);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        pairs.forEach(Pair::close);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                take(listener.accept());
            } catch (IOException closedOrUnreachable) {
                // The client sees it as what it is: a server that is not there.
            }
        }
    }

    private void take(Socket client) throws IOException {
        switch (state) {
            case CUT -> reset(client);
            case OPEN -> {
                var server = new Socket();
                try {
                    server.connect(new InetSocketAddress(Ports.loopback(), target));
                } catch (IOException away) {
                    reset(client);
                    reset(server);
                    return;
                }
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                begin(new Pair(client, server));
            }
            case HALF_OPEN -> {
                var nowhere = new Socket();
                nowhere.close();
                begin(new Pair(client, nowhere));
            }
        }
    }

    private void begin(Pair pair) {
        pairs.add(pair);
        Thread.ofVirtual().start(() -> pump(pair, pair.client, pair.server));
        if (!pair.isHalf()) {
            Thread.ofVirtual().start(() -> pump(pair, pair.server, pair.client));
        }
        // What happened while the connection came about holds for it, too.
        if (state == State.CUT) {
            pair.close();
        } else if (state == State.HALF_OPEN) {
            pair.leaveServer();
        } else if (pair.isHalf()) {
            pair.close();
        }
    }

    private void pump(Pair pair, Socket from, Socket to) {
        var buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!delay.isZero()) {
                    LockSupport.parkNanos(delay.toNanos());
                }
                if (!pair.isHalf()) {
                    OutputStream out = to.getOutputStream();
                    out.write(buffer, 0, read);
                }
            }
        } catch (IOException ended) {
            // Both sides end together, unless the client is not to know.
        }
        if (!pair.isHalf() || from.equals(pair.client)) {
            pair.close();
        }
    }

    private final class Pair {

        private final Socket client;
        private final Socket server;
        private volatile boolean half;

        Pair(Socket client, Socket server) {
            this.client = client;
            this.server = server;
            this.half = server.isClosed();
        }

        boolean isHalf() {
            return half;
        }

        void leaveServer() {
            half = true;
            reset(server);
        }

        void close() {
            pairs.remove(this);
            reset(client);
            reset(server);
        }
    }

    /** Closes with a RST instead of a goodbye. */
    private static void reset(Socket socket) {
        try {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
                socket.close();
            }
        } catch (IOException failed) {
            // Each direction closes both sides, and one of them may be first.
            if (!socket.isClosed()) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
