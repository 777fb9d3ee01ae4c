/** A service that does nothing, in the Quarkus of those that do something. */
@NullMarked
package id.lindung.bench.echo;

import org.jspecify.annotations.NullMarked;
