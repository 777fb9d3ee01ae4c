/** The commands of {@code ./lindung}, except those that only build. */
@NullMarked
package id.lindung.local.cli;

import org.jspecify.annotations.NullMarked;
