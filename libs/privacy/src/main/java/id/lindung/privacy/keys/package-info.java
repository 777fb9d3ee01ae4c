/** The service's own keys: read from their folder once, proven against the database before anything else runs. */
@NullMarked
package id.lindung.privacy.keys;

import org.jspecify.annotations.NullMarked;
