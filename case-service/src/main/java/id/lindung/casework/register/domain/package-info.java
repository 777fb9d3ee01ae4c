/** Register numbers: what people write on folders. */
@NullMarked
package id.lindung.casework.register.domain;

import org.jspecify.annotations.NullMarked;
