/** Counters behind the register numbers. */
@NullMarked
package id.lindung.casework.register.store;

import org.jspecify.annotations.NullMarked;
