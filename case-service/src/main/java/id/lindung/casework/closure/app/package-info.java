/** Closing a case file. */
@NullMarked
package id.lindung.casework.closure.app;

import org.jspecify.annotations.NullMarked;
