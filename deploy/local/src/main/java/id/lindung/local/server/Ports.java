package id.lindung.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
public final class Ports {

    private Ports() {}

    /** 127.0.0.1, the only address that anything here listens on. */
    public static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A port that nobody listens on now. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new ServerFailure("No free port on 127.0.0.1", failed);
        }
    }

    /**
     * Makes sure that a server can listen there.
     *
     * @throws ServerFailure when somebody listens already; names the port and who wanted it
     */
    public static void requireFree(int port, String wantedBy) {
        try (var socket = new ServerSocket()) {
            // Sockets of a server that ended just now linger; they do not keep its successor from listening.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(loopback(), port));
        } catch (IOException taken) {
            throw new ServerFailure(
                    "Port " + port + ", wanted by " + wantedBy + ", is taken by another program on this machine."
                            + " Stop it or choose other ports.",
                    taken);
        }
    }
}
