/** Which faults come when: drawn by chance, alike for the same seed. */
@NullMarked
package id.lindung.faults.schedule;

import org.jspecify.annotations.NullMarked;
