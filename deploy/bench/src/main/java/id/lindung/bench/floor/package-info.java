/** What the same machine cannot do better: the same Quarkus without work, the same statements without a service. */
@NullMarked
package id.lindung.bench.floor;

import org.jspecify.annotations.NullMarked;
