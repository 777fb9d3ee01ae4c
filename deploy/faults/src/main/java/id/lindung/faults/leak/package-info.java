/** Whether a long run leaves the services as large as they were: heap, threads and connections. */
@NullMarked
package id.lindung.faults.leak;

import org.jspecify.annotations.NullMarked;
