/** Case work over HTTP. */
@NullMarked
package id.lindung.casework.work.api;

import org.jspecify.annotations.NullMarked;
