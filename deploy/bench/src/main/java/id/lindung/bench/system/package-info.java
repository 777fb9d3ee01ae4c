/** What a benchmark runs against. */
@NullMarked
package id.lindung.bench.system;

import org.jspecify.annotations.NullMarked;
