/** What databases and topics hold, read past the services. */
@NullMarked
package id.lindung.faults.observe;

import org.jspecify.annotations.NullMarked;
