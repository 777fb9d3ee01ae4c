/** Fills databases with as many rows as a benchmark needs, made of rows that the services themselves wrote. */
@NullMarked
package id.lindung.bench.data;

import org.jspecify.annotations.NullMarked;
