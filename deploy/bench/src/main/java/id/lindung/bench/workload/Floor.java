package id.lindung.bench.workload;

import id.lindung.bench.floor.EchoServer;
import id.lindung.bench.load.ClosedLoop;
import id.lindung.bench.load.Connection;
import id.lindung.bench.load.Timed;
import id.lindung.bench.system.Lab;
import id.lindung.local.cli.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;

/**
 * What one repetition of a floor takes.
 *
 * @param millis of processor time
 */
record Floor(double perSecond, double millis) {

    static Floor of(Timed timed, double millis) {
        return new Floor(timed.perSecond(), millis / timed.count());
    }

    /** Makes what a client sends again and again. */
    @FunctionalInterface
    interface Bodies {

        /** The JSON of the client with this number. */
        Supplier<String> client(int number);
    }

    /** Giving back JSON over so many connections, in a fresh process of the same Quarkus. */
    static Floor echo(Lab lab, int connections, Bodies bodies) throws Exception {
        try (var echo = EchoServer.start(
                new Installation().beside("bench/echo"),
                Files.createTempDirectory(lab.folder(), "echo-"),
                lab.javaOptions())) {
            ClosedLoop.Workers workers = number -> echoing(echo, bodies.client(number));
            ClosedLoop.run(connections, lab.warmUp(), workers);
            var before = echo.processorTime();
            var timed = ClosedLoop.run(connections, lab.length(), workers);
            return of(timed, echo.processorTime().minus(before).toNanos() / 1e6);
        }
    }

    private static ClosedLoop.Work echoing(EchoServer echo, Supplier<String> json) throws IOException {
        var connection = new Connection(echo.url());
        return new ClosedLoop.Work() {
            @Override
            public void once() throws IOException {
                connection.exchange(EchoServer.echo(json.get())).expect(200);
            }

            @Override
            public void finish() throws IOException {
                connection.close();
            }
        };
    }
}
