/** The benchmarks. */
@NullMarked
package id.lindung.bench.workload;

import org.jspecify.annotations.NullMarked;
