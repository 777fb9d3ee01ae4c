package id.lindung.local.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback address. */
public final class Ports {

    private static final Path CLIENT_PORTS = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
    private static final int USUAL_FIRST_OF_CLIENTS = 32_768;
    private static final int LOWEST = 10_000;

    /** They are closed with the JVM. */
    private static final Collection<Socket> RESERVED = new ConcurrentLinkedQueue<>();

    private Ports() {}

    /** 127.0.0.1, the only address that anything here listens on. */
    public static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A port for a server of this machine, which nobody else who asks here is given as long as this JVM lives, be the server
     * down for a moment. It lies below the range from which the kernel gives ports to clients ({@code
     * ip_local_port_range}), any of which could take it meanwhile.
     */
    public static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, firstOfClients());
            try {
                RESERVED.add(reserve(port));
                return port;
            } catch (IOException taken) {
                // Then another one; there are thousands.
            }
        }
    }

    /**
     * A socket that is bound and listens to nothing. Linux lets a server that allows the reuse of addresses listen there, as
     * PostgreSQL and every server in Java do, and nobody who does not.
     */
    private static Socket reserve(int port) throws IOException {
        var socket = new Socket();
        try {
            socket.setReuseAddress(false);
            socket.bind(new InetSocketAddress(loopback(), port));
            socket.setReuseAddress(true);
            return socket;
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
    }

    private static int firstOfClients() {
        // In one read: the kernel answers a second one, at an offset, with the end of the file.
        try (var setting = Files.newBufferedReader(CLIENT_PORTS)) {
            return Integer.parseInt(setting.lines().findFirst().orElseThrow().split("\\s+", 2)[0]);
        } catch (IOException notLinux) {
            return USUAL_FIRST_OF_CLIENTS;
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
