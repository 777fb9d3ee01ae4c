package id.lindung.local.stack;

import id.lindung.local.process.Watcher;
import java.time.Duration;

/** A watcher for tests that look for themselves. */
final class Silence implements Watcher {

    @Override
    public void ready(String part, Duration took) {}

    @Override
    public void died(String part, String why, Duration delay) {}

    @Override
    public void note(String line) {}

    @Override
    public void failed(String part, String why) {}
}
