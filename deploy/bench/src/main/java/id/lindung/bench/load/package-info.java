/** Asks a service for much, at little cost of its own: connections, a closed loop, what it took. */
@NullMarked
package id.lindung.bench.load;

import org.jspecify.annotations.NullMarked;
