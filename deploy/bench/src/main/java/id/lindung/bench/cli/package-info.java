/** The command {@code ./lindung bench}. */
@NullMarked
package id.lindung.bench.cli;

import org.jspecify.annotations.NullMarked;
