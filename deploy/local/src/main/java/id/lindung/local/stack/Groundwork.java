package id.lindung.local.stack;

import id.lindung.local.postgres.PostgresServer;
import id.lindung.local.process.Orphans;
import id.lindung.local.process.Watcher;
import id.lindung.local.server.Folders;
import id.lindung.local.server.Ports;
import java.time.Duration;
import java.util.List;

/**
 * All that must hold before the first process is started: folders, the lock on the data, keys, nobody left over from an
 * earlier run, free ports. In this order, because a leftover of our own holds the ports.
 */
record Groundwork(DataFolder data, KeysFolder keys, InstanceLock lock) implements AutoCloseable {

    private static final Duration ORPHANS_FINISH_WITHIN = Duration.ofSeconds(15);

    /** @throws id.lindung.local.server.ServerFailure naming what stands in the way */
    static Groundwork lay(StackConfig config, Watcher watcher) throws InterruptedException {
        for (Service service : Service.values()) {
            config.applications().folder(service);
        }
        DataFolder data = DataFolder.open(config.data());
        KeysFolder keys = new KeysFolder(config.keys());
        InstanceLock lock = InstanceLock.take(data.runFolder(), config.data());
        try {
            data.makePrivateFolders();
            Folders.create(config.cache());
            keys.ensure(config.data(), data.holdsData());
            PostgresServer.requireUsable(data.postgres(), keys.passwords());
            new Orphans(data.run(), ORPHANS_FINISH_WITHIN, watcher::note).end(List.of(Servers.KAFKA, Servers.POSTGRES));
            requireFreePorts(config);
            return new Groundwork(data, keys, lock);
        } catch (RuntimeException | InterruptedException failed) {
            lock.close();
            throw failed;
        }
    }

    /** PostgreSQL and Kafka look after their own ports, having their own ways to know a leftover. */
    private static void requireFreePorts(StackConfig config) {
        for (Service service : Service.values()) {
            for (int replica = 1; replica <= config.replicasOf(service); replica++) {
                Ports.requireFree(config.ports().of(service, replica), "the service " + service.part(replica));
            }
        }
        Ports.requireFree(config.ports().issuer(), "the token issuer");
    }

    @Override
    public void close() {
        lock.close();
    }
}
