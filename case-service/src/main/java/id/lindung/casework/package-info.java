/** Casework: what a centre opens, does and closes for the victims of one complaint. */
@NullMarked
package id.lindung.casework;

import org.jspecify.annotations.NullMarked;
