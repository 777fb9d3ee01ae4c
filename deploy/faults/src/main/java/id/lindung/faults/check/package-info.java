/** What must hold when the dust has settled: pure functions over a ledger and what was observed. */
@NullMarked
package id.lindung.faults.check;

import org.jspecify.annotations.NullMarked;
