package id.lindung.faults.inject;

import id.lindung.faults.schedule.Fault;
import id.lindung.local.stack.Stack;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Does to a running stack what the schedule says, one fault a call, and several at the same time. */
public final class Injector {

    private final Stack stack;
    private final Links links;
    private final Optional<SmallDisk> disk;
    private final Redelivery redelivery;

    public Injector(Stack stack, Links links, Optional<SmallDisk> disk, Random random) {
        this.stack = stack;
        this.links = links;
        this.disk = disk;
        this.redelivery = new Redelivery(stack.kafka(), random);
    }

    /**
     * Does it, waits until it is over, and undoes it.
     *
     * @return what came of it, in a word; a process that is not there cannot be hit
     */
    public String inject(Fault fault) throws IOException, InterruptedException {
        return switch (fault) {
            case Fault.Kill kill -> kill(kill.part());
            case Fault.Pause pause -> pause(pause.part(), pause.length());
            case Fault.Slow slow -> {
                links.of(slow.link()).slow(slow.delay());
                yield endLink(slow.link(), slow.length());
            }
            case Fault.Cut cut -> {
                links.of(cut.link()).cut();
                yield endLink(cut.link(), cut.length());
            }
            case Fault.HalfOpen halfOpen -> {
                links.of(halfOpen.link()).halfOpen();
                yield endLink(halfOpen.link(), halfOpen.length());
            }
            case Fault.Redeliver redeliver -> redelivery.again(redeliver.records()) + " records again";
            case Fault.FullDisk full -> {
                var small = disk.orElseThrow();
                small.fill();
                try {
                    pass(full.length());
                } finally {
                    small.clear();
                }
                yield "done";
            }
        };
    }

    private String kill(String name) throws InterruptedException {
        var part = stack.part(name);
        if (part.process().isEmpty()) {
            return "was not there";
        }
        part.kill();
        part.restart();
        return "done";
    }

    private String pause(String name, Duration length) throws IOException, InterruptedException {
        var process = stack.part(name).process();
        if (process.isEmpty()) {
            return "was not there";
        }
        var stopped = Signals.stop(process.get());
        try {
            pass(length);
        } finally {
            Signals.goOn(stopped);
        }
        return "done";
    }

    private String endLink(String link, Duration length) throws InterruptedException {
        try {
            pass(length);
        } finally {
            links.of(link).heal();
        }
        return "done";
    }

    private static void pass(Duration length) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(length.toMillis());
    }
}
