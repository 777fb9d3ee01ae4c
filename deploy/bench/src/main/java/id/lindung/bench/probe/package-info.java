/** What a process, a database and this machine say about themselves. */
@NullMarked
package id.lindung.bench.probe;

import org.jspecify.annotations.NullMarked;
