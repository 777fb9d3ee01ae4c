package id.lindung.local.cli;

import java.time.Clock;
import picocli.CommandLine;

/** Gives each command what it needs from outside. */
final class CommandFactory implements CommandLine.IFactory {

    private final Clock clock;

    CommandFactory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == UpCommand.class) {
            return type.cast(new UpCommand(clock));
        }
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(clock));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
