/** What clients asked and were answered, written down by nobody who is under test. */
@NullMarked
package id.lindung.faults.ledger;

import org.jspecify.annotations.NullMarked;
