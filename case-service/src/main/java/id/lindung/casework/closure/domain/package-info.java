/** When a case file may be closed. */
@NullMarked
package id.lindung.casework.closure.domain;

import org.jspecify.annotations.NullMarked;
