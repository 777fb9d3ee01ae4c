package id.lindung.local.kafka;

import id.lindung.local.server.Ports;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a broker for its metadata in Kafka's own protocol, because this process carries no Kafka client. */
final class KafkaReadiness {

    private static final short METADATA = 3;
    private static final short VERSION = 0;
    private static final int CORRELATION = 7;
    private static final int PATIENCE_MILLIS = 2_000;

    private KafkaReadiness() {}

    /**
     * True when the broker on this port of 127.0.0.1 serves requests and its controller counts it in: before that, it
     * accepts connections and yet can hold no topic.
     *
     * <p>Message layout: Kafka protocol guide, Metadata v0 with request header v1.
     */
    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.loopback(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            var out = new DataOutputStream(socket.getOutputStream());
            var noClientName = (short) -1;
            var noTopics = 0;
            out.writeInt(Short.BYTES * 3 + Integer.BYTES * 2);
            out.writeShort(METADATA);
            out.writeShort(VERSION);
            out.writeInt(CORRELATION);
            out.writeShort(noClientName);
            out.writeInt(noTopics);
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            in.readInt();
            var ours = in.readInt() == CORRELATION;
            var brokers = in.readInt();
            return ours && brokers > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
