/** Reads the whole audit log again and names what is not as it was written. */
@NullMarked
package id.lindung.privacy.audit.verify;

import org.jspecify.annotations.NullMarked;
