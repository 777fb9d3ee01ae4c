/** How much a service takes on, from all and from each, and whom it turns away before they cost anything. */
@NullMarked
package id.lindung.overload;

import org.jspecify.annotations.NullMarked;
