package id.lindung.system;

import id.lindung.local.stack.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Whose turn it is to die: each part equally often, in an order of chance, and none while it is still dying. */
final class KillOrder {

    private final List<Part> left = new ArrayList<>();
    private final Set<Part> dying = new HashSet<>();

    KillOrder(Collection<Part> parts, int times, Random random) {
        parts.forEach(part -> left.addAll(Collections.nCopies(times, part)));
        Collections.shuffle(left, random);
    }

    synchronized boolean isEmpty() {
        return left.isEmpty();
    }

    /** The next one, which is the caller's until it is {@link #back}; waits for one. Empty when all is done. */
    synchronized Optional<Part> next() throws InterruptedException {
        while (!left.isEmpty()) {
            for (int place = 0; place < left.size(); place++) {
                if (dying.add(left.get(place))) {
                    return Optional.of(left.remove(place));
                }
            }
            wait();
        }
        return Optional.empty();
    }

    /** It does its work again. */
    synchronized void back(Part part) {
        dying.remove(part);
        notifyAll();
    }
}
