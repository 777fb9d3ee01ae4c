/** The people who work while all this goes on, and do not give up. */
@NullMarked
package id.lindung.faults.client;

import org.jspecify.annotations.NullMarked;
