/** Recording case work, reading it, and reading its texts for a purpose. */
@NullMarked
package id.lindung.casework.work.app;

import org.jspecify.annotations.NullMarked;
