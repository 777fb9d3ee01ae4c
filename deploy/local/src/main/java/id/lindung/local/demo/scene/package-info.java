/** The scenes of the demonstration, one class each. */
@NullMarked
package id.lindung.local.demo.scene;

import org.jspecify.annotations.NullMarked;
