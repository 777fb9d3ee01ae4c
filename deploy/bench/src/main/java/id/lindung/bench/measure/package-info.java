/** What was seen, what it is held against, and how it is shown. */
@NullMarked
package id.lindung.bench.measure;

import org.jspecify.annotations.NullMarked;
