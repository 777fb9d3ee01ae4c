/** Closing a case file over HTTP. */
@NullMarked
package id.lindung.casework.closure.api;

import org.jspecify.annotations.NullMarked;
