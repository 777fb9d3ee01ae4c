/** Problems as answers (RFC 9457), and the request and answer shapes that every service shares. */
@NullMarked
package id.lindung.problem;

import org.jspecify.annotations.NullMarked;
