/** What is done for a victim: one shape for every record, typed findings for each kind, and the rules of law on them. */
@NullMarked
package id.lindung.casework.work.domain;

import org.jspecify.annotations.NullMarked;
