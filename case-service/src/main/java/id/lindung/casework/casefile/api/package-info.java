/** Case files over HTTP. */
@NullMarked
package id.lindung.casework.casefile.api;

import org.jspecify.annotations.NullMarked;
