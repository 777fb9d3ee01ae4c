/** A TCP proxy whose connections are slowed, cut and half-opened. */
@NullMarked
package id.lindung.faults.proxy;

import org.jspecify.annotations.NullMarked;
